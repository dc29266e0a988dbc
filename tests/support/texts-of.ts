import { changeTitle } from "../../src/reply/describe-change.ts";
import { describePublished, describeSource, describeStatement } from "../../src/reply/describe-statement.ts";
import type { Block, Statement } from "../../src/reply/reply.ts";
import { sourceAddresses } from "../../src/reply/web-address.ts";

/** Every text of a block that a reader must be shown, addresses included. */
export function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "short":
      return block.answers.map(({ text }) => text);
    case "statement":
      return statementTexts(block.statement);
    case "timeline":
      return block.entries.flatMap(({ date, statement }) => [date, ...statementTexts(statement)]);
    case "figures":
      return block.rows.flatMap(({ figure, statement }) => [figure, ...statementTexts(statement)]);
    case "articles":
      return block.rows.flatMap(({ source, claims }) => [
        source.title,
        source.outlet,
        source.via ?? "",
        source.published === undefined ? "publication date not stated" : describePublished(source.published),
        claims.toLocaleString("en-GB"),
        ...sourceAddresses(source),
      ]);
    case "change":
      return [
        changeTitle(block.change),
        ...block.change.words.map(({ text }) => text),
        block.change.why ?? "",
        ...(block.change.statement === undefined ? [] : statementTexts(block.change.statement)),
      ];
    case "receipts":
      return block.lines;
    case "matched":
    case "heading":
    case "notice":
      return [block.text];
    case "terms":
      return block.rows.flatMap(({ term, text }) => [term, text]);
    case "choices":
      return [block.prompt, ...block.choices.flatMap(({ label, ask }) => [label, ask])];
  }
  return block satisfies never;
}

function statementTexts(statement: Statement): readonly string[] {
  return [
    statement.text,
    statement.quote ?? "",
    ...describeStatement(statement).map(({ text }) => text),
    ...statement.sources.flatMap((source) => [describeSource(source), ...sourceAddresses(source)]),
  ];
}
