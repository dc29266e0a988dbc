import type { Source, Statement } from "./reply.ts";

/** One labelled fact about a statement, as plain words: `{ label: "Event", text: "11 January 2025" }`. */
export type Detail = { readonly label: string; readonly text: string };

/** What stands under a statement on every surface, in reading order. */
export function describeStatement(statement: Statement): readonly Detail[] {
  return [
    { label: "Speaker", text: statement.speaker },
    ...(statement.hedge === undefined ? [] : [{ label: "Hedge", text: `“${statement.hedge}”` }]),
    { label: "Event", text: statement.eventDates.length === 0 ? "date not stated" : statement.eventDates.join("; ") },
  ];
}

/** A source in words, without its address: outlet, title, its own source, publication date and place in the text. */
export function describeSource(source: Source): string {
  const via = source.via === undefined ? "" : `, via ${source.via}`;
  const published = source.published === undefined ? "publication date not stated" : `published ${source.published}`;
  return `${source.outlet}${via}, “${source.title}”, ${published}, paragraph ${source.paragraph}, sentence ${source.sentence}`;
}
