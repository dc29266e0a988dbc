import { dayName } from "../answers/describe-event-date.ts";
import { describeInstant } from "./describe-instant.ts";
import type { ListedArticle, Source, Statement } from "./reply.ts";

/** One labelled fact about a statement, as plain words: `{ label: "Event", text: "11 January 2025" }`. */
export type Detail = { readonly label: string; readonly text: string };

/** What stands under a statement on every surface, in reading order. */
export function describeStatement(statement: Statement): readonly Detail[] {
  return [
    ...(statement.groundRule === undefined ? [] : [{ label: "Ground rule", text: statement.groundRule }]),
    { label: "Speaker", text: statement.speaker },
    ...(statement.hedge === undefined ? [] : [{ label: "Hedge", text: `“${statement.hedge}”` }]),
    { label: "Event", text: statement.eventDates.length === 0 ? "date not stated" : statement.eventDates.join("; ") },
    ...(statement.reportedBy === undefined ? [] : [{ label: "Reported by", text: statement.reportedBy }]),
    ...(statement.recorded === undefined ? [] : [{ label: "On the record", text: statement.recorded }]),
  ];
}

/** A source in words, without its address: outlet, its own source, title, publication date and place in the text. */
export function describeSource(source: Source): string {
  return `${describeArticle(source)}, paragraph ${source.paragraph}, sentence ${source.sentence}`;
}

/** An article in words, without its address. */
export function describeArticle(
  article: Pick<ListedArticle, "outlet" | "via" | "title" | "published" | "groundRule">,
): string {
  const via = article.via === undefined ? "" : `, via ${article.via}`;
  const published =
    article.published === undefined
      ? "publication date not stated"
      : `published ${describePublished(article.published)}`;
  const rule = article.groundRule === undefined ? "" : `, ${article.groundRule}`;
  return `${article.outlet}${via}, “${article.title}”, ${published}${rule}`;
}

/** A day or an instant, as far as the article gives it: "24 November 2026", "24 November 2026, 10:00 UTC". */
export function describePublished(published: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(published)) return dayName(published);
  return Number.isNaN(Date.parse(published)) || !published.includes("T") ? published : describeInstant(published);
}
