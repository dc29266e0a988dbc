import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { DeskWords, Knowledge } from "../knowledge/knowledge.ts";
import type { LogPosition } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import { claimsAsOf } from "../places/claims-as-of.ts";
import { claimsInView } from "../places/claims-in-view.ts";
import { type View, viewKey } from "../places/view.ts";
import { type OpenRecord, openRecord } from "../record.ts";
import type { Store } from "../store/store.ts";
import type { DatedRecord, Records } from "./records.ts";

/** The record in memory, kept up with the log. */
export interface LiveRecords extends Records {
  /** Takes over what the log has got since; how many articles that concerned. Of several calls each waits for the last. */
  follow(): Promise<number>;
  /** Puts other names and another glossary in place; they have no history and are the same in every view. */
  rename(words: DeskWords): void;
  /** Up to where the log has been followed. */
  readonly position: LogPosition;
}

type Shelved = { readonly article: Article; readonly claims: readonly Claim[]; readonly text: string | undefined };

/** So many days that were asked for are kept ready. */
const keptDays = 4;
const batch = 1_000;

/** Reads the whole record from the store and holds it ready for the views that ask. */
export async function openLiveRecords(store: Store, words: DeskWords): Promise<LiveRecords> {
  let position = await store.log.head();
  let desk = words;
  let following: Promise<unknown> = Promise.resolve();
  const shelf = new Map<ArticleId, Shelved>();
  const views = new Map<string, OpenRecord>();
  const days = new Map<string, Promise<DatedRecord>>();
  for await (const articles of store.articles.read({ states: ["usable"] })) for (const held of articles) put(held);

  function put({ article, claims, text }: HeldArticle): void {
    shelf.set(article.id, { article, claims: claims.map(({ claim }) => claim), text });
  }

  async function takeOver(ids: readonly ArticleId[]): Promise<void> {
    const usable: HeldArticle[] = [];
    for await (const articles of store.articles.read({ ids, states: ["usable"] })) usable.push(...articles);
    // From here on nothing waits, so that no question meets a record that is half taken over.
    for (const id of ids) shelf.delete(id);
    for (const held of usable) put(held);
    views.clear();
    days.clear();
  }

  async function followToEnd(): Promise<number> {
    const concerned = new Set<ArticleId>();
    let reached = position;
    for (;;) {
      const { changes, position: next } = await store.log.read(reached, batch);
      if (changes.length === 0) break;
      for (const { article } of changes) concerned.add(article);
      reached = next;
    }
    if (concerned.size > 0) await takeOver([...concerned]);
    position = reached;
    return concerned.size;
  }

  async function openDay(view: View, instant: string): Promise<DatedRecord> {
    const then: Shelved[] = [];
    const since = new Map<ClaimId, string>();
    for await (const articles of store.articles.read({ asOf: instant, states: ["usable"] })) {
      for (const { article, claims, text } of articles) {
        then.push({ article, claims: claims.map(({ claim }) => claim), text });
        for (const held of claims) since.set(held.claim.id, held.since);
      }
    }
    const today = await asHeldNow(then.map(({ article }) => article.id));
    const seen = then.flatMap((one): readonly Shelved[] => {
      const now = today.get(one.article.id);
      const part = now === undefined ? undefined : claimsAsOf(view, one, now);
      return part === undefined ? [] : [{ ...part, text: one.text }];
    });
    return { ...openRecord(knowledgeOf(seen, desk)), since };
  }

  /** By what rules they may be seen today; also of what has left the record since. */
  async function asHeldNow(ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, Shelved>> {
    const held = new Map(shelf);
    const gone = ids.filter((id) => !shelf.has(id));
    if (gone.length === 0) return held;
    for await (const articles of store.articles.read({ ids: gone })) {
      for (const { article, claims, text } of articles) {
        held.set(article.id, { article, claims: claims.map(({ claim }) => claim), text });
      }
    }
    return held;
  }

  return {
    get position() {
      return position;
    },
    of(view) {
      const key = viewKey(view);
      const held = views.get(key) ?? openRecord(knowledgeOf(seenBy(view, [...shelf.values()]), desk));
      views.set(key, held);
      return held;
    },
    asOf(view, instant) {
      const key = `${instant} ${viewKey(view)}`;
      const held = days.get(key) ?? openDay(view, instant);
      days.delete(key);
      days.set(key, held);
      const [oldest] = days.keys();
      if (days.size > keptDays && oldest !== undefined) days.delete(oldest);
      return held;
    },
    follow() {
      const next = following.then(followToEnd);
      following = next.catch(() => undefined);
      return next;
    },
    rename(next) {
      desk = next;
      views.clear();
      days.clear();
    },
  };
}

const seenBy = (view: View, shelved: readonly Shelved[]): readonly Shelved[] =>
  shelved.flatMap((one) => {
    const part = claimsInView(view, one);
    return part === undefined ? [] : [{ ...part, text: one.text }];
  });

function knowledgeOf(seen: readonly Shelved[], { entities, glossary }: DeskWords): Knowledge {
  return {
    articles: seen.map(({ article }) => article),
    claims: seen.flatMap(({ claims }) => claims),
    entities,
    glossary,
    texts: new Map(seen.flatMap(({ article, text }) => (text === undefined ? [] : [[article.id, text] as const]))),
  };
}
