import { setImmediate as otherWork } from "node:timers/promises";
import type { ClaimHistory } from "../corrections/cards/fate-of.ts";
import { loadHistories } from "../corrections/load-histories.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { Change, LogPosition } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import type { View } from "../places/view.ts";
import type { Store } from "../store/store.ts";
import type { NewsItem } from "./news-item.ts";
import { newsOfArticle, stateBefore } from "./news-of-article.ts";
import type { NewsParts } from "./news-parts.ts";
import { createTouched, type TouchedArticle } from "./touched-articles.ts";

/** What is read of the log and of the shelf at a time. */
const changesAtOnce = 5_000;
const articlesAtOnce = 500;
/** While much comes in it comes faster than it is read: what comes after so many rounds is left for the next time. */
const mostRounds = 5;

/**
 * Reads the news of a view after a number of the log, to its end, a batch of articles at a time: `take` gets what is news of
 * each, and again, in its place, where the log tells more of an article meanwhile. Gives the number up to which was read.
 */
export async function readNews(
  { store, refresh }: Pick<NewsParts, "store" | "refresh">,
  { after, view }: { readonly after: number; readonly view: View },
  take: (news: ReadonlyMap<ArticleId, readonly NewsItem[]>) => void,
): Promise<number> {
  const touched = createTouched();
  let upTo = after;
  let position = await store.log.reached(String(after));
  // The log of a store that was restored may be shorter: nothing in it is later than what was told.
  if (position === undefined) return after;
  for (let round = 0; round < mostRounds; round += 1) {
    const fresh = await readOn(store, position, (change) => {
      touched.add(change);
      upTo = change.seq;
    });
    if (fresh.ids.size === 0) break;
    position = fresh.position;
    await refresh();
    for (const ids of batches([...fresh.ids])) {
      take(await newsOf(ids, { store, view, touched: touched.articles }));
      await otherWork();
    }
  }
  return upTo;
}

async function readOn({ log }: Pick<Store, "log">, from: LogPosition, add: (change: Change) => void) {
  const ids = new Set<ArticleId>();
  for (let position = from; ; ) {
    const { changes, position: next } = await log.read(position, changesAtOnce);
    if (changes.length === 0) return { ids, position };
    for (const change of changes) {
      add(change);
      ids.add(change.article);
    }
    position = next;
  }
}

function* batches(ids: readonly ArticleId[]): Generator<readonly ArticleId[]> {
  for (let start = 0; start < ids.length; start += articlesAtOnce) yield ids.slice(start, start + articlesAtOnce);
}

type Reading = {
  readonly store: NewsParts["store"];
  readonly view: View;
  readonly touched: ReadonlyMap<ArticleId, TouchedArticle>;
};

async function newsOf(ids: readonly ArticleId[], { store, view, touched }: Reading) {
  const news = new Map<ArticleId, readonly NewsItem[]>(ids.map((id) => [id, []]));
  const articles: One[] = [];
  for await (const batch of store.articles.read({ ids })) {
    for (const held of batch) {
      const told = touched.get(held.article.id);
      if (told !== undefined) articles.push({ held, touched: told });
    }
  }
  const histories = await loadHistories(store, articles.flatMap(toldOf));
  const byArticle = Map.groupBy(histories, ([, { held }]) => held.article.id);
  for (const one of articles) {
    const own = new Map<ClaimId, ClaimHistory>(byArticle.get(one.held.article.id) ?? []);
    const versions = needsVersions(one) ? await store.articles.versions(one.held.article.id) : [];
    news.set(one.held.article.id, newsOfArticle({ ...one, histories: own, versions }, view));
  }
  return news;
}

type One = { readonly held: HeldArticle; readonly touched: TouchedArticle };

/** Of what could not be shown before, nobody needs to know what it was. */
const toldOf = (one: One): readonly ClaimId[] => (stateBefore(one) === "usable" ? [...one.touched.stood.keys()] : []);

const needsVersions = (one: One): boolean =>
  stateBefore(one) === "usable" && (one.held.state !== "usable" || one.touched.isTouched);
