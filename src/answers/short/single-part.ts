import type { Claim, Figure } from "../../claims/claim.ts";
import { numbersIn } from "../../claims/numbers-in.ts";
import { splitClauses } from "../../claims/split-clauses.ts";
import type { Aspect } from "../../search/aspect.ts";
import { wordsOf } from "../../words/words-of.ts";
import { describeEventDate } from "../describe-event-date.ts";
import { describeFigure } from "../describe-figure.ts";
import type { RankedClaim } from "../rank-claims.ts";
import type { TermsOf } from "./asked-text.ts";

/** Least share of the question that a claim must speak of before a part of it may stand for the answer. */
const clauseCoverage = 0.85;

/** What was asked of an editor's claim, which gives its dates, places and figures beside its text. */
type Asking = {
  readonly wants: "when" | "where" | "howmany";
  readonly aspects: readonly Aspect[];
  readonly termsOf: TermsOf;
};

/** The date, place or figure of an editor's claim that is the answer; undefined where it has rivals or another clause. */
export function singlePart({ claim, coverage }: RankedClaim, { wants, aspects, termsOf }: Asking): string | undefined {
  if (coverage < clauseCoverage * bestPossible(aspects)) return undefined;
  const part = singledOut[wants](claim, aspects);
  return part !== undefined && clauseSpeaks(claim.text, part, { aspects, termsOf }) ? part.shown : undefined;
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

function countsAsked(figure: Figure, aspects: readonly Aspect[]): boolean {
  const unit = new Set(wordsOf(figure.unit).flatMap((word) => [word.form, word.stem]));
  return aspects.some((aspect) => aspect.forms.some((form) => unit.has(form.term)));
}
