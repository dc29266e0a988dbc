import { count } from "../../src/answers/format-number.ts";
import { describeArticle } from "../../src/reply/describe-statement.ts";
import type { Block, Choice, Reply } from "../../src/reply/reply.ts";
import { roleLabel } from "../../src/reply/role-label.ts";
import { changeLines } from "./change-lines.ts";
import { type Area, columnWidth, drawLine, hangingLines, type Line, textLines } from "./lines.ts";
import { createPaint } from "./paint.ts";
import { addressLines, cardLines, compactLines } from "./statement-lines.ts";

export type ConsoleLook = {
  readonly colour: boolean;
  /** Cells of a line. Text keeps to a readable measure on a wider terminal; addresses are never broken. */
  readonly width: number;
};

/** Longer lines than this are hard to read, narrower ones hold no card. */
const widestMeasure = 100;
const narrowestMeasure = 24;
const margin = 2;

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

/** A reply for a terminal: wrapped, the answer first and its source under it, choices numbered. Pure. */
export function renderConsole(reply: Reply, { colour, width }: ConsoleLook): string {
  const area = { indent: margin, end: Math.max(narrowestMeasure, Math.min(width, widestMeasure)) };
  const paint = createPaint(colour);
  const parts = reply.blocks.map((block, index) => {
    const before = reply.blocks.slice(0, index);
    const label = roleLabel(block, before.at(-1));
    return [
      ...(label === undefined ? [] : [...textLines(label, "faint", area), []]),
      ...blockLines(block, { area, before }),
    ];
  });
  return parts.map((lines) => lines.map((line) => drawLine(line, paint)).join("\n")).join("\n\n");
}

/** Every choice of a reply in reading order: the first answers to the number 1. */
export function numberedChoices({ blocks }: { readonly blocks: readonly Block[] }): readonly Choice[] {
  return blocks.flatMap((block) => (block.kind === "choices" ? block.choices : []));
}

type Place = { readonly area: Area; readonly before: readonly Block[] };

function blockLines(block: Block, { area, before }: Place): readonly Line[] {
  switch (block.kind) {
    case "short":
      return block.answers.flatMap(({ text }) => textLines(text, "answer", area));
    case "statement":
      return statementLines(block, { area, before });
    case "timeline":
      return separated(
        block.entries.map(({ date, statement }) => [
          ...textLines(date, "lead", area),
          ...compactLines(statement, indented(area)),
        ]),
      );
    case "figures":
      return separated(
        block.rows.map(({ figure, statement }) => [
          ...textLines(figure, "lead", area),
          ...compactLines(statement, indented(area)),
        ]),
      );
    case "articles":
      return separated(block.rows.map((row) => articleLines(row, area)));
    case "change":
      return changeLines(block.change, area);
    case "receipts":
      return block.lines.flatMap((line) => textLines(line, "faint", area));
    case "matched":
      return textLines(block.text, "faint", area);
    case "heading":
      return textLines(block.text, "heading", area);
    case "notice":
      return textLines(block.text, "plain", area);
    case "terms":
      return termLines(block, area);
    case "choices":
      return choiceLines(block, { area, before });
  }
  return block satisfies never;
}

/** The claim that answers is a full card and, where no short answer stands before it, looks like the answer it is. */
function statementLines({ role, statement }: BlockOf<"statement">, { area, before }: Place): readonly Line[] {
  if (role !== "answer") return compactLines(statement, area);
  const isAnswered = before.some((block) => block.kind === "short");
  return cardLines(statement, isAnswered ? "plain" : "lead", area);
}

function articleLines({ source, claims }: BlockOf<"articles">["rows"][number], area: Area): readonly Line[] {
  const text = `${describeArticle(source)}, ${count(claims, "claim")}`;
  return [...textLines(text, "plain", area), ...addressLines(source, indented(area))];
}

function termLines({ rows }: BlockOf<"terms">, area: Area): readonly Line[] {
  const width = columnWidth(
    rows.map(({ term }) => term),
    area,
  );
  return rows.flatMap(({ term, text }) =>
    hangingLines({ text: term, look: "lead", width }, { text, look: "plain" }, area),
  );
}

function choiceLines({ prompt, choices }: BlockOf<"choices">, { area, before }: Place): readonly Line[] {
  const first = numberedChoices({ blocks: before }).length + 1;
  const width = String(first + choices.length - 1).length;
  const lines = choices.flatMap(({ label }, index) =>
    hangingLines(
      { text: String(first + index), look: "number", width },
      { text: label, look: "plain" },
      indented(area),
    ),
  );
  return [...textLines(`${prompt} (type the number)`, "faint", area), ...lines];
}

const indented = (area: Area): Area => ({ ...area, indent: area.indent + 2 });

function separated(rows: readonly (readonly Line[])[]): readonly Line[] {
  return rows.flatMap((lines, index) => (index === 0 ? lines : [[], ...lines]));
}
