import { sql } from "kysely";
import type { Article } from "../articles/article.ts";
import { canonicalUrl } from "../articles/canonical-url.ts";
import type { ArticleId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import { checkAmendment } from "./check-amendment.ts";
import type { Engine } from "./engine.ts";
import { findHeld, type Shelved } from "./held-rows.ts";
import type { View } from "./one-view.ts";
import { renumberAdded } from "./renumber-added.ts";
import type { Amendment } from "./store.ts";
import { writeChanges } from "./write-changes.ts";
import { writeClaims } from "./write-claims.ts";
import { writeKilled } from "./write-killed.ts";

type Amending = {
  readonly id: ArticleId;
  readonly at: string;
  readonly decide: (held: HeldArticle | undefined) => Amendment | undefined;
};

/** Decides on an article and writes all of it or nothing. */
export async function amendArticle(engine: Engine, { id, at, decide }: Amending): Promise<readonly Change[]> {
  const changes = await engine.db.transaction().execute(async (view) => {
    await lockArticle(engine, view, id);
    const shelved = await findHeld(view, id);
    const amendment = decide(shelved?.held);
    if (amendment === undefined) return [];
    checkAmendment(id, amendment, shelved?.held);
    const happenings = shelved === undefined ? amendment.happenings : await renumberAdded(view, amendment.happenings);
    const writing = { id, at: notBefore(at, shelved?.held), amendment: { ...amendment, happenings }, shelved };
    return writeAmendment(engine, view, writing);
  });
  if (changes.length > 0) engine.notice();
  return changes;
}

/** A transaction of SQLite is alone from its beginning; on PostgreSQL the name is locked, since the row may not be there yet. */
async function lockArticle({ kind }: Engine, view: View, id: ArticleId): Promise<void> {
  if (kind === "postgres") await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(view);
}

/** A clock that was set back must not make a version end before it began. */
const notBefore = (at: string, held: HeldArticle | undefined): string =>
  held !== undefined && held.changedAt > at ? held.changedAt : at;

type Writing = {
  readonly id: ArticleId;
  readonly at: string;
  readonly amendment: Amendment;
  readonly shelved: Shelved | undefined;
};

async function writeAmendment(engine: Engine, view: View, writing: Writing): Promise<readonly Change[]> {
  const { id, at, amendment, shelved } = writing;
  const isNews = amendment.happenings.length > 0 || amendment.moved.length > 0;
  const version = (shelved?.held.version ?? 0) + (isNews || shelved === undefined ? 1 : 0);
  if (shelved === undefined) await insertArticle(view, writing);
  else await updateArticle(view, { ...writing, version, isNews });
  if (isNews || shelved === undefined) await insertVersion(view, writing, version);
  await writeKilled(view, id, amendment.killed ?? []);
  if (!isNews) return [];
  await writeClaims(view, { id, at, version, amendment, shelved });
  return writeChanges(engine, view, { id, at, happenings: amendment.happenings });
}

async function insertArticle(view: View, { id, at, amendment }: Writing): Promise<void> {
  const { article, state, origin, fingerprint } = amendment;
  await view
    .insertInto("article")
    .values({
      id,
      ...metadata(article),
      state,
      origin_kind: origin.kind,
      origin_id: origin.id,
      version: 1,
      fingerprint,
      arrived_at: at,
      changed_at: at,
    })
    .execute();
}

async function updateArticle(
  view: View,
  { id, at, amendment, version, isNews }: Writing & { readonly version: number; readonly isNews: boolean },
): Promise<void> {
  const { article, state, origin, fingerprint } = amendment;
  await view
    .updateTable("article")
    .set({ ...metadata(article), fingerprint })
    .$if(isNews, (query) =>
      query.set({ state, origin_kind: origin.kind, origin_id: origin.id, version, changed_at: at }),
    )
    .where("id", "=", id)
    .execute();
}

async function insertVersion(view: View, { id, at, amendment }: Writing, version: number): Promise<void> {
  const { article, text, state } = amendment;
  await view
    .insertInto("article_version")
    .values({
      article: id,
      version,
      at,
      state,
      body: JSON.stringify(article),
      text: text === undefined ? null : JSON.stringify(text),
    })
    .execute();
}

/** What is kept of an article beside its JSON, to find it by. */
function metadata(article: Article) {
  const ends = Date.parse(article.embargoedUntil ?? "");
  return {
    body: JSON.stringify(article),
    uri: article.uri ?? null,
    url: article.url === undefined ? null : canonicalUrl(article.url),
    embargoed_until: Number.isNaN(ends) ? null : new Date(ends).toISOString(),
  };
}
