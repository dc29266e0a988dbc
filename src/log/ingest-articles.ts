import { performance } from "node:perf_hooks";
import { setImmediate as otherWork } from "node:timers/promises";
import type { ArticleId } from "../ids.ts";
import type { Store } from "../store/store.ts";
import { articleFingerprint } from "./article-fingerprint.ts";
import type { ArrivedArticle, Origin, UnreadArticle } from "./held-article.ts";
import { ingestArticle } from "./ingest-article.ts";

/** How far a bulk has come. `changes` counts entries of the log. */
export type IngestProgress = {
  readonly articles: number;
  readonly changed: number;
  readonly changes: number;
  readonly failed: number;
};

export type IngestOptions = {
  readonly now: () => Date;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** The article at this place of what arrives, from 0, is on the record under this id. */
  readonly onTaken?: (place: number, id: ArticleId) => void;
  /** An article that could not be taken; the others are all the same. */
  readonly onFailure?: (article: ArticleId, error: unknown) => void;
};

/** The names under which what arrived is held, for `withdrawMissing`. */
export type IngestedArticles = IngestProgress & { readonly ids: ReadonlySet<ArticleId> };

type Arrived = ArrivedArticle | UnreadArticle;

/** How long others wait at most, in milliseconds. */
const sliceMilliseconds = 20;

/**
 * Takes many articles onto the record, one after the other. What the record holds already in the same form is told by its
 * fingerprint alone: neither read nor looked up. Lets others work in between.
 */
export async function ingestArticles(
  store: Pick<Store, "articles" | "log">,
  arriving: Iterable<Arrived> | AsyncIterable<Arrived>,
  { now, onProgress = () => undefined, onTaken = () => undefined, onFailure = () => undefined }: IngestOptions,
): Promise<IngestedArticles> {
  const known = createKnown(store);
  const ids = new Set<ArticleId>();
  let progress: IngestProgress = { articles: 0, changed: 0, changes: 0, failed: 0 };
  let begun = performance.now();
  for await (const arrived of arriving) {
    const { changed, changes, failed, id } = await taken(store, arrived, { known, now, onFailure });
    if (id !== undefined) {
      ids.add(id);
      onTaken(progress.articles, id);
    }
    progress = {
      articles: progress.articles + 1,
      changed: progress.changed + changed,
      changes: progress.changes + changes,
      failed: progress.failed + failed,
    };
    onProgress(progress);
    if (performance.now() - begun < sliceMilliseconds) continue;
    await otherWork();
    begun = performance.now();
  }
  return { ...progress, ids };
}

type Taking = Required<Pick<IngestOptions, "now" | "onFailure">> & { readonly known: ReturnType<typeof createKnown> };
type Taken = {
  readonly id: ArticleId | undefined;
  readonly changed: number;
  readonly changes: number;
  readonly failed: number;
};

async function taken(
  store: Pick<Store, "articles" | "log">,
  arrived: Arrived,
  { known, now, onFailure }: Taking,
): Promise<Taken> {
  try {
    const held = await known(arrived);
    if (held !== undefined) return { id: held, changed: 0, changes: 0, failed: 0 };
    const { id, changes } = await ingestArticle(store, arrived, now());
    return { id, changed: Math.sign(changes.length), changes: changes.length, failed: 0 };
  } catch (error) {
    onFailure(arrived.article.id, error);
    return { id: undefined, changed: 0, changes: 0, failed: 1 };
  }
}

/** What came in a way before, by fingerprint; asked of the store once a way. */
function createKnown({ articles }: Pick<Store, "articles">): (arrived: Arrived) => Promise<ArticleId | undefined> {
  const byOrigin = new Map<string, ReadonlyMap<string, ArticleId>>();
  const heldFrom = async (origin: Origin): Promise<ReadonlyMap<string, ArticleId>> => {
    const key = `${origin.kind} ${origin.id}`;
    const before = byOrigin.get(key);
    if (before !== undefined) return before;
    const held = new Map([...(await articles.fingerprints(origin))].map(([id, fingerprint]) => [fingerprint, id]));
    byOrigin.set(key, held);
    return held;
  };
  return async (arrived) => (await heldFrom(arrived.origin)).get(articleFingerprint(arrived));
}
