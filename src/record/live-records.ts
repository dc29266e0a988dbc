import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { LogPosition } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import { isInView, type View, viewKey } from "../places/view.ts";
import { type OpenRecord, openRecord } from "../record.ts";
import type { Store } from "../store/store.ts";
import type { Records } from "./records.ts";

/** What a desk calls people and things: it has no history and is the same in every view. */
export type DeskWords = Pick<Knowledge, "entities" | "glossary">;

/** The record in memory, kept up with the log. */
export interface LiveRecords extends Records {
  /** Takes over what the log has got since; how many articles that concerned. */
  follow(): Promise<number>;
  /** Puts other names and another glossary in place. */
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
  const shelf = new Map<ArticleId, Shelved>();
  const views = new Map<string, OpenRecord>();
  const days = new Map<string, Promise<OpenRecord>>();
  for await (const articles of store.articles.read({ states: ["usable"] })) for (const held of articles) put(held);

  function put({ article, claims, text }: HeldArticle): void {
    shelf.set(article.id, { article, claims: claims.map(({ claim }) => claim), text });
  }

  async function takeOver(ids: readonly ArticleId[]): Promise<void> {
    for (const id of ids) shelf.delete(id);
    for await (const articles of store.articles.read({ ids, states: ["usable"] }))
      for (const held of articles) put(held);
    views.clear();
    days.clear();
  }

  async function openDay(view: View, instant: string): Promise<OpenRecord> {
    const then: Shelved[] = [];
    for await (const articles of store.articles.read({ asOf: instant, states: ["usable"] })) {
      for (const { article, claims, text } of articles) {
        if (isInView(view, article)) then.push({ article, claims: claims.map(({ claim }) => claim), text });
      }
    }
    return openRecord(knowledgeOf(then, desk));
  }

  return {
    get position() {
      return position;
    },
    of(view) {
      const key = viewKey(view);
      const held =
        views.get(key) ??
        openRecord(
          knowledgeOf(
            [...shelf.values()].filter(({ article }) => isInView(view, article)),
            desk,
          ),
        );
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
    async follow() {
      const concerned = new Set<ArticleId>();
      for (;;) {
        const { changes, position: next } = await store.log.read(position, batch);
        if (changes.length === 0) break;
        for (const { article } of changes) concerned.add(article);
        position = next;
      }
      if (concerned.size > 0) await takeOver([...concerned]);
      return concerned.size;
    },
    rename(next) {
      desk = next;
      views.clear();
      days.clear();
    },
  };
}

function knowledgeOf(shelved: readonly Shelved[], words: DeskWords): Knowledge {
  return {
    articles: shelved.map(({ article }) => article),
    claims: shelved.flatMap(({ claims }) => claims),
    entities: words.entities,
    glossary: words.glossary,
    texts: new Map(shelved.flatMap(({ article, text }) => (text === undefined ? [] : [[article.id, text] as const]))),
  };
}
