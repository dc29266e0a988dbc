import { count } from "../../src/answers/format-number.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { describeArticle } from "../../src/reply/describe-statement.ts";
import { clipText, shownText } from "../../src/reply/fit-text.ts";
import type { Block, Statement } from "../../src/reply/reply.ts";
import { roleLabel } from "../../src/reply/role-label.ts";
import { changeTexts } from "./change-texts.ts";
import { discordLimits, partLimits } from "./discord-limits.ts";
import type { DiscordPart } from "./discord-page.ts";
import { clipForMarkdown, escapeMarkdown, splitForMarkdown } from "./escape-markdown.ts";
import { addressed, continued, unlinked } from "./source-units.ts";
import { inGroups, type Lead, statementTexts } from "./statement-units.ts";

/** One block of a reply as parts that each must stay whole on a page. `index` is its place in the reply. */
export function blockParts(blocks: readonly Block[], index: number): readonly DiscordPart[] {
  const block = blocks[index];
  if (block === undefined) return [];
  return block.kind === "choices" ? choiceParts(block) : textsOf(block, blocks[index - 1]).map(textPart);
}

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

function textPart(text: string): DiscordPart {
  return { kind: "text", text };
}

function textsOf(block: Exclude<Block, { readonly kind: "choices" }>, before: Block | undefined): readonly string[] {
  switch (block.kind) {
    case "short":
      return inGroups(block.answers.flatMap((answer) => marked("### ", answer.text)));
    case "statement":
      return statementTexts(block.statement, labelOf(block, before));
    case "timeline":
      return block.entries.flatMap(({ date, statement }) => led(date, statement));
    case "figures":
      return block.rows.flatMap(({ figure, statement }) => led(figure, statement));
    case "articles":
      return block.rows.flatMap((row) => inGroups(articleLines(row)));
    case "change":
      return changeTexts(block.change);
    case "receipts":
      return inGroups(block.lines.flatMap(bulletLines));
    case "matched":
      return marked("-# ", block.text);
    case "heading":
      return marked("### ", block.text);
    case "notice":
      return marked("", block.text);
    case "terms":
      return inGroups(block.rows.flatMap(termLines));
    default:
      return block satisfies never;
  }
}

function labelOf(block: Block, before: Block | undefined): Lead {
  const label = roleLabel(block, before);
  return label === undefined ? undefined : { text: label, style: "small" };
}

function led(text: string, statement: Statement): readonly string[] {
  return statementTexts(statement, { text, style: "bold" });
}

/** A text as lines that each begin with a mark of Discord's: a heading, small words, or nothing. */
function marked(mark: string, text: string): readonly string[] {
  return splitForMarkdown(text, partLimits.piece).map((piece) => `${mark}${escapeMarkdown(piece)}`);
}

function bulletLines(text: string): readonly string[] {
  return splitForMarkdown(text, partLimits.piece).map((piece, index) =>
    index === 0 ? `• ${escapeMarkdown(piece)}` : `… ${escapeMarkdown(piece)}`,
  );
}

function termLines({ term, text }: BlockOf<"terms">["rows"][number]): readonly string[] {
  const name = shownText(term);
  if (clipForMarkdown(name, partLimits.sourceWords) !== name) return [...bulletLines(term), ...bulletLines(text)];
  const [first = "", ...rest] = splitForMarkdown(text, partLimits.piece);
  const head = `**${escapeMarkdown(name)}** ${escapeMarkdown(first)}`;
  return [head, ...rest.map((piece) => `… ${escapeMarkdown(piece)}`)];
}

function articleLines({ source, claims }: BlockOf<"articles">["rows"][number]): readonly string[] {
  const full = shownText(`${describeArticle(source)}, ${count(claims, "claim")}`);
  const brief = clipForMarkdown(full, partLimits.sourceWords);
  return [
    addressed(brief, { url: source.url }),
    ...(brief === full ? [] : continued("In full", full)),
    ...unlinked(source.url),
  ];
}

/** A prompt and its buttons. What a button cannot hold stands above it in words. */
function choiceParts({ prompt, choices }: BlockOf<"choices">): readonly DiscordPart[] {
  const spelled = choices.filter((choice) => !fitsButton(choice)).flatMap(({ label }) => bulletLines(label));
  const pressable = choices
    .filter(({ ask }) => cleanText(ask) !== "")
    .map(({ label, ask }) => ({ label: clipText(label, discordLimits.buttonLabel), ask }));
  const rows: DiscordPart[] = [];
  for (let start = 0; start < pressable.length; start += discordLimits.rowButtons) {
    rows.push({ kind: "choices", choices: pressable.slice(start, start + discordLimits.rowButtons) });
  }
  return [...inGroups([...marked("", `${shownText(prompt)}:`), ...spelled]).map(textPart), ...rows];
}

function fitsButton({ label, ask }: BlockOf<"choices">["choices"][number]): boolean {
  return shownText(label).length <= discordLimits.buttonLabel && cleanText(ask) !== "";
}
