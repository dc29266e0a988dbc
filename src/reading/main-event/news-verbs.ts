import { isPeople } from "./people-nouns.ts";

/** Verbs of headlines whose form with "-s" is hardly ever a noun there, by their base. */
const bases = `
  accept accuse acquit add admit agree allow announce apologise apologize appear approve argue arrest arrive ask attack avoid back
  ban beat become begin believe blame blast boost break bring build buy call cancel capture carry catch cause celebrate
  claim clear close collapse come condemn confirm continue convict crash cross criticise criticize cut dash declare defeat defend delay demand
  deny deploy die discover dismiss drop earn embrace end endorse enter escape evacuate expand explode expect face fail fall
  fear fight file find finish fire flee fly follow force free gain get give go grow hail halt hand have help hit hold honour honor
  hurt ignore impose increase injure insist investigate invite join jail keep kick kidnap kill knock land launch lead learn leave lift lose
  make march meet miss mourn move name nominate open oppose order oust overturn pardon pass pay pledge plead postpone praise prepare present press prevent
  probe promise propose protest pull push put quit raise reach recall recover refuse reject release remain remember remove
  replace rescue resign respond return reveal rise rule run sack save say score search see seek seize sell send sentence set shake
  shoot shut sign slam slip smash snatch speak spark split stage stand start state stay steal stop strike struggle sue suffer suggest
  support surge survive suspend swear sweep take target tell test thank think threaten throw tighten top topple toss trade trigger try
  turn unveil urge use visit vote vow want warn welcome win withdraw worry wound wreck
`;

const plain: ReadonlySet<string> = new Set(bases.trim().split(/\s+/));
const forms: ReadonlySet<string> = new Set([...plain].map((base) => thirdPerson(base)));

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`;
}

const irregular = new Set(
  "has shot hit won lost held found struck hurt cut left died sees gets made led sent set put met fell rose told said sold caught fled killed".split(
    " ",
  ),
);

/** Past forms that stand before a noun as often: "injured", "armed". */
const adjectives = new Set("armed masked injured wounded unarmed retired united disabled suspected accused".split(" "));

/** Whether a word of a headline, in lower case, is most likely its verb; `before` is the word before it. */
export const isHeadlineVerb = (word: string, before: string): boolean =>
  forms.has(word) ||
  (plain.has(word) && (/[^s]s$/.test(before) || isPeople([before]))) ||
  irregular.has(word) ||
  (/..ed$/.test(word) && !adjectives.has(word));
