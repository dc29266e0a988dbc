import type { ArticleId } from "../ids.ts";
import type { DeskWords } from "../knowledge/knowledge.ts";
import type { LogPosition } from "../log/change.ts";
import { readLog } from "../log/read-log.ts";
import { claimsAsOf } from "../places/claims-as-of.ts";
import { claimsInView, type SeenArticle } from "../places/claims-in-view.ts";
import { isInView, type View, viewKey } from "../places/view.ts";
import type { EnteredArticle } from "../record/record-builder.ts";
import type { OpenRecord } from "../record.ts";
import type { Store } from "../store/store.ts";
import { type BaseRecord, enteredArticle, openBaseRecord } from "./base-record.ts";
import type { Records } from "./records.ts";

/** The record in memory, kept up with the log. */
export interface LiveRecords extends Records {
  /** Up to where in the log it answers. */
  position(): LogPosition;
  /** Takes over what the log has got since; how many articles that concerned. Of several calls each waits for the last. */
  follow(): Promise<number>;
  /** Puts other names and another glossary in place; they have no history and are the same in every view. */
  rename(words: DeskWords): Promise<void>;
  /** Goes over to another store, whose record is read before it is answered from: one that was away until now. */
  goOver(parts: LiveParts): Promise<void>;
  /** Keeps the indexed record in its file, where it has changed since, so that the next start need not index it again. */
  keep(): Promise<void>;
}

export type LiveParts = {
  readonly store: Store;
  readonly words: DeskWords;
  /** File in which the indexed record is kept between two starts; undefined: it is indexed at every start. */
  readonly file?: string | undefined;
};

/** So many days that were asked for are kept ready. */
const keptDays = 4;
const batch = 1_000;

type OpenedView = { readonly view: View; readonly record: OpenRecord };

/** Holds the whole record ready for the views that ask: from its file and the changes since, or indexed anew. */
export async function openLiveRecords(parts: LiveParts): Promise<LiveRecords> {
  let { store, words: desk, file } = parts;
  let base = await openBaseRecord({ store, words: desk, file });
  let work: Promise<unknown> = Promise.resolve();
  const views = new Map<string, OpenedView>();
  const days = new Map<string, Promise<OpenRecord>>();
  /** What was taken over while a day was being read, for each such day. */
  const meanwhile = new Set<Set<ArticleId>>();

  function oneAfterTheOther<Result>(step: () => Promise<Result>): Promise<Result> {
    const next = work.then(step);
    work = next.catch(() => undefined);
    return next;
  }

  async function followToEnd(): Promise<number> {
    const { ids, position } = await changedSince(base, store);
    if (ids.length > 0) takeOver(ids, await usableAmong(ids, store));
    base.position = position;
    return ids.length;
  }

  /** Nothing waits in here, so that no question meets a record that is half taken over. */
  function takeOver(ids: readonly ArticleId[], usable: readonly EnteredArticle[]): void {
    base.take(ids, usable);
    for (const late of meanwhile) for (const id of ids) late.add(id);
    for (const [key, { view, record }] of views) {
      if (record !== base.record) record.apply({ gone: ids, put: usable.flatMap((one) => seenIn(view, one)) });
      else if (!isWhole(view, base)) views.delete(key);
    }
    days.clear();
  }

  async function openDay(view: View, instant: string): Promise<OpenRecord> {
    const late = new Set<ArticleId>();
    meanwhile.add(late);
    try {
      const then = new Map<ArticleId, readonly EnteredArticle[]>();
      for (const id of await store.log.changedAfter(instant)) late.add(id);
      while (late.size > 0) {
        const unread = [...late];
        late.clear();
        for (const id of unread) then.set(id, []);
        for (const one of await seenThen(view, { changed: unread, instant, store })) then.set(one.article.id, [one]);
      }
      return records.of(view).fork(({ id }) => !then.has(id), { gone: [], put: [...then.values()].flat() });
    } finally {
      meanwhile.delete(late);
    }
  }

  const records: LiveRecords = {
    of(view) {
      const key = viewKey(view);
      const record = views.get(key)?.record ?? openView(view, base);
      views.set(key, { view, record });
      return record;
    },
    asOf(view, instant) {
      const key = `${instant} ${viewKey(view)}`;
      const held = days.get(key) ?? openDay(view, instant);
      days.delete(key);
      days.set(key, held);
      held.catch(() => days.delete(key));
      const [oldest] = days.keys();
      if (days.size > keptDays && oldest !== undefined) days.delete(oldest);
      return held;
    },
    position: () => base.position,
    follow: () => oneAfterTheOther(followToEnd),
    rename: (next) =>
      oneAfterTheOther(async () => {
        if (JSON.stringify(next) === JSON.stringify(desk)) return;
        base = await openBaseRecord({ store, words: next, file: undefined });
        desk = next;
        views.clear();
        days.clear();
      }),
    goOver: (next) =>
      oneAfterTheOther(async () => {
        base = await openBaseRecord({ ...next, file: next.file });
        ({ store, words: desk, file } = next);
        views.clear();
        days.clear();
      }),
    keep: () =>
      oneAfterTheOther(async () => {
        if (base.isAhead && file !== undefined) await base.keep(file);
      }),
  };
  await records.follow();
  return records;
}

/** What a view sees is the whole only for who sees all, and only while no ground rule holds anything back. */
const isWhole = ({ collections, groundRule }: View, { ruled }: BaseRecord): boolean =>
  collections === "all" && groundRule === "not-for-publication" && ruled.size === 0;

function openView(view: View, base: BaseRecord): OpenRecord {
  if (isWhole(view, base)) return base.record;
  const { record, ruled } = base;
  const put = [...ruled].flatMap((id) => heldIn(record, id)).flatMap((one) => seenIn(view, one));
  return record.fork((article) => !ruled.has(article.id) && isInView(view, article), { gone: [], put });
}

function heldIn(record: OpenRecord, id: ArticleId): readonly EnteredArticle[] {
  const claims = record.claimsOf(id);
  const [first] = claims;
  return first === undefined ? [] : [{ article: first.article, claims, text: record.textOf(id) }];
}

function seenIn(view: View, one: EnteredArticle): readonly EnteredArticle[] {
  const seen = claimsInView(view, one);
  return seen === undefined ? [] : [{ ...seen, text: one.text }];
}

async function changedSince({ position: after }: BaseRecord, { log }: Store) {
  const ids = new Set<ArticleId>();
  let position = after;
  for await (const told of readLog(log, after, batch)) {
    for (const { article } of told.changes) ids.add(article);
    position = told.position;
  }
  return { ids: [...ids], position };
}

async function usableAmong(ids: readonly ArticleId[], { articles }: Store): Promise<readonly EnteredArticle[]> {
  const usable: EnteredArticle[] = [];
  for await (const held of articles.read({ ids, states: ["usable"] })) usable.push(...held.map(enteredArticle));
  return usable;
}

type Then = { readonly changed: readonly ArticleId[]; readonly instant: string; readonly store: Store };

/** Of what has changed since, what was held then, so far as it may be seen today. */
async function seenThen(view: View, { changed, instant, store }: Then): Promise<readonly EnteredArticle[]> {
  const today = new Map<ArticleId, SeenArticle>();
  for await (const articles of store.articles.read({ ids: changed })) {
    for (const held of articles) today.set(held.article.id, enteredArticle(held));
  }
  const then: EnteredArticle[] = [];
  for await (const articles of store.articles.read({ ids: changed, asOf: instant, states: ["usable"] })) {
    for (const held of articles) {
      const now = today.get(held.article.id);
      const seen = now === undefined ? undefined : claimsAsOf(view, enteredArticle(held), now);
      if (seen !== undefined) then.push({ ...seen, text: held.text });
    }
  }
  return then;
}
