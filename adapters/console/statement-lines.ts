import { describeSource, describeStatement } from "../../src/reply/describe-statement.ts";
import type { Source, Statement } from "../../src/reply/reply.ts";
import { sourceAddresses } from "../../src/reply/web-address.ts";
import { type Area, addressLine, columnWidth, hangingLines, type Line, textLines } from "./lines.ts";
import type { Look } from "./paint.ts";

/** A claim as a card: its words, then speaker, hedge, date and source, each on its line. */
export function cardLines(statement: Statement, look: Look, area: Area): readonly Line[] {
  const details = describeStatement(statement);
  const inner = { ...area, indent: area.indent + 2 };
  const width = columnWidth([...details.map(({ label }) => label), "Source"], inner);
  const labelled = (label: string, text: string): readonly Line[] =>
    hangingLines({ text: label, look: "faint", width }, { text, look: "plain" }, inner);
  return [
    ...textLines(statement.text, look, area),
    ...quoteLines(statement, area),
    ...details.flatMap(({ label, text }) => labelled(label, text)),
    ...statement.sources.flatMap((source) => [
      ...labelled("Source", describeSource(source)),
      ...addressLines(source, { ...inner, indent: inner.indent + width + 2 }),
    ]),
  ];
}

/** A claim in few lines, for a list: its words, then everything else in one paragraph. */
export function compactLines(statement: Statement, area: Area): readonly Line[] {
  const details = describeStatement(statement).map(({ label, text }) => `${label}: ${text}`);
  const [source, ...others] = statement.sources;
  const proof = [...details, `Source: ${describeSource(source)}`].join(" · ");
  return [
    ...textLines(statement.text, "plain", area),
    ...quoteLines(statement, area),
    ...textLines(proof, "faint", area),
    ...addressLines(source, area),
    ...others.flatMap((other) => [
      ...textLines(`Source: ${describeSource(other)}`, "faint", area),
      ...addressLines(other, area),
    ]),
  ];
}

function quoteLines({ quote }: Statement, area: Area): readonly Line[] {
  return quote === undefined ? [] : textLines(`“${quote}”`, "quote", area);
}

/** Each address of a source, whole. */
export function addressLines(source: Pick<Source, "url"> & Partial<Source>, area: Area): readonly Line[] {
  return sourceAddresses(source).map((address) => addressLine(address, area));
}
