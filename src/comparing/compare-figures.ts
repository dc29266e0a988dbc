import type { Claim, EventDate, Figure } from "../claims/claim.ts";
import { compareText } from "../words/compare-text.ts";
import { isStopWord } from "../words/stop-words.ts";
import { wordsOf } from "../words/words-of.ts";
import { containment, wordingOf } from "./claim-wording.ts";
import { figuresAgree } from "./figures-agree.ts";

/** A figure with the claim that states it. */
export type StatedFigure = { readonly claim: Claim; readonly figure: Figure };

/**
 * How figures on the same thing stand to each other. `agree`: none contradicts another. `update`: they differ, and so
 * does the day as of which each is given. `different-scope`: they count different parts of it. `possible-conflict`: they
 * differ and nothing that is stated explains it.
 */
export type FigureRelation = "agree" | "update" | "different-scope" | "possible-conflict";

/** Figures on the same thing side by side, in the order of the days as of which they are given. */
export type FigureGroup = {
  /** What is counted, in the words of the first: "soldiers killed". */
  readonly counted: string;
  readonly relation: FigureRelation;
  readonly figures: readonly StatedFigure[];
};

/** The groups that could be made, and the figures that could be set beside no other. */
export type ComparedFigures = { readonly groups: readonly FigureGroup[]; readonly unpaired: readonly StatedFigure[] };

/** The terms by which the record knows a text: words, stems and what families of the news they belong to. */
type TermsOf = (text: string) => ReadonlySet<string>;

/** Share of what one claim says beside its figure that the other must say too, for the figures to count the same thing. */
const sameThing = 0.5;

/** Of the groups with the same thing counted only so many of the latest are looked at: a record holds many "people". */
const mostNear = 400;

/** Sets figures on the same thing side by side. What cannot be told to count the same stays unpaired. */
export function compareFigures(claims: readonly Claim[], termsOf: TermsOf): ComparedFigures {
  const sorted = claims
    .flatMap((claim) => claim.figures.map((figure) => described({ claim, figure }, termsOf)))
    .sort((one, other) => compareText(one.asOf ?? "", other.asOf ?? ""));
  const groups: Described[][] = [];
  const byHead = new Map<string, Described[][]>();
  for (const stated of sorted) {
    const near = new Set([...stated.heads].flatMap((head) => byHead.get(head) ?? []));
    const group = [...near].find((members) => members.every((member) => countTheSame(member, stated)));
    if (group !== undefined) {
      group.push(stated);
      continue;
    }
    const made = [stated];
    groups.push(made);
    for (const head of stated.heads) byHead.set(head, [...(byHead.get(head) ?? []), made].slice(-mostNear));
  }
  return {
    groups: groups.flatMap((members) => groupOf(members)),
    unpaired: groups.filter((members) => members.length === 1).flatMap((members) => members.map(plain)),
  };
}

type Described = StatedFigure & {
  /** Stem of what one of them is: "soldier" of "North Korean soldiers killed". */
  readonly heads: ReadonlySet<string>;
  readonly scope: ReadonlySet<string>;
  /** What the claim says beside the figure and its unit. */
  readonly said: ReadonlySet<string>;
  readonly asOf: string | undefined;
};

function described({ claim, figure }: StatedFigure, termsOf: TermsOf): Described {
  const unit = wordsOf(figure.unit).filter(({ form }) => !isStopWord(form));
  const unitTerms = termsOf(figure.unit);
  const said = [...wordingOf(claim).stems].filter((stem) => !unitTerms.has(stem));
  return {
    claim,
    figure,
    heads: termsOf(headOf(figure.unit)),
    scope: new Set([...unit.map(({ stem }) => stem), ...claim.where.map((place) => place.toLowerCase())]),
    said: new Set(said),
    asOf: asOfDay(claim),
  };
}

/** The last word before a participle or preposition: "soldiers" in "North Korean soldiers sent to Russia". */
function headOf(unit: string): string {
  const [core = unit] = unit.split(
    /\s+(?:of|in|on|at|from|to|with|for|by|who|that|which|\p{Ll}+(?:ed|ing)|sent|killed|lost|dead)\b/u,
  );
  return core.trim().split(/\s+/).at(-1) ?? unit;
}

/** The day as of which a figure is given: what the claim says, else when its article was published. */
function asOfDay({ when, article }: Claim): string | undefined {
  const stated = when.find((date) => date.relation === "as-of" || date.relation === "by") ?? onlyOne(when);
  return stated?.to ?? article.published?.slice(0, 10);
}

const onlyOne = (when: readonly EventDate[]): EventDate | undefined => (when.length === 1 ? when[0] : undefined);

function countTheSame(one: Described, other: Described): boolean {
  if (one.claim.id === other.claim.id) return false;
  if (one.heads.size === 0 || containment(one.heads, other.heads) === 0) return false;
  return isSameFigure(one, other) || containment(one.said, other.said) >= sameThing;
}

/** As many of the same, whatever else each claim says of them. */
const isSameFigure = ({ figure: one }: Described, { figure: other }: Described): boolean =>
  one.value === other.value && one.unit !== "" && one.unit.toLowerCase() === other.unit.toLowerCase();

function groupOf(members: readonly Described[]): readonly FigureGroup[] {
  const [first, second] = members;
  if (first === undefined || second === undefined) return [];
  return [{ counted: first.figure.unit, relation: relationOf(members), figures: members.map(plain) }];
}

function relationOf(members: readonly Described[]): FigureRelation {
  const pairs = members.flatMap((one, at) => members.slice(at + 1).map((other) => [one, other] as const));
  const differing = pairs.filter(([one, other]) => !figuresAgree(one.figure, other.figure));
  if (differing.length === 0) return pairs.some(([one, other]) => isLater(one, other)) ? "update" : "agree";
  if (differing.every(([one, other]) => haveOtherScope(one, other))) return "different-scope";
  const areDated = differing.every(
    ([one, other]) => one.asOf !== undefined && other.asOf !== undefined && one.asOf !== other.asOf,
  );
  return areDated ? "update" : "possible-conflict";
}

/** "At least nine" on Tuesday and 14 on Thursday do not contradict, and the second is the newer all the same. */
const isLater = (one: Described, other: Described): boolean =>
  one.figure.value !== other.figure.value &&
  one.figure.operator !== other.figure.operator &&
  one.asOf !== undefined &&
  other.asOf !== undefined &&
  one.asOf !== other.asOf;

/** Each counts within bounds that the other does not name: "civilians" beside "soldiers", "in Kyiv" beside "in Kharkiv". */
function haveOtherScope(one: Described, other: Described): boolean {
  const own = [...one.scope].some((term) => !other.scope.has(term));
  const others = [...other.scope].some((term) => !one.scope.has(term));
  return own && others;
}

const plain = ({ claim, figure }: Described): StatedFigure => ({ claim, figure });
