import { canonicalUrl } from "../articles/canonical-url.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { Origin } from "../log/held-article.ts";
import { amendArticle } from "./amend-article.ts";
import type { Engine } from "./engine.ts";
import { findHeld } from "./held-rows.ts";
import { inOneView } from "./one-view.ts";
import { readAsOf } from "./read-as-of.ts";
import { readBatches } from "./read-batches.ts";
import { readRevisions } from "./read-revisions.ts";
import type { ArticleShelf, ArticleVersion } from "./store.ts";
import { readArticle, readArticleId, readClaimId, storedState, storedText } from "./stored-rows.ts";

export function createArticleShelf(engine: Engine): ArticleShelf {
  const { db } = engine;
  const findBy = async (column: "uri" | "url", value: string): Promise<ArticleId | undefined> => {
    const row = await db.selectFrom("article").select("id").where(column, "=", value).orderBy("nr").executeTakeFirst();
    return row === undefined ? undefined : readArticleId(row.id);
  };
  return {
    amend: (id, at, decide) => amendArticle(engine, { id, at, decide }),
    find: async (id) => (await inOneView(engine, (view) => findHeld(view, id)))?.held,
    findByUri: (uri) => findBy("uri", uri),
    findByUrl: (url) => findBy("url", canonicalUrl(url)),
    fingerprints: (origin) => fingerprints(engine, origin),
    read: (options = {}) =>
      options.asOf === undefined ? readBatches(engine, options) : readAsOf(engine, { ...options, asOf: options.asOf }),
    versions: (id) => versions(engine, id),
    revisions: (claims: readonly ClaimId[]) => readRevisions(engine, claims),
    async dueForRelease(now) {
      const rows = await db
        .selectFrom("article")
        .select("id")
        .where("state", "=", "embargoed")
        .where("embargoed_until", "<=", now)
        .orderBy("embargoed_until")
        .execute();
      return rows.map(({ id }) => readArticleId(id));
    },
    async killed() {
      const rows = await db.selectFrom("article").select(["id", "changed_at"]).where("state", "=", "killed").execute();
      return new Map(rows.map((row) => [readArticleId(row.id), row.changed_at]));
    },
    async killedClaims() {
      const rows = await db.selectFrom("killed_claim").select("claim").execute();
      return new Set(rows.map(({ claim }) => readClaimId(claim)));
    },
    async count(states) {
      const ofState = db
        .selectFrom("article")
        .$if(states !== undefined, (query) => query.where("state", "in", states ?? []));
      const { articles } = await ofState
        .select(({ fn }) => fn.countAll<number>().as("articles"))
        .executeTakeFirstOrThrow();
      const { claims } = await db
        .selectFrom("claim_revision")
        .select(({ fn }) => fn.countAll<number>().as("claims"))
        .where("until", "is", null)
        .$if(states !== undefined, (query) => query.where("article", "in", ofState.select("id")))
        .executeTakeFirstOrThrow();
      return { articles, claims };
    },
  };
}

async function fingerprints({ db }: Engine, { kind, id }: Origin): Promise<ReadonlyMap<ArticleId, string>> {
  const rows = await db
    .selectFrom("article")
    .select(["id", "fingerprint"])
    .where("origin_kind", "=", kind)
    .where("origin_id", "=", id)
    .where("state", "<>", "withdrawn")
    .orderBy("nr")
    .execute();
  return new Map(rows.map((row) => [readArticleId(row.id), row.fingerprint]));
}

async function versions({ db }: Engine, id: ArticleId): Promise<readonly ArticleVersion[]> {
  const rows = await db
    .selectFrom("article_version")
    .selectAll()
    .where("article", "=", id)
    .orderBy("version")
    .execute();
  return rows.map(({ version, at, body, text, state }) => ({
    version,
    at,
    article: readArticle(body),
    text: storedText(text),
    state: storedState.parse(state),
  }));
}
