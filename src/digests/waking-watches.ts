import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import { inSlices } from "../in-slices.ts";
import type { Change } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import { createPastSpeaking, createReader, pastRecord } from "../news/claims-speaking-of.ts";
import { namingWhole, type Subject, subjectsOf } from "../news/filter-news.ts";
import { isFrom } from "../news/matches-source.ts";
import type { NewsParts } from "../news/news-parts.ts";
import { viewKey } from "../places/view.ts";
import type { OpenRecord } from "../record.ts";
import type { Watch } from "./subscription.ts";

/**
 * The watches that these changes may concern, by their ids: it may name too many, never too few. What cannot be news wakes
 * nobody. Watches of one view look together, and each subject is looked for once.
 */
export async function wakingWatches(
  watches: readonly Watch[],
  changes: readonly Change[],
  { store, records, refresh, viewOf, now }: NewsParts & { readonly now: Date },
): Promise<readonly number[]> {
  const telling = changes.filter(mayBeNews);
  if (telling.length === 0 || watches.length === 0) return [];
  await refresh();
  const changed = await loadChanged(telling, { store });
  const waking: number[] = [];
  for (const own of Map.groupBy(watches, ({ place }) => viewKey(viewOf(place))).values()) {
    const [first] = own;
    if (first === undefined) continue;
    const record = records.of(viewOf(first.place));
    waking.push(...(await inSlices(wakingIn(own, changed, { record, now }))));
  }
  return waking;
}

/** Other words that say the same, and another reading of the same words, are no news. */
const mayBeNews = ({ kind, difference }: Change): boolean =>
  kind === "article-changed" || kind === "claim-added" || difference === undefined || difference.kind === "fact";

type Changed = Pick<HeldArticle, "article" | "origin"> & { readonly claims: readonly Claim[] };

/** The changed claims in all their wordings; of an article that is another as a whole, all. */
async function loadChanged(changes: readonly Change[], { store }: Pick<NewsParts, "store">) {
  const claims = [...new Set(changes.flatMap(({ claim }) => claim ?? []))];
  const revisions = Map.groupBy(await store.articles.revisions(claims), ({ claim }) => claim.article.id);
  const turned = new Set(changes.flatMap(({ kind, article }) => (kind === "article-changed" ? [article] : [])));
  const changed: Changed[] = [];
  for await (const batch of store.articles.read({ ids: [...new Set(changes.map(({ article }) => article))] })) {
    for (const { article, origin, claims: standing } of batch) {
      const own = [...(revisions.get(article.id) ?? []), ...(turned.has(article.id) ? standing : [])];
      changed.push({ article, origin, claims: own.map(({ claim }) => claim) });
    }
  }
  return changed;
}

type At = { readonly record: OpenRecord; readonly now: Date };

function* wakingIn(
  watches: readonly Watch[],
  changed: readonly Changed[],
  { record, now }: At,
): Generator<void, readonly number[]> {
  const seen = changed.flatMap(({ article, claims }) => [...claims, ...seenOf(article.id, claims, record)]);
  const past = yield* pastRecord(record, seen);
  const read = createReader(record, now);
  const speaking = namingWhole(createPastSpeaking(past, { read, now }), seen, read);
  const met = { names: new Map<string, boolean>(), topics: new Map<string, boolean>() };
  const isMet = (subject: Subject): boolean => {
    const known = subject.isName ? met.names : met.topics;
    const is = known.get(subject.words) ?? speaking(subject).size > 0;
    known.set(subject.words, is);
    return is;
  };
  const waking: number[] = [];
  for (const { id, filter } of watches) {
    const isOfSource = filter.sources.length === 0 || changed.some((one) => isFrom(filter.sources, one));
    if (isOfSource && subjectsOf(filter).every((group) => group.some(isMet))) waking.push(id);
    yield;
  }
  return waking;
}

/** A ground rule may take words out of a claim, and with them what kept it from being found. */
function seenOf(article: ArticleId, claims: readonly Claim[], record: OpenRecord): readonly Claim[] {
  const ids = new Set(claims.map(({ id }) => id));
  return record.claimsOf(article).filter(({ id }) => ids.has(id));
}
