import type { Candidate, Scores } from "./candidate.ts";
import { anyOrganisation, anyPlace, known, phraseFlags } from "./gazetteer.ts";
import { isCapital, type Word } from "./word.ts";

/** Adds what the name's own words speak for. */
export function scoreForm({ line, from, to, title, key, form, scores }: Candidate): void {
  const words = line.words.slice(from, to);
  const flags = words.length === 1 ? (words[0]?.flags ?? 0) : phraseFlags(key);
  scoreKnown(flags, words.length, form);
  if (words.length === 1) scoreSingle(words[0], form);
  if (words.length > 1) scoreSeveral(words, flags, form);
  if (title < from) scores.person += 7;
  if (flags === 0 || (flags & anyOrganisation) === 0) scoreLabel(words, line.style, form);
}

/** "DATE", "CRUDE OIL": common words in capitals within prose are labels. */
function scoreLabel(words: readonly Word[], style: Candidate["line"]["style"], scores: Scores): void {
  if (style !== "prose") return;
  const isLabel = words.every(
    ({ shape, flags }) =>
      shape === "capitals" && (flags & known.ordinary) !== 0 && (flags & (known.surname | anyPlace)) === 0,
  );
  if (isLabel) scores.other += 5;
}

function scoreKnown(flags: number, length: number, scores: Scores): void {
  const sure = length > 1 ? 2 : 0;
  scores.place += placeScore(flags) === 0 ? 0 : placeScore(flags) + sure;
  if ((flags & known.organisation) !== 0) scores.organisation += 6 + sure;
  if ((flags & known.company) !== 0) scores.organisation += 5 + sure;
  if ((flags & known.club) !== 0) scores.organisation += ((flags & known.city) !== 0 ? 1 : 5) + sure;
  if ((flags & known.nickname) !== 0) scores.organisation += 3;
  if ((flags & known.person) !== 0) scores.person += 4 + sure;
  if ((flags & known.adherent) !== 0 && (flags & known.country) === 0) scores.other += 12;
  if ((flags & known.otherName) !== 0) scores.other += 20;
}

function placeScore(flags: number): number {
  if ((flags & known.country) !== 0) return 8;
  if ((flags & known.area) !== 0) return 6;
  if ((flags & known.region) !== 0) return 5;
  return (flags & known.city) === 0 ? 0 : 4.5;
}

function scoreSingle(word: Word | undefined, scores: Scores): void {
  if (word === undefined) return;
  const { flags, shape, text } = word;
  if ((flags & known.givenName) !== 0) scores.person += 2;
  if ((flags & known.surname) !== 0) scores.person += 2.5;
  if (/^\p{Lu}{2,}s$/u.test(text)) scores.other += 4;
  if (/\p{Ll}{3}\p{Lu}/u.test(text)) scores.organisation += 2.5;
  if (shape === "capitals" && text.length <= 6) scores.organisation += 2.5;
  scores.person += 1;
  scores.organisation += 0.6;
  scores.place += 0.4;
  if ((flags & known.otherHead) !== 0) scores.other += 4;
  if ((flags & (known.organisationHead | known.placeHead)) !== 0 && (flags & known.ordinary) !== 0) scores.other += 1;
  if ((flags & (known.honorific | known.office | known.officeModifier)) !== 0) scores.other += 2;
}

const legalForms = new Set(
  "inc inc. corp corp. corporation ltd ltd. limited plc co co. llc ag gmbh sa s.a. nv n.v. bv ab oyj oy spa a/s cos ministry newsroom".split(
    " ",
  ),
);

/** Legal forms that stand before a company's name. */
const legalStarts = new Set("PT RAO OAO ZAO AO AS AB SA SC".split(" "));

const placeOfHeads = new Set(
  "republic kingdom gulf bay isle strait straits sea state province city county cape horn emirate".split(" "),
);

function scoreSeveral(words: readonly Word[], flags: number, scores: Scores): void {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return;
  const isFixed =
    (flags &
      (known.country |
        known.region |
        known.city |
        known.area |
        known.organisation |
        known.company |
        known.club |
        known.otherName)) !==
    0;
  if (!isFixed) scoreEnds(first, last, words, scores);
  scorePersonWords(first, last, words, scores);
  if (words.some((word) => word.text === "&" || word.text === "and")) scores.organisation += 9;
  if (words.slice(1, -1).some((word) => word.lower === "of" || word.lower === "for" || word.lower === "on"))
    scoreOf(words, scores);
}

function scoreEnds(first: Word, last: Word, words: readonly Word[], scores: Scores): void {
  const isPersonName =
    (first.flags & known.givenName) !== 0 &&
    words.length === 2 &&
    (last.flags & (known.surname | known.ordinary)) !== known.ordinary;
  if (legalForms.has(last.lower)) scores.organisation += 10;
  if ((last.flags & known.organisationHead) !== 0) scores.organisation += isPersonName ? 3 : 6.5;
  if ((last.flags & known.nickname) !== 0) scores.organisation += 6;
  if ((last.flags & known.placeHead) !== 0) scores.place += isPersonName ? 2 : 5.5;
  if ((last.flags & known.otherHead) !== 0) scores.other += isPersonName ? 3 : 8;
  if (legalStarts.has(first.text)) scores.organisation += 6;
  if ((first.flags & known.placeStart) !== 0) scores.place += (first.flags & known.city) === 0 ? 3 : 1;
  if ((first.flags & known.adherent) !== 0) scores.organisation += 2;
}

function scorePersonWords(first: Word, last: Word, words: readonly Word[], scores: Scores): void {
  const isPlaceFirst = (first.flags & (known.country | known.city | known.region)) !== 0;
  scores.person += isPlaceFirst ? 0 : 1.8;
  scores.organisation += 0.8;
  scores.place += 0.2;
  if (first.shape === "initial") scores.person += 6;
  if ((first.flags & known.givenName) !== 0) scores.person += isPlaceFirst ? 2.5 : 4.5;
  if ((last.flags & known.surname) !== 0) scores.person += 2;
  if (
    words
      .slice(1, -1)
      .some(
        (word) =>
          word.shape === "initial" ||
          (word.shape === "lower" && word.lower !== "of" && word.lower !== "for" && word.lower !== "and"),
      )
  )
    scores.person += 3;
  if (suffixes.has(last.lower)) scores.person += 5;
  if ((first.flags & known.ordinary) !== 0 && (first.flags & known.givenName) === 0) scores.person -= 1.5;
  if (first.shape === "capitals" && first.text.length <= 5 && last.shape === "capital") scores.organisation += 1.5;
  if (words.every((word) => isCapital(word) && (word.flags & known.ordinary) !== 0)) scores.organisation += 1;
}

const suffixes = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii"]);

function scoreOf(words: readonly Word[], scores: Scores): void {
  const at = words.findIndex((word) => word.lower === "of" || word.lower === "for" || word.lower === "on");
  const head = words[at - 1];
  if (head === undefined) return;
  if (placeOfHeads.has(head.lower)) scores.place += 8;
  if ((head.flags & known.organisationOfHead) !== 0) scores.organisation += 7;
}
