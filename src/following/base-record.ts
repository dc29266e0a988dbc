import { randomUUID } from "node:crypto";
import { setImmediate as otherWork } from "node:timers/promises";
import { z } from "zod";
import { type ArticleId, articleId } from "../ids.ts";
import { inSlices } from "../in-slices.ts";
import type { DeskWords } from "../knowledge/knowledge.ts";
import type { LogPosition } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import { beginRecord } from "../record/record-build.ts";
import type { EnteredArticle } from "../record/record-builder.ts";
import type { OpenRecord } from "../record.ts";
import { type Store, storeNameNote } from "../store/store.ts";
import { readRecordFile, writeRecordFile } from "./record-file.ts";

/** All that may be shown to anybody, as its sources put it, with how far the log has been followed. */
export interface BaseRecord {
  readonly record: OpenRecord;
  position: LogPosition;
  /** Articles of which ground rules let less be seen than they say. */
  readonly ruled: ReadonlySet<ArticleId>;
  /** Whether it is large enough to be kept and holds more than its file. */
  readonly isAhead: boolean;
  /** These articles changed, and of them these may be shown now. */
  take(ids: readonly ArticleId[], usable: readonly EnteredArticle[]): void;
  /** Keeps it as it is in a file. */
  keep(path: string): Promise<void>;
}

export type BaseParts = {
  readonly store: Store;
  readonly words: DeskWords;
  /** File in which the indexed record is kept between two starts; undefined: it is indexed at every start. */
  readonly file: string | undefined;
};

/** From this size on opening a packed record is quicker than indexing it. */
export const fewestToPack = 1_000;

export async function openBaseRecord(parts: BaseParts): Promise<BaseRecord> {
  const store = await storeName(parts.store);
  return (await openKept(parts, store)) ?? (await buildBase(parts, store));
}

/** What a packed record says of itself: of which store it is, and up to where it holds its log. */
const packedPosition = z.object({
  store: z.string(),
  position: z.string(),
  ruled: z.array(z.string().transform(articleId)),
});

async function openKept({ words, file, store }: BaseParts, name: string): Promise<BaseRecord | undefined> {
  const opened = file === undefined ? undefined : await readRecordFile(file, words);
  if (opened?.kind !== "opened") return undefined;
  const told = packedPosition.safeParse(parseJson(opened.position));
  if (!told.success || told.data.store !== name) return undefined;
  const position = await store.log.reached(told.data.position);
  return position === undefined
    ? undefined
    : baseOf({ record: opened.record, position, ruled: told.data.ruled, name, isAhead: false });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Read and indexed in slices, so that others can work meanwhile. */
async function buildBase({ store, words }: BaseParts, name: string): Promise<BaseRecord> {
  const position = await store.log.head();
  const build = beginRecord(words);
  const ruled: ArticleId[] = [];
  for await (const articles of store.articles.read({ states: ["usable"] })) {
    for (const held of articles) {
      const one = enteredArticle(held);
      build.add(one);
      if (isRuled(one)) ruled.push(one.article.id);
    }
    await otherWork();
  }
  const record = await inSlices(build.finish());
  return baseOf({ record, position, ruled, name, isAhead: true });
}

type Base = {
  readonly record: OpenRecord;
  readonly position: LogPosition;
  readonly ruled: readonly ArticleId[];
  readonly name: string;
  readonly isAhead: boolean;
};

function baseOf({ record, position, ruled: known, name, isAhead }: Base): BaseRecord {
  const ruled = new Set(known);
  let isChanged = isAhead;
  const base: BaseRecord = {
    record,
    position,
    ruled,
    get isAhead() {
      return isChanged && record.index.size >= fewestToPack;
    },
    take(ids, usable) {
      isChanged = true;
      for (const id of ids) ruled.delete(id);
      for (const one of usable) if (isRuled(one)) ruled.add(one.article.id);
      record.apply({ gone: ids, put: usable });
    },
    async keep(path) {
      await writeRecordFile(path, record, JSON.stringify({ store: name, position: base.position, ruled: [...ruled] }));
      isChanged = false;
    },
  };
  return base;
}

export const enteredArticle = ({ article, claims, text }: HeldArticle): EnteredArticle => ({
  article,
  claims: claims.map(({ claim }) => claim),
  text,
});

const isRuled = ({ article, claims }: EnteredArticle): boolean =>
  (article.groundRule ?? "on-record") !== "on-record" || claims.some(({ groundRule }) => groundRule !== undefined);

/** A name that the store was given when it was first opened: a cache of another store is none. */
async function storeName({ notes }: Store): Promise<string> {
  const known = await notes.read(storeNameNote);
  if (known !== undefined) return known;
  await notes.write(storeNameNote, randomUUID());
  return (await notes.read(storeNameNote)) ?? "";
}
