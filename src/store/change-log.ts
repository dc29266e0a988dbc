import type { Selectable } from "kysely";
import { z } from "zod";
import type { ArticleId } from "../ids.ts";
import { type Change, type ClaimDifference, factKinds, type LogPosition } from "../log/change.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import type { Tables } from "./schema.ts";
import type { ChangeLog } from "./store.ts";
import { readArticleId, readClaimId, readJson, storedState } from "./stored-rows.ts";

/**
 * The log over the table of changes. Numbers rise in the order of commits in both databases (`write-changes.ts`), so a
 * position is the number of the last change read.
 */
export function createChangeLog({ db, watch }: Engine): ChangeLog {
  return {
    start: positionAt(0),
    async read(after, limit) {
      const rows = await db
        .selectFrom("change")
        .selectAll()
        .where("seq", ">", numberOf(after))
        .orderBy("seq")
        .limit(limit)
        .execute();
      const last = rows.at(-1);
      return { changes: rows.map(readChange), position: last === undefined ? after : positionAt(last.seq) };
    },
    async head() {
      const row = await db.selectFrom("change").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
      return positionAt(row?.seq ?? 0);
    },
    async reached(written) {
      const row = await db.selectFrom("change").select("seq").orderBy("seq", "desc").limit(1).executeTakeFirst();
      const seq = /^\d{1,15}$/.test(written) ? Number(written) : Number.POSITIVE_INFINITY;
      return seq <= (row?.seq ?? 0) ? positionAt(seq) : undefined;
    },
    async changedAfter(at) {
      // Asked for them distinct, SQLite would rather read the whole log in the order of the articles.
      const rows = await db.selectFrom("change").select("article").where("at", ">", at).execute();
      return Array.from(new Set(rows.map(({ article }) => article)), readArticleId);
    },
    of: (articles, options) => changesOf(db, articles, options),
    async positionOf(follower) {
      const row = await db.selectFrom("follower").select("seq").where("name", "=", follower).executeTakeFirst();
      return positionAt(row?.seq ?? 0);
    },
    async advance(follower, to) {
      const seq = numberOf(to);
      await db
        .insertInto("follower")
        .values({ name: follower, seq })
        // Of two processes the one that is behind does not set the other back.
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ seq }).where("follower.seq", "<", seq))
        .execute();
    },
    watch,
  };
}

type Of = { readonly since?: string; readonly limit?: number };

async function changesOf(
  db: Engine["db"],
  articles: readonly ArticleId[] | "all",
  options: Of = {},
): Promise<readonly Change[]> {
  if (articles === "all") return (await newestOf(db, undefined, options)).map(readChange);
  const parts = [];
  for (const part of inParts([...new Set(articles)])) parts.push(await newestOf(db, part, options));
  return parts
    .flat()
    .sort((one, other) => other.seq - one.seq)
    .slice(0, options.limit)
    .map(readChange);
}

function newestOf(db: Engine["db"], articles: readonly ArticleId[] | undefined, { since, limit }: Of) {
  return db
    .selectFrom("change")
    .selectAll()
    .$if(articles !== undefined, (query) => query.where("article", "in", articles ?? []))
    .$if(since !== undefined, (query) => query.where("at", ">=", since ?? ""))
    .orderBy("seq", "desc")
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
    .execute();
}

const kinds = z.enum(["claim-added", "claim-changed", "claim-withdrawn", "article-changed"]);

const storedDifference: z.ZodType<ClaimDifference> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reworded") }),
  z.object({ kind: z.literal("reading") }),
  z.object({ kind: z.literal("fact"), of: z.tuple([z.enum(factKinds)], z.enum(factKinds)) }),
]);

export function readChange(row: Selectable<Tables["change"]>): Change {
  return {
    seq: row.seq,
    at: row.at,
    article: readArticleId(row.article),
    kind: kinds.parse(row.kind),
    claim: row.claim === null ? undefined : readClaimId(row.claim),
    revision: row.revision ?? undefined,
    difference: row.difference === null ? undefined : readJson(storedDifference, row.difference, "a change"),
    was: row.was === null ? undefined : storedState.parse(row.was),
    state: row.state === null ? undefined : storedState.parse(row.state),
  };
}

function positionAt(seq: number): LogPosition {
  return String(seq) as LogPosition;
}

function numberOf(position: LogPosition): number {
  const seq = Number(position);
  if (!Number.isSafeInteger(seq) || seq < 0) throw new Error(`“${position}” is no position of this log.`);
  return seq;
}
