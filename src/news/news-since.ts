import { everShown } from "../corrections/cards/ever-shown.ts";
import type { Posting } from "../corrections/posting.ts";
import type { ArticleId } from "../ids.ts";
import { inSlices } from "../in-slices.ts";
import type { Place } from "../places/place.ts";
import { type View, viewKey } from "../places/view.ts";
import { compareText } from "../words/compare-text.ts";
import { createPastSpeaking, createReader, goneClaims, pastRecord, type Reader } from "./claims-speaking-of.ts";
import { filteringNews, subjectsOf } from "./filter-news.ts";
import type { NewsFilter } from "./news-filter.ts";
import type { CorrectionItem, NewClaim, NewsItem } from "./news-item.ts";
import { type NewsParts, shareOf } from "./news-parts.ts";
import { byNewest } from "./order-news.ts";
import { readNews } from "./read-news.ts";

export type NewsAsked = {
  /** The number of the log up to which it was told. */
  readonly after: number;
  /** Whose news they are: what it may see now, and of what may not be shown any more that it is gone, where it was shown there. */
  readonly place: Place;
  readonly filter: NewsFilter;
  readonly now: Date;
};

/** What is news, newest first. */
export type News = {
  /** The number of the log up to which this is all. */
  readonly upTo: number;
  readonly corrections: readonly CorrectionItem[];
  readonly claims: readonly NewClaim[];
  /** News beyond the most that is held: counted, and not among the others. */
  readonly leftOut: number;
};

/** Of each so many are held; a whole archive may come in between two digests. */
const mostHeld = 1_000;

/** What is news to a channel since a number of the log, so far as it wants to know of it. */
export async function newsSince(parts: NewsParts, { place, ...asked }: NewsAsked): Promise<News> {
  return newsShownAt(place, await newsOfView(parts, { ...asked, view: parts.viewOf(place) }), parts);
}

/** The same for all places of a view, before it is asked what each of them was shown: `newsShownAt` goes with it. */
export async function newsOfView(
  parts: NewsParts,
  { after, view, filter, now }: Omit<NewsAsked, "place"> & { readonly view: View },
): Promise<News> {
  const pile = createPile();
  const share = shareOf(parts);
  let read: Reader | undefined;
  const upTo = await readNews({ ...parts, share }, { after, view }, async (news) => {
    // Only now the record has caught up with what is told of it.
    const record = parts.records.of(view);
    const { past, disputes } = share.at(await parts.store.log.head());
    const items = [...news.values()].flat();
    read ??= createReader(record, now);
    const gone = subjectsOf(filter).length === 0 ? [] : goneClaims(items);
    const key = JSON.stringify([viewKey(view), ...gone.map(({ id, revision }) => `${revision} ${id}`)]);
    const left = gone.length === 0 ? undefined : await past.get(key, () => inSlices(pastRecord(record, gone)));
    const filtering = { record, filter, read, past: createPastSpeaking(left, { read, now }), disputes };
    const wanted = await inSlices(filteringNews(items, filtering));
    const byArticle = Map.groupBy(wanted, ({ article }) => article.id);
    for (const id of news.keys()) pile.put(id, byArticle.get(id) ?? []);
  });
  return { upTo, ...pile.held() };
}

/**
 * That something is gone of which no word may be said means nothing to whom it was not shown, and would tell a channel that
 * was opened to a collection since of what it never could see. News without such are given back as they are.
 */
export async function newsShownAt(place: Place, news: News, { store }: Pick<NewsParts, "store">): Promise<News> {
  const hidden = news.corrections.flatMap((item) => (item.kind === "hidden" ? item.claims : []));
  if (hidden.length === 0) return news;
  const ids = hidden.map(({ id }) => id);
  const shown = new Set((await store.ledger.showing(ids)).filter(isPublicAt(place)).flatMap(everShown));
  const corrections = news.corrections.flatMap((item): readonly CorrectionItem[] => {
    if (item.kind !== "hidden") return [item];
    const [first, ...rest] = item.claims.filter(({ id }) => shown.has(id));
    return first === undefined ? [] : [{ ...item, claims: [first, ...rest] }];
  });
  return { ...news, corrections };
}

const isPublicAt =
  ({ platform, channel }: Place) =>
  ({ place, visibility }: Posting): boolean =>
    visibility === "public" && place.platform === platform && place.channel === channel;

/** Holds the newest of all that is put on it. */
function createPile() {
  const byArticle = new Map<ArticleId, readonly NewsItem[]>();
  let count = 0;
  let leftOut = 0;
  const put = (id: ArticleId, items: readonly NewsItem[]): void => {
    count += items.length - (byArticle.get(id)?.length ?? 0);
    if (items.length === 0) byArticle.delete(id);
    else byArticle.set(id, items);
    if (count > 4 * mostHeld) shrink();
  };
  const held = (): Omit<News, "upTo"> => {
    const all = [...byArticle.values()].flat();
    const claims = all.flatMap((item) => (item.kind === "new" ? [item] : [])).sort(byNewest);
    const corrections = all.flatMap((item) => (item.kind === "new" ? [] : [item])).sort(byLatest);
    return {
      claims: claims.slice(0, mostHeld),
      corrections: corrections.slice(0, mostHeld),
      leftOut: leftOut + Math.max(0, claims.length - mostHeld) + Math.max(0, corrections.length - mostHeld),
    };
  };
  function shrink(): void {
    const { claims, corrections, leftOut: out } = held();
    byArticle.clear();
    for (const [id, items] of Map.groupBy([...corrections, ...claims], ({ article }) => article.id)) {
      byArticle.set(id, items);
    }
    count = claims.length + corrections.length;
    leftOut = out;
  }
  return { put, held };
}

const byLatest = (one: CorrectionItem, other: CorrectionItem): number =>
  compareText(other.at, one.at) ||
  compareText(one.article.id, other.article.id) ||
  compareText(keyOf(one), keyOf(other));

const keyOf = (item: CorrectionItem): string => (item.kind === "changed" ? item.claim.id : item.claims[0].id);
