import type { Claim } from "../claims/claim.ts";
import type { OpenRecord } from "../record.ts";
import { createSpeaking } from "./claims-speaking-of.ts";
import { disputeOf } from "./dispute-of.ts";
import { isFrom } from "./matches-source.ts";
import { claimsOfItem, type NewsItem } from "./news-item.ts";
import type { NewsFilter } from "./subscription.ts";

export type Filtering = { readonly record: OpenRecord; readonly filter: NewsFilter; readonly now: Date };

/** What of the news a channel wants. Of claims that went together, those that it wants to know of. */
export function filterNews(items: readonly NewsItem[], { record, filter, now }: Filtering): readonly NewsItem[] {
  const { sources } = filter;
  const wanted = items.filter(
    (item) => (sources.length === 0 || isFrom(sources, item)) && isOfKind(item, filter.kinds, record),
  );
  const subjects = subjectsOf(filter);
  if (subjects.length === 0 || wanted.length === 0) return wanted;
  const speaking = createSpeaking(record, wanted, now);
  const groups = subjects.map((group) => group.map(speaking));
  const isMet = ({ id }: Claim): boolean => groups.every((group) => group.some((claims) => claims.has(id)));
  return wanted.flatMap((item) => among(item, isMet));
}

/** The parts of a filter that are found like a question, each with its alternatives. */
export const subjectsOf = ({ topic, people, places }: NewsFilter): readonly (readonly string[])[] =>
  [topic === "" ? [] : [topic], people, places].filter((group) => group.length > 0);

function among(item: NewsItem, isMet: (claim: Claim) => boolean): readonly NewsItem[] {
  const [first, ...rest] = claimsOfItem(item).filter(isMet);
  if (first === undefined) return [];
  return item.kind === "new" || item.kind === "changed" ? [item] : [{ ...item, claims: [first, ...rest] }];
}

function isOfKind(item: NewsItem, kinds: NewsFilter["kinds"], record: OpenRecord): boolean {
  if (kinds.length === 0) return true;
  if (item.kind === "withdrawn" || item.kind === "hidden") return kinds.includes("withdrawn");
  return kinds.includes(item.kind) || (kinds.includes("disputed") && disputeOf(item.claim, record) !== undefined);
}
