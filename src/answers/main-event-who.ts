import type { Claim } from "../claims/claim.ts";
import { isVerbatim } from "../claims/is-verbatim.ts";
import { flagsOf, known } from "../reading/entities/gazetteer.ts";
import { casualtiesIn } from "../reading/main-event/casualties.ts";
import { datelineOf } from "../reading/main-event/dateline.ts";
import { type Headline, readHeadline } from "../reading/main-event/headline-subject.ts";
import { isPeople } from "../reading/main-event/people-nouns.ts";
import { phraseWith } from "../reading/main-event/phrase-with.ts";
import { type Subject, sentenceSubject } from "../reading/main-event/sentence-subject.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import { leadClaims, leadSentences, type MainPart, namedIn, withoutRepeats } from "./main-event-part.ts";

/**
 * Who does or suffers what the article reports. News names them as the subject of its headline, else as the subject of its
 * lead; what is shown is the name, or the words, by which a claim speaks of them.
 */
export function mainParty(title: string, claims: readonly Claim[]): MainPart | undefined {
  const parties = claims.flatMap((claim) =>
    claim.who
      .filter(({ name }) => !isStopWord(name.toLowerCase()) && name !== datelineOf(claim.text))
      .map(({ name }) => ({ text: name, claim })),
  );
  const headline = readHeadline(title, (label) => parties.some(({ text }) => isCalled(text, label)));
  const article: Told = {
    headline,
    parties,
    lead: withoutRepeats(claims.filter(isVerbatim)).slice(0, leadClaims),
    claims,
  };
  for (const find of headline.isQuestion ? inLeadFirst : inHeadlineFirst) {
    const found = find(article);
    if (found !== undefined) return found;
  }
  return parties.find(({ claim }) => claims.indexOf(claim) < leadClaims);
}

/** What there is to find them in. */
type Told = {
  readonly headline: Headline;
  readonly parties: readonly MainPart[];
  readonly lead: readonly Claim[];
  readonly claims: readonly Claim[];
};
type Find = (article: Told) => MainPart | undefined;

function isCalled(name: string, label: string): boolean {
  const words = wordsOf(label).map(({ form }) => form);
  const naming = namedIn(words, name);
  return naming !== undefined && naming.from === 0 && naming.to === words.length;
}

/** The name by which the subject of the headline ends: "Harbour chief Ana Petrova". */
const subjectByName: Find = ({ headline: { subject }, parties }) =>
  firstNamed(
    parties.filter(({ text }) => /\s|^\p{Lu}{2}/u.test(text) && namedIn(subject, text)?.to === subject.length),
    subject,
  );

/** The subject of a sentence of the lead that has the headline's for its noun, or its number for its own. */
const subjectBySentence: Find = ({ headline: { subject }, lead }) => {
  const [opening, head] = [subject[0], subject.at(-1)];
  if (opening === undefined || head === undefined) return undefined;
  return firstOf(lead.slice(0, leadSentences), (claim) => {
    const found = sentenceSubject(claim.text);
    const isSame =
      found !== undefined && (found.words.includes(head) || (found.isPeople && found.words.includes(opening)));
    return isSame && (found.isPeople || /\p{Lu}/u.test(found.text.slice(1))) ? found.text : undefined;
  });
};

/** People, or a name: of a first word only where it is no common word. */
const isSomebody = ({ text, isPeople: arePeople, head }: Subject): boolean =>
  arePeople || /\s\p{Lu}/u.test(text) || (/^\p{Lu}/u.test(text) && (flagsOf(head) & known.ordinary) === 0);

/** "The prime minister resigns": the one whose role it is. */
const subjectByRole: Find = ({ headline: { subject }, claims }) => {
  const head = subject.at(-1);
  if (head === undefined || !isPeople([head])) return undefined;
  return firstOf(claims.slice(0, leadClaims), ({ who }) => {
    const party = who.find(({ role }) => wordsOf(role ?? "").some(({ form }) => form === head));
    return party?.name;
  });
};

/** The people whom the subject of the headline describes, wherever the beginning does: "many voters". */
const subjectByWords: Find = ({ headline: { subject }, lead }) => {
  const head = subject.at(-1);
  if (head === undefined || numbers.has(head) || !isPeople([head])) return undefined;
  return firstOf(lead, (claim) => phraseWith(claim.text, head));
};

const numbers = new Set(
  "one two three four five six seven eight nine ten dozens hundreds several many dead injured".split(" "),
);

const nameInSubject: Find = ({ headline: { subject }, parties }) =>
  firstNamed(
    parties.filter(({ text }) => /^\p{Lu}/u.test(text)),
    subject,
  );

/** The people by whom the lead opens; those hurt, where it opens by what happened to them. */
const subjectOfLead: Find = ({ lead }) =>
  firstOf(lead.slice(0, 1), (claim) => {
    const subject = sentenceSubject(claim.text);
    if (subject?.isPeople === true) return subject.text;
    const named = claim.who.find(({ name }) => name === subject?.text);
    return named?.name ?? casualtiesIn(claim.text);
  });

const nameInNews: Find = ({ headline: { news }, parties }) =>
  firstNamed(
    parties,
    wordsOf(news).map(({ form }) => form),
  );

const casualties: Find = ({ lead }) => firstOf(lead, (claim) => casualtiesIn(claim.text));

/** Names of the lead: a country, a body that is neither people nor known. */
const namedSubjectOfLead: Find = ({ lead }) =>
  firstOf(lead.slice(0, 1), (claim) => {
    const subject = sentenceSubject(claim.text);
    return subject !== undefined && isSomebody(subject) ? subject.text : undefined;
  });

const inHeadlineFirst: readonly Find[] = [
  subjectByName,
  subjectBySentence,
  subjectByRole,
  subjectByWords,
  nameInSubject,
  subjectOfLead,
  nameInNews,
  casualties,
  namedSubjectOfLead,
];
const inLeadFirst: readonly Find[] = [subjectOfLead, nameInNews];

/** Of the parties that words name the first named; of those named at one place the one with the most of its name. */
function firstNamed(parties: readonly MainPart[], words: readonly string[]): MainPart | undefined {
  const [first] = parties
    .flatMap((part) => {
      const naming = namedIn(words, part.text);
      return naming === undefined ? [] : [{ part, ...naming }];
    })
    .sort((one, other) => one.from - other.from || other.to - one.to);
  return first?.part;
}

function firstOf(claims: readonly Claim[], find: (claim: Claim) => string | undefined): MainPart | undefined {
  for (const claim of claims) {
    const text = find(claim);
    if (text !== undefined) return { text, claim };
  }
  return undefined;
}
