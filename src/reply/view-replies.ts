import { describeEventDate } from "../answers/describe-event-date.ts";
import { count } from "../answers/format-number.ts";
import type { Article } from "../articles/article.ts";
import type { Claim, EventDate } from "../claims/claim.ts";
import type { TextOf } from "../comparing/count-origins.ts";
import { foldClaims } from "../comparing/fold-claims.ts";
import { groundRuleLabel } from "../places/ground-rules.ts";
import { compareText } from "../words/compare-text.ts";
import { nothingReply } from "./nothing-reply.ts";
import type { Block, Reply } from "./reply.ts";
import { foldedStatementOf } from "./statement-of.ts";

/** What happened, in the order of event dates; of dates that begin together the more exact first. What several say stands once. */
export function timelineReply(claims: readonly Claim[], ask: string, textOf?: TextOf): Reply {
  const dated = foldClaims(claims, textOf).flatMap((folded) => datesOf(folded.claim).map((date) => ({ folded, date })));
  const ordered = dated.sort((a, b) => compareText(a.date.from, b.date.from) || compareText(a.date.to, b.date.to));
  const [first, ...rest] = ordered.map(({ folded, date }) => ({
    date: `${date.isOfSaying === true ? "said " : ""}${describeEventDate(date)}`,
    statement: foldedStatementOf(folded),
  }));
  if (first === undefined) return nothingReply("Nothing on the record has a date for this.", ask);
  return { outcome: "found", ask, blocks: [{ kind: "timeline", entries: [first, ...rest] }] };
}

/** The day on which somebody spoke stands in a timeline where no other does, and is called that. */
function datesOf({ when }: Claim): readonly EventDate[] {
  const events = when.filter(({ isOfSaying }) => isOfSaying !== true);
  return events.length > 0 ? events : when;
}

/** The articles of the record with how many claims each holds. */
export function sourcesReply(articles: readonly Article[], claims: readonly Claim[], ask: string): Reply {
  const held = new Map(articles.map((article) => [article.id, 0]));
  for (const claim of claims) held.set(claim.article.id, (held.get(claim.article.id) ?? 0) + 1);
  const rows = articles.map(({ id, title, outlet, url, published, via, groundRule }) => ({
    source: { title, outlet, url, published, via, groundRule: groundRuleLabel(groundRule) },
    claims: held.get(id) ?? 0,
  }));
  const [first, ...rest] = rows.filter((row) => row.claims > 0);
  if (first === undefined) return nothingReply("The record holds no article about this.", ask);
  const heading: Block = { kind: "heading", text: `${count(rest.length + 1, "article")} on the record` };
  return { outcome: "found", ask, blocks: [heading, { kind: "articles", rows: [first, ...rest] }] };
}
