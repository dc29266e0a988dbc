import type { Claim } from "../claims/claim.ts";
import type { ClaimId } from "../ids.ts";
import type { OpenRecord } from "../record.ts";
import { createSpeaking, type Reader, type Speaking } from "./claims-speaking-of.ts";
import { keptDisputeOf } from "./dispute-of.ts";
import { isFrom } from "./matches-source.ts";
import type { NewsFilter } from "./news-filter.ts";
import { claimsOfItem, type NewsItem } from "./news-item.ts";
import type { Disputes } from "./share-news.ts";
import { bearsName, isWhollyRead } from "./whole-names.ts";

export type Filtering = {
  readonly record: OpenRecord;
  readonly filter: NewsFilter;
  readonly read: Reader;
  /** Tells which claims of what has gone speak of a subject. */
  readonly past: Speaking;
  readonly disputes: Disputes;
};

/** What of the news a channel wants. Of claims that went together, those that it wants to know of. */
export function* filteringNews(
  items: readonly NewsItem[],
  { record, filter, read, past, disputes }: Filtering,
): Generator<void, readonly NewsItem[]> {
  const { sources, kinds } = filter;
  const wanted: NewsItem[] = [];
  for (const item of items) {
    const isWanted = (sources.length === 0 || isFrom(sources, item)) && isOfKind(item, kinds, { record, disputes });
    if (isWanted) wanted.push(item);
    yield;
  }
  const subjects = subjectsOf(filter);
  if (subjects.length === 0 || wanted.length === 0) return wanted;
  const speaking = namingWhole(createSpeaking(record, wanted, { read, past }), wanted.flatMap(claimsOfItem), read);
  const groups: ReadonlySet<string>[][] = [];
  for (const group of subjects) {
    const found: ReadonlySet<string>[] = [];
    for (const subject of group) {
      found.push(speaking(subject));
      yield;
    }
    groups.push(found);
  }
  const isMet = ({ id }: Claim): boolean => groups.every((group) => group.some((claims) => claims.has(id)));
  return wanted.flatMap((item) => among(item, isMet));
}

/** What is found like a question; of a name every word counts. */
export type Subject = { readonly words: string; readonly isName: boolean };

/** The parts of a filter that are found like a question, each with its alternatives. */
export const subjectsOf = ({ topic, people, places }: NewsFilter): readonly (readonly Subject[])[] =>
  [
    topic === "" ? [] : [{ words: topic, isName: false }],
    ...[people, places].map((names) => names.map((words) => ({ words, isName: true }))),
  ].filter((group) => group.length > 0);

/** The same, but that a name of which the reading drops words is looked for word by word among these claims. */
export const namingWhole =
  (speaking: Speaking, claims: readonly Claim[], read: Reader) =>
  ({ words, isName }: Subject): ReadonlySet<ClaimId> =>
    !isName || isWhollyRead(words, read(words))
      ? speaking(words)
      : new Set(claims.flatMap((claim) => (bearsName(words, claim) ? [claim.id] : [])));

function among(item: NewsItem, isMet: (claim: Claim) => boolean): readonly NewsItem[] {
  const [first, ...rest] = claimsOfItem(item).filter(isMet);
  if (first === undefined) return [];
  return item.kind === "new" || item.kind === "changed" ? [item] : [{ ...item, claims: [first, ...rest] }];
}

function isOfKind(
  item: NewsItem,
  kinds: NewsFilter["kinds"],
  { record, disputes }: Pick<Filtering, "record" | "disputes">,
): boolean {
  if (kinds.length === 0) return true;
  if (item.kind === "withdrawn" || item.kind === "hidden") return kinds.includes("withdrawn");
  if (kinds.includes(item.kind)) return true;
  return kinds.includes("disputed") && keptDisputeOf(item.claim, record, disputes) !== undefined;
}
