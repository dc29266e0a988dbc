import type { ClaimId } from "../ids.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import type { ClaimRevision } from "./store.ts";
import { readArticle, readClaim } from "./stored-rows.ts";

/** Every revision of these claims, oldest first, with the article's metadata of now. */
export async function readRevisions({ db }: Engine, claims: readonly ClaimId[]): Promise<readonly ClaimRevision[]> {
  const parts = [];
  for (const part of inParts([...new Set(claims)])) {
    parts.push(
      await db
        .selectFrom("claim_revision as held")
        .innerJoin("article", "article.id", "held.article")
        .select(["held.claim", "held.revision", "held.since", "held.until", "held.body", "article.id"])
        .select("article.body as article")
        .where("held.claim", "in", part)
        .orderBy("held.since")
        .orderBy("held.version")
        .orderBy("held.place")
        .execute(),
    );
  }
  return merged(parts.flat());
}

type Row = {
  readonly id: string;
  readonly article: string;
  readonly claim: string;
  readonly revision: number;
  readonly since: string;
  readonly until: string | null;
  readonly body: string;
};

/** A claim that moved has several rows of one revision: it is on the record until the last of them ends, and as that has it. */
function merged(rows: readonly Row[]): readonly ClaimRevision[] {
  const latest = new Map<string, Row>();
  for (const row of rows) latest.set(`${row.claim} ${row.revision}`, row);
  const articles = new Map([...latest.values()].map(({ id, article }) => [id, readArticle(article)]));
  return Array.from(latest.values(), ({ id, article, body, revision, since, until }) => ({
    claim: readClaim(body, articles.get(id) ?? readArticle(article), revision),
    revision,
    since,
    until: until ?? undefined,
  }));
}
