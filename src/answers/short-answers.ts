import type { Claim, Figure } from "../claims/claim.ts";
import { numbersIn } from "../claims/numbers-in.ts";
import { splitClauses } from "../claims/split-clauses.ts";
import type { Aspect } from "../search/aspect.ts";
import { speakerTerm } from "../search/claim-terms.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import { type AskedFor, asksForSpeaker } from "./asked-for.ts";
import { describeEventDate } from "./describe-event-date.ts";
import { describeFigure } from "./describe-figure.ts";
import { answeringParties, isNamed, unaskedParties } from "./parties.ts";
import { missingShare } from "./is-answered.ts";
import type { RankedClaim } from "./rank-claims.ts";
import { type AskedText, askedText, candidatesIn, spokenShare, type TermsOf } from "./short/asked-text.ts";
import { roleAsked } from "./short/role-asked.ts";
import { isAdverbial, loneInClause, placesOf } from "./short/when-or-how-many.ts";
import { whoDidIt } from "./short/who-did-it.ts";
import { whoIsIt } from "./short/who-is-it.ts";

/** Least share of the question that a claim must speak of before a part of it may stand for the answer. */
const clauseCoverage = 0.85;

/** Of a sentence as printed, the most of a question that it may leave unspoken. */
const mostUnspoken = 0.15;

/**
 * The parts of a claim that answer a typed question by themselves. A date, place or figure is singled out only where the
 * claim speaks of all that was asked, in the very clause in which it stands, and holds no rival: a wrong short answer
 * from a right claim is the worst error.
 */
export function shortAnswers(ranked: RankedClaim, asked: AskedFor, termsOf: TermsOf): readonly string[] {
  const { claim, coverage } = ranked;
  const { wants, aspects } = asked;
  switch (wants) {
    case "who":
      return isVerbatim(claim) ? namesInText(ranked, asked, termsOf) : namesOf(claim, asked);
    case "why":
      return claim.why === undefined ? [] : [`Because: ${claim.why}`];
    case "said":
      return claim.quote === undefined || claim.speaker.kind === "article" ? [] : [`“${claim.quote}”`];
    case "what":
    case "ask":
      return [];
    default: {
      if (isVerbatim(claim)) {
        const isSpoken = missingShare(ranked, aspects) <= mostUnspoken;
        return isSpoken ? inClause[wants](claim, asked, askedText(claim.text, aspects, termsOf)) : [];
      }
      if (coverage < clauseCoverage * bestPossible(aspects)) return [];
      const part = singledOut[wants](claim, aspects);
      return part !== undefined && clauseSpeaks(claim.text, part, { aspects, termsOf }) ? [part.shown] : [];
    }
  }
}

/** The part of a claim that would be the answer, and how to tell the clause in which it stands. */
type Part = { readonly shown: string; readonly standsIn: (clause: string) => boolean };

const singledOut: Readonly<
  Record<"when" | "where" | "howmany", (claim: Claim, aspects: readonly Aspect[]) => Part | undefined>
> = { when: onlyDate, where: firstPlace, howmany: onlyFigure };

const inClause: Readonly<
  Record<"when" | "where" | "howmany", (claim: Claim, asked: AskedFor, text: AskedText) => readonly string[]>
> = { when: dateInClause, where: placeInClause, howmany: figureInClause };

function dateInClause({ when }: Claim, _: AskedFor, text: AskedText): readonly string[] {
  const dates = placesOf(text, when, ({ words }) => words).filter((date) => isAdverbial(text, date));
  const date = loneInClause(text, dates);
  return date === undefined ? [] : [describeEventDate(date)];
}

/** A place that the question names is no answer, and where one stands the answer may not be a place of the same kind. */
function placeInClause({ where }: Claim, { aspects }: AskedFor, text: AskedText): readonly string[] {
  const places = placesOf(text, where, (place) => place);
  if (places.some(({ from, to }) => spokenShare({ ...text, aspects }, from, to) > 0)) return [];
  const place = loneInClause(text, places);
  return place === undefined ? [] : [place];
}

/** A figure that the question itself gives is no answer, and one that counts other things is none. */
function figureInClause({ figures }: Claim, { subject }: AskedFor, text: AskedText): readonly string[] {
  const given = numbersIn(subject);
  const counted = countedAspect(subject, text.aspects);
  const suited = figures.filter(
    ({ value, unit }) => !given.includes(value) && (counted === undefined || unit === "" || counts(unit, counted)),
  );
  const figure = loneInClause(
    text,
    placesOf(text, suited, ({ words }) => words),
  );
  return figure === undefined ? [] : [describeFigure(figure)];
}

/** "How many SOLDIERS died": what is to be counted; undefined where a measure is asked for ("how long", "how much did"). */
function countedAspect(subject: string, aspects: readonly Aspect[]): Aspect | undefined {
  const [noun] = wordsOf(subject).filter(({ form }) => !/ly$|^(?:more|other|different)$/.test(form));
  if (noun === undefined || isStopWord(noun.form) || measures.has(noun.form)) return undefined;
  return aspects.find(({ words }) => wordsOf(words).some(({ stem }) => stem === noun.stem));
}

const measures = new Set(
  "old long far tall heavy fast deep wide expensive costly rich young high large big".split(" "),
);

const counts = (unit: string, { forms }: Aspect): boolean => {
  const terms = new Set(wordsOf(unit).flatMap(({ form, stem }) => [form, stem]));
  return forms.some(({ term }) => terms.has(term));
};

const monthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

function onlyDate({ when }: Claim): Part | undefined {
  const [date, rival] = when;
  if (date === undefined || rival !== undefined) return undefined;
  const month = monthName.format(new Date(date.from));
  const signs = [date.words, date.from.slice(0, 4), month].map((sign) => sign.toLowerCase());
  const standsIn = (clause: string): boolean => signs.some((sign) => clause.toLowerCase().includes(sign));
  return { shown: describeEventDate(date), standsIn };
}

function firstPlace({ where }: Claim): Part | undefined {
  const [place] = where;
  return place === undefined ? undefined : { shown: where.join(", "), standsIn: (clause) => clause.includes(place) };
}

/** Of several figures only the one whose unit alone speaks of what was asked. */
function onlyFigure({ figures }: Claim, aspects: readonly Aspect[]): Part | undefined {
  const suited = figures.length === 1 ? figures : figures.filter((figure) => countsAsked(figure, aspects));
  const [figure, rival] = suited;
  if (figure === undefined || rival !== undefined) return undefined;
  const standsIn = (clause: string): boolean =>
    clause.toLowerCase().includes(figure.words.toLowerCase()) || numbersIn(clause).includes(figure.value);
  return { shown: describeFigure(figure), standsIn };
}

type Speaking = { readonly aspects: readonly Aspect[]; readonly termsOf: TermsOf };

/** Whether the clause of the part speaks of all that was asked; where the text does not repeat the part, the claim is its clause. */
function clauseSpeaks(text: string, part: Part, { aspects, termsOf }: Speaking): boolean {
  const clauses = splitClauses(text);
  const own = clauses.find((clause) => part.standsIn(clause));
  if (own === undefined || clauses.length === 1) return true;
  const terms = termsOf(own);
  return aspects.every((aspect) => aspect.kind === "time" || aspect.forms.some((form) => terms.has(form.term)));
}

/** What full coverage amounts to for these aspects: a word met only through its family covers less than itself. */
function bestPossible(aspects: readonly Aspect[]): number {
  const weights = aspects.reduce((sum, aspect) => sum + aspect.weight, 0);
  const best = aspects.reduce(
    (sum, aspect) => sum + aspect.weight * Math.max(0, ...aspect.forms.map((form) => form.strength)),
    0,
  );
  return weights === 0 ? 1 : best / weights;
}

/** Asked about somebody by name: who that is. Asked who said it: the speaker. Else the first party that can have done it. */
function namesOf(claim: Claim, asked: AskedFor): readonly string[] {
  const { aspects } = asked;
  const parties = claim.who.filter((party) => isNamed(party.name, aspects));
  if (parties.length > 0 && aspects.every((aspect) => aspect.kind === "name")) return parties.slice(0, 1).map(named);
  const { speaker } = claim;
  if (asksForSpeaker(asked) && speaker.kind === "named" && !isNamed(speaker.name, aspects)) return [named(speaker)];
  return answeringParties(claim, asked).slice(0, 1).map(named);
}

/** A sentence as printed, of which nobody has said who does what in it. */
const isVerbatim = ({ text, verbatim }: Claim): boolean => verbatim?.text === text;

/** The one party of a sentence whose part in it is the one that was asked about. */
function namesInText({ claim }: RankedClaim, asked: AskedFor, termsOf: TermsOf): readonly string[] {
  const { aspects, subject } = asked;
  if (aspects.length > 0 && aspects.every((aspect) => aspect.kind === "name")) return rolesOf(claim, aspects);
  const role = roleAsked(subject);
  if (role.kind === "owner") return [];
  const said = role.kind === "doer" && isSaying(role.verb, asked) ? speakerOf(claim, aspects) : [];
  if (said.length > 0) return said;
  const text = askedText(claim.text, aspects, termsOf);
  const candidates = candidatesIn(text, unaskedParties(claim, aspects));
  const found = role.kind === "identity" ? whoIsIt(text, candidates) : whoDidIt(text, candidates, role);
  const parties = new Set(found.map(({ party }) => party));
  return parties.size === 1 ? [...parties].map(named) : [];
}

/** "Who warned of it": the verb of the question is one of saying. */
const isSaying = (verb: string, { aspects, subject }: AskedFor): boolean =>
  /^(?:say|says|said|tell|tells|told)$/i.test(verb) ||
  aspects.some(({ words, forms }) => {
    const isVerb = subject.toLowerCase().startsWith(words.toLowerCase());
    return isVerb && forms.some(({ term }) => term === speakerTerm);
  });

const speakerOf = ({ speaker }: Claim, aspects: readonly Aspect[]): readonly string[] =>
  speaker.kind === "named" && !isNamed(speaker.name, aspects) ? [named(speaker)] : [];

/** Who somebody is: the role that the claim gives. */
const rolesOf = (claim: Claim, aspects: readonly Aspect[]): readonly string[] =>
  claim.who
    .filter(({ name, role }) => role !== undefined && isNamed(name, aspects))
    .slice(0, 1)
    .map(named);

const named = (party: { readonly name: string; readonly role: string | undefined }): string =>
  party.role === undefined ? party.name : `${party.name}, ${party.role}`;

function countsAsked(figure: Figure, aspects: readonly Aspect[]): boolean {
  const unit = new Set(wordsOf(figure.unit).flatMap((word) => [word.form, word.stem]));
  return aspects.some((aspect) => aspect.forms.some((form) => unit.has(form.term)));
}
