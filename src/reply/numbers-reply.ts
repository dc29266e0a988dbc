import { describeFigure } from "../answers/describe-figure.ts";
import { count } from "../answers/format-number.ts";
import type { Claim } from "../claims/claim.ts";
import {
  compareFigures,
  type FigureGroup,
  type FigureRelation,
  type StatedFigure,
} from "../comparing/compare-figures.ts";
import { countOrigins, type TextOf } from "../comparing/count-origins.ts";
import { nothingReply } from "./nothing-reply.ts";
import type { Block, Reply } from "./reply.ts";
import { statementOf } from "./statement-of.ts";

/** What the heading over figures on the same thing says of them. It never says which is right. */
const relationNames: Readonly<Record<FigureRelation, string>> = {
  agree: "in agreement",
  update: "update",
  "different-scope": "different scope",
  "possible-conflict": "possible conflict",
};

/** Figures on the same thing side by side, those in possible conflict first; then what stands by itself. */
export function numbersReply(
  claims: readonly Claim[],
  ask: string,
  { termsOf, textOf }: { readonly termsOf: (text: string) => ReadonlySet<string>; readonly textOf?: TextOf },
): Reply {
  const { groups, unpaired } = compareFigures(claims, termsOf);
  const ordered = [...groups].sort((one, other) => urgency(other) - urgency(one));
  const blocks = [
    ...ordered.flatMap((group) => figureGroupBlocks(group, textOf)),
    ...unpairedBlocks(unpaired, groups.length > 0),
  ];
  const [first, ...rest] = blocks;
  if (first === undefined) return nothingReply("Nothing on the record has a figure for this.", ask);
  return { outcome: "found", ask, blocks: [first, ...rest] };
}

const urgency = ({ relation }: FigureGroup): number =>
  ["agree", "different-scope", "update", "possible-conflict"].indexOf(relation);

/** One group, with what its heading says of it. */
export function figureGroupBlocks(
  { counted, relation, figures }: FigureGroup,
  textOf: TextOf | undefined,
): readonly Block[] {
  const origins = countOrigins(
    figures.map(({ claim }) => claim),
    textOf,
  );
  const text = `${counted}: ${relationNames[relation]} (${count(figures.length, "figure")}, at most ${count(origins, "origin")})`;
  return [{ kind: "heading", text }, ...figuresBlock(figures)];
}

function unpairedBlocks(figures: readonly StatedFigure[], hasGroups: boolean): readonly Block[] {
  const block = figuresBlock(figures);
  return hasGroups && block.length > 0 ? [{ kind: "heading", text: "Other figures" }, ...block] : block;
}

/** Those that count the same kind of thing stand together. */
function figuresBlock(figures: readonly StatedFigure[]): readonly Block[] {
  const [first, ...rest] = figures.map(({ claim, figure }) => ({
    figure: describeFigure(figure),
    statement: statementOf(claim),
  }));
  return first === undefined ? [] : [{ kind: "figures", rows: [first, ...rest] }];
}
