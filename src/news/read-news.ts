import { setImmediate as otherWork } from "node:timers/promises";
import type { ClaimHistory } from "../corrections/cards/fate-of.ts";
import { loadHistories } from "../corrections/load-histories.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import { type View, viewKey } from "../places/view.ts";
import type { NewsItem } from "./news-item.ts";
import { newsOfArticle, stateBefore } from "./news-of-article.ts";
import { type NewsParts, shareOf } from "./news-parts.ts";
import type { NewsShare } from "./share-news.ts";
import { createTouched, type TouchedArticle } from "./touched-articles.ts";

/** What is read of the shelf at a time: more would keep others waiting. */
const articlesAtOnce = 25;
const articlesTogether = 500;
/**
 * While much comes in it comes faster than it is read: what comes after so many rounds is left for the next time, unless it
 * is of articles that were read already. These may have been read as they are by now, and would be told of once more.
 */
const mostRounds = 5;
/** A round takes milliseconds: no article changes in every one of so many. */
const mostRestless = 200;
/** Of a stretch with more items none are held for others. */
const mostItems = 5_000;

/** What is news of some articles; of those that are none, nothing. */
export type NewsBatch = ReadonlyMap<ArticleId, readonly NewsItem[]>;

/** All news of a view since a number of the log. */
export type HeldStretch = { readonly upTo: number; readonly news: NewsBatch };

export type NewsRange = { readonly after: number; readonly view: View };

type ReadingParts = Pick<NewsParts, "store" | "refresh" | "share">;

/**
 * Reads the news of a view after a number of the log, to its end, a batch of articles at a time: `take` gets what is news of
 * each, and again, in its place, where the log tells more of an article meanwhile. Gives the number up to which was read.
 */
export async function readNews(
  parts: ReadingParts,
  range: NewsRange,
  take: (news: NewsBatch) => Promise<void>,
): Promise<number> {
  const share = shareOf(parts);
  const { stretches } = share.at(await parts.store.log.head());
  const key = `${range.after} ${viewKey(range.view)}`;
  const stretch = await stretches.get(key, () => readStretch({ ...parts, share }, range));
  if (stretch === undefined) return readAll({ ...parts, share }, range, take);
  if (stretch.news.size > 0) await take(stretch.news);
  return stretch.upTo;
}

/** What many may be told from, unless it is too much to be held. */
async function readStretch(parts: SharedParts, range: NewsRange): Promise<HeldStretch | undefined> {
  const all = new Map<ArticleId, readonly NewsItem[]>();
  let items = 0;
  const { upTo, isWhole } = await readThrough(parts, range, async (news) => {
    for (const [id, own] of news) {
      items += own.length;
      all.set(id, own);
    }
    return items <= mostItems;
  });
  return isWhole ? { upTo, news: all } : undefined;
}

/** Filtering has its cost for each batch, so that it gets more at a time than is read. */
async function readAll(
  parts: SharedParts,
  range: NewsRange,
  take: (news: NewsBatch) => Promise<void>,
): Promise<number> {
  let all = new Map<ArticleId, readonly NewsItem[]>();
  const { upTo } = await readThrough(parts, range, async (news) => {
    for (const [id, own] of news) all.set(id, own);
    if (all.size < articlesTogether) return true;
    const full = all;
    all = new Map();
    await take(full);
    return true;
  });
  await take(all);
  return upTo;
}

type SharedParts = ReadingParts & { readonly share: NewsShare };

/** Reads as long as `take` says to go on. */
async function readThrough(
  { store, refresh, share }: SharedParts,
  { after, view }: NewsRange,
  take: (news: NewsBatch) => Promise<boolean>,
): Promise<{ readonly upTo: number; readonly isWhole: boolean }> {
  const touched = createTouched();
  let upTo = after;
  for (let round = 0; round < mostRounds + mostRestless; round += 1) {
    const ids = new Set<ArticleId>();
    const add = (change: Change): void => {
      touched.add(change);
      ids.add(change.article);
    };
    if (round >= mostRounds && !(await concernsAny(touched.articles, upTo, share))) break;
    // The log of a store that was restored may be shorter: nothing in it is later than what was told.
    await share.tail.read(upTo, add);
    upTo = touched.upTo ?? upTo;
    if (ids.size === 0) break;
    await refresh();
    for (const some of batches([...ids])) {
      if (!(await take(await newsOf(some, { store, view, share, touched: touched.articles })))) {
        return { upTo, isWhole: false };
      }
      await otherWork();
    }
  }
  return { upTo, isWhole: true };
}

/** Whether anything that came after a number of the log is of one of these articles. */
async function concernsAny(articles: ReadonlyMap<ArticleId, unknown>, after: number, { tail }: NewsShare) {
  let isOne = false;
  await tail.read(after, ({ article }) => {
    isOne ||= articles.has(article);
  });
  return isOne;
}

function* batches(ids: readonly ArticleId[]): Generator<readonly ArticleId[]> {
  for (let start = 0; start < ids.length; start += articlesAtOnce) yield ids.slice(start, start + articlesAtOnce);
}

type Reading = {
  readonly store: NewsParts["store"];
  readonly view: View;
  readonly share: NewsShare;
  readonly touched: ReadonlyMap<ArticleId, TouchedArticle>;
};

async function newsOf(ids: readonly ArticleId[], { store, view, share, touched }: Reading): Promise<NewsBatch> {
  const seen = viewKey(view);
  const keyOf = (id: ArticleId): string => `${touched.get(id)?.from} ${touched.get(id)?.to} ${id} ${seen}`;
  const news = new Map<ArticleId, readonly NewsItem[]>();
  const unread: ArticleId[] = [];
  for (const id of ids) {
    const known = share.articles.find(keyOf(id));
    if (known === undefined) unread.push(id);
    news.set(id, known ?? []);
  }
  if (unread.length === 0) return news;
  const articles: One[] = [];
  for await (const batch of store.articles.read({ ids: unread })) {
    for (const held of batch) {
      const told = touched.get(held.article.id);
      if (told !== undefined) articles.push({ held, touched: told });
    }
  }
  const histories = await loadHistories(store, articles.flatMap(toldOf));
  const byArticle = Map.groupBy(histories, ([, { held }]) => held.article.id);
  for (const one of articles) {
    const { id } = one.held.article;
    const own = new Map<ClaimId, ClaimHistory>(byArticle.get(id) ?? []);
    const versions = needsVersions(one) ? await store.articles.versions(id) : [];
    const made = newsOfArticle({ ...one, histories: own, versions }, view);
    share.articles.keep(keyOf(id), made);
    news.set(id, made);
  }
  return news;
}

type One = { readonly held: HeldArticle; readonly touched: TouchedArticle };

/** Of what could not be shown before, nobody needs to know what it was. */
const toldOf = (one: One): readonly ClaimId[] => (stateBefore(one) === "usable" ? [...one.touched.stood.keys()] : []);

const needsVersions = (one: One): boolean =>
  stateBefore(one) === "usable" && (one.held.state !== "usable" || one.touched.isTouched);
