import type { Claim, Figure } from "../claims/claim.ts";
import { numbersIn } from "../claims/numbers-in.ts";
import { splitClauses } from "../claims/split-clauses.ts";
import type { Aspect } from "../search/aspect.ts";
import { wordsOf } from "../words/words-of.ts";
import { type AskedFor, asksForSpeaker } from "./asked-for.ts";
import { describeEventDate } from "./describe-event-date.ts";
import { describeFigure } from "./describe-figure.ts";
import { answeringParties, isNamed } from "./parties.ts";
import type { RankedClaim } from "./rank-claims.ts";

/** Least share of the question that a claim must speak of before a part of it may stand for the answer. */
const clauseCoverage = 0.85;

/** The terms by which the index knows a text, to see what a clause speaks of. */
export type TermsOf = (text: string) => ReadonlySet<string>;

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
      return namesOf(claim, asked);
    case "why":
      return claim.why === undefined ? [] : [`Because: ${claim.why}`];
    case "said":
      return claim.quote === undefined || claim.speaker.kind === "article" ? [] : [`“${claim.quote}”`];
    case "what":
    case "ask":
      return [];
    default: {
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

const named = (party: { readonly name: string; readonly role: string | undefined }): string =>
  party.role === undefined ? party.name : `${party.name}, ${party.role}`;

function countsAsked(figure: Figure, aspects: readonly Aspect[]): boolean {
  const unit = new Set(wordsOf(figure.unit).flatMap((word) => [word.form, word.stem]));
  return aspects.some((aspect) => aspect.forms.some((form) => unit.has(form.term)));
}
