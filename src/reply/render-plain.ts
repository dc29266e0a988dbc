import { count } from "../answers/format-number.ts";
import { cleanText } from "./clean-text.ts";
import { changeTitle, markedWords } from "./describe-change.ts";
import { describeArticle, describeSource, describeStatement } from "./describe-statement.ts";
import type { Block, Reply, ShownChange, Source, Statement } from "./reply.ts";
import { roleLabel } from "./role-label.ts";
import { sourceAddresses } from "./web-address.ts";

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

/** A reply as plain text that says everything that any rich form says: lines, with an empty one between blocks. */
export function renderPlain(reply: Reply): string {
  const parts = reply.blocks.map((block, index) => {
    const label = roleLabel(block, reply.blocks[index - 1]);
    return [...(label === undefined ? [] : [`${label}:`]), ...blockLines(block)];
  });
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "short":
      return block.answers.map((answer) => cleanText(answer.text));
    case "statement":
      return statementLines(block.statement);
    case "timeline":
      return block.entries.flatMap(({ date, statement }) => rowLines(date, statement));
    case "figures":
      return block.rows.flatMap(({ figure, statement }) => rowLines(figure, statement));
    case "articles":
      return block.rows.flatMap(articleLines);
    case "change":
      return changeLines(block.change);
    case "receipts":
      return block.lines.map(cleanText);
    case "matched":
    case "heading":
    case "notice":
      return [cleanText(block.text)];
    case "terms":
      return block.rows.map(({ term, text }) => `${cleanText(term)}: ${cleanText(text)}`);
    case "choices":
      return choiceLines(block);
  }
  return block satisfies never;
}

function statementLines(statement: Statement): readonly string[] {
  return [cleanText(statement.text), ...statementProof(statement)];
}

function rowLines(lead: string, statement: Statement): readonly string[] {
  return [`${cleanText(lead)}: ${cleanText(statement.text)}`, ...statementProof(statement).map((line) => `  ${line}`)];
}

function statementProof(statement: Statement): readonly string[] {
  const quote = statement.quote === undefined ? [] : [`“${cleanText(statement.quote)}”`];
  const details = describeStatement(statement).map(({ label, text }) => `${label}: ${cleanText(text)}`);
  return [...quote, ...details, ...statement.sources.flatMap(sourceLines)];
}

function changeLines(change: ShownChange): readonly string[] {
  const { words, why, statement } = change;
  return [
    cleanText(changeTitle(change)),
    ...(words.length === 0 ? [] : [cleanText(markedWords(words))]),
    ...(why === undefined ? [] : [cleanText(why)]),
    ...(statement === undefined ? [] : statementLines(statement)),
  ];
}

function sourceLines(source: Source): readonly string[] {
  return [`Source: ${cleanText(describeSource(source))}`, ...sourceAddresses(source)];
}

function articleLines({ source, claims }: BlockOf<"articles">["rows"][number]): readonly string[] {
  return [cleanText(`${describeArticle(source)}, ${count(claims, "claim")}`), ...sourceAddresses(source)];
}

function choiceLines({ prompt, choices }: BlockOf<"choices">): readonly string[] {
  const lines = choices.map(({ label, ask }) => {
    const shown = cleanText(label);
    const typed = cleanText(ask);
    return shown === typed ? `- ${shown}` : `- ${shown} (type: ${typed})`;
  });
  return [`${cleanText(prompt)}:`, ...lines];
}
