import { describeStatement } from "../../src/reply/describe-statement.ts";
import type { Statement } from "../../src/reply/reply.ts";
import { pageBudget, partLimits } from "./discord-limits.ts";
import { escapeMarkdown, splitForMarkdown } from "./escape-markdown.ts";
import { sourceLines } from "./source-units.ts";

/** What stands before a claim: the date of a timeline, the figure of a comparison, what it is if not the answer. */
export type Lead = { readonly text: string; readonly style: "bold" | "small" } | undefined;

/**
 * A claim with its source as texts that each stay together. A claim that is longer than a page goes on over several,
 * each with the source again.
 */
export function statementTexts(statement: Statement, lead: Lead): readonly string[] {
  const [first, ...others] = statement.sources;
  const { line, rest } = sourceLines(first);
  const body = [...leadLines(lead), ...claimLines(statement), ...detailLines(statement)];
  const further = [...rest, ...others.flatMap((source) => [sourceLines(source).line, ...sourceLines(source).rest])];
  const whole = [...body, line, ...further].join("\n");
  if (whole.length <= pageBudget.text) return [whole];
  return [...inGroups(body).map((group) => `${group}\n${line}`), ...inGroups(further)];
}

function leadLines(lead: Lead): readonly string[] {
  if (lead === undefined) return [];
  return splitForMarkdown(lead.text, partLimits.piece).map((piece) =>
    lead.style === "bold" ? `**${escapeMarkdown(piece)}**` : `-# ${escapeMarkdown(piece)}`,
  );
}

function claimLines({ text, quote }: Statement): readonly string[] {
  const claims = splitForMarkdown(text, partLimits.piece).map(escapeMarkdown);
  if (quote === undefined) return claims;
  return [...claims, ...splitForMarkdown(`“${quote}”`, partLimits.piece).map((piece) => `> ${escapeMarkdown(piece)}`)];
}

/** Side by side where they are short, one below the other where they are not. */
function detailLines(statement: Statement): readonly string[] {
  const lines = describeStatement(statement).flatMap(({ label, text }) =>
    splitForMarkdown(text, partLimits.piece).map((piece) => `${label}: ${escapeMarkdown(piece)}`),
  );
  const together = `-# ${lines.join(" · ")}`;
  return together.length <= partLimits.piece ? [together] : lines.map((line) => `-# ${line}`);
}

/** Lines gathered into as few texts as the limit of a body allows. */
export function inGroups(lines: readonly string[]): readonly string[] {
  const groups: string[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && last.length + line.length < partLimits.body)
      groups[groups.length - 1] = `${last}\n${line}`;
    else groups.push(line);
  }
  return groups;
}
