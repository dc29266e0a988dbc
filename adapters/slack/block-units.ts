import { count } from "../../src/answers/format-number.ts";
import { describeArticle } from "../../src/reply/describe-statement.ts";
import { shownText } from "../../src/reply/fit-text.ts";
import type { Block, Statement } from "../../src/reply/reply.ts";
import { roleLabel } from "../../src/reply/role-label.ts";
import { partLimits } from "./block-limits.ts";
import { changeUnits } from "./change-units.ts";
import { choiceUnits } from "./choice-units.ts";
import { headingBlock, lineUnit, smallBlock, words } from "./draw-text.ts";
import { clipForPlain, escapeText, splitForPlain } from "./escape-text.ts";
import { type ListLine, linesUnits, listUnits, textLines } from "./line-units.ts";
import type { SlackUnit } from "./slack-page.ts";
import { addressed, continued, unlinked } from "./source-units.ts";
import { type Lead, statementUnits } from "./statement-units.ts";

/** One block of a reply as what must stay together on a page. `index` is its place in the reply. */
export function blockUnits(blocks: readonly Block[], index: number): readonly SlackUnit[] {
  const block = blocks[index];
  if (block === undefined) return [];
  switch (block.kind) {
    case "short":
      return shortUnits(block.answers.map((answer) => answer.text));
    case "statement":
      return statementUnits(block.statement, labelOf(block, blocks[index - 1]));
    case "timeline":
      return block.entries.flatMap(({ date, statement }) => led(date, statement));
    case "figures":
      return block.rows.flatMap(({ figure, statement }) => led(figure, statement));
    case "articles":
      return block.rows.flatMap((row) => articleUnits(row));
    case "change":
      return changeUnits(block.change);
    case "receipts":
      return linesUnits(block.lines);
    case "matched":
      return pieces(block.text, (piece) => ({ blocks: [smallBlock([piece])], text: escapeText(piece) }));
    case "heading":
      return pieces(block.text, (piece) => ({ blocks: [headingBlock(piece)], text: escapeText(piece) }));
    case "notice":
      return pieces(block.text, (piece) => lineUnit(piece));
    case "terms":
      return listUnits(block.rows.flatMap((row) => termLines(row)));
    case "choices":
      return choiceUnits(block, index);
    default:
      return block satisfies never;
  }
}

function labelOf(block: Block, before: Block | undefined): Lead {
  const label = roleLabel(block, before);
  return label === undefined ? undefined : { text: `${label}:`, style: "italic" };
}

function led(text: string, statement: Statement): readonly SlackUnit[] {
  return statementUnits(statement, { text, style: "bold" });
}

function pieces(text: string, draw: (piece: string) => SlackUnit): readonly SlackUnit[] {
  return splitForPlain(text, partLimits.piece).map(draw);
}

function shortUnits(answers: readonly string[]): readonly SlackUnit[] {
  const lines = answers.flatMap((answer) => splitForPlain(answer, partLimits.piece));
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return [lineUnit(only, { bold: true })];
  return listUnits(lines.map((line) => ({ elements: [words(line, { bold: true })], text: escapeText(line) })));
}

function termLines({ term, text }: { term: string; text: string }): readonly ListLine[] {
  const shownTerm = shownText(term);
  const [first, ...rest] = splitForPlain(text, partLimits.piece);
  if (first === undefined || clipForPlain(shownTerm, partLimits.sourceWords) !== shownTerm) {
    return [...textLines(term), ...textLines(text)];
  }
  const head = { elements: [words(shownTerm, { bold: true }), words(`  ${first}`)], text: lineText(shownTerm, first) };
  return [head, ...rest.flatMap((piece) => textLines(`… ${piece}`))];
}

function lineText(term: string, text: string): string {
  return `${escapeText(term)}: ${escapeText(text)}`;
}

type ArticleRow = Extract<Block, { kind: "articles" }>["rows"][number];

function articleUnits({ source, claims }: ArticleRow): readonly SlackUnit[] {
  const full = `${describeArticle(source)}, ${count(claims, "claim")}`;
  const brief = clipForPlain(full, partLimits.sourceWords);
  return [
    addressed(brief, { url: source.url }),
    ...(brief === shownText(full) ? [] : continued("In full", full)),
    ...unlinked(source.url),
  ];
}
