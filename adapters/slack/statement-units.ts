import { describeStatement } from "../../src/reply/describe-statement.ts";
import type { Statement } from "../../src/reply/reply.ts";
import { pageBudget, partLimits, slackLimits } from "./block-limits.ts";
import { lineUnit, quoteBlock, smallBlock } from "./draw-text.ts";
import { escapeText, splitForPlain } from "./escape-text.ts";
import { blockCharacters, joinUnits, type SlackUnit } from "./slack-page.ts";
import { sourceLines } from "./source-units.ts";

/** What stands before a claim: the date of a timeline, the figure of a comparison, what it is if not the answer. */
export type Lead = { readonly text: string; readonly style: "bold" | "italic" } | undefined;

/**
 * A claim with its source as what stays together. A claim that is longer than a page goes on over several units, each
 * with the source again.
 */
export function statementUnits(statement: Statement, lead: Lead): readonly SlackUnit[] {
  const [first, ...others] = statement.sources;
  const { line, rest } = sourceLines(first);
  const body = [...leadUnits(lead), ...claimUnits(statement), ...detailUnits(statement)];
  const further = [...rest, ...others.flatMap((source) => sourceUnits(source))];
  const whole = joinUnits([...body, line, ...further]);
  if (fitsOnePage(whole)) return [whole];
  return [...inGroups(body).map((group) => joinUnits([...group, line])), ...further];
}

function sourceUnits(source: Statement["sources"][number]): readonly SlackUnit[] {
  const { line, rest } = sourceLines(source);
  return [line, ...rest];
}

function leadUnits(lead: Lead): readonly SlackUnit[] {
  if (lead === undefined) return [];
  return splitForPlain(lead.text, partLimits.piece).map((piece) => lineUnit(piece, { [lead.style]: true }));
}

function claimUnits({ text, quote }: Statement): readonly SlackUnit[] {
  const claims = splitForPlain(text, partLimits.piece);
  if (quote === undefined) return claims.map((piece) => lineUnit(piece));
  const quotes = splitForPlain(quote, partLimits.piece);
  const together = `${claims.map(escapeText).join("\n")}\n${quotes.map(plainQuote).join("\n")}`;
  if (together.length <= partLimits.piece) {
    return [{ blocks: [quoteBlock(`“${quotes.join(" ")}”`, claims.join(" "))], text: together }];
  }
  const quoteUnits = quotes.map((piece) => ({ blocks: [quoteBlock(`“${piece}”`)], text: plainQuote(piece) }));
  return [...claims.map((piece) => lineUnit(piece)), ...quoteUnits];
}

function plainQuote(quote: string): string {
  return `Quote: “${escapeText(quote)}”`;
}

/** Side by side where they are short, one below the other where they are not. */
function detailUnits(statement: Statement): readonly SlackUnit[] {
  const lines = describeStatement(statement).flatMap(({ label, text }) =>
    splitForPlain(text, partLimits.piece).map((piece) => `${label}: ${piece}`),
  );
  const together = lines.map((line) => escapeText(line)).join(" · ");
  if (together.length <= partLimits.piece && lines.length <= slackLimits.contextElements) {
    return [{ blocks: [smallBlock(lines)], text: together }];
  }
  return lines.map((line) => ({ blocks: [smallBlock([line])], text: escapeText(line) }));
}

function fitsOnePage(unit: SlackUnit): boolean {
  return (
    unit.text.length <= pageBudget.text &&
    unit.blocks.length <= pageBudget.blocks &&
    blockCharacters(unit.blocks) <= pageBudget.characters
  );
}

function inGroups(units: readonly SlackUnit[]): readonly (readonly SlackUnit[])[] {
  const groups: SlackUnit[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const unit of units) {
    if (taken + unit.text.length > partLimits.body) {
      groups.push([]);
      taken = 0;
    }
    groups.at(-1)?.push(unit);
    taken += unit.text.length + 1;
  }
  return groups;
}
