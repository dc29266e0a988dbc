import type { Selectable } from "kysely";
import type { Article } from "../articles/article.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { HeldArticle, HeldClaim, KilledClaim } from "../log/held-article.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";
import type { Tables } from "./schema.ts";
import { readArticle, readClaim, storedOriginKind, storedState, storedText } from "./stored-rows.ts";

/** An article's row with the text of its version. */
export type ArticleRow = Omit<Selectable<Tables["article"]>, "uri" | "url" | "embargoed_until"> & {
  readonly text: string | null;
};

export type ClaimRow = Pick<Selectable<Tables["claim_revision"]>, "article" | "revision" | "since" | "place" | "body">;

export const articleColumns = [
  "article.nr",
  "article.id",
  "article.body",
  "article.state",
  "article.origin_kind",
  "article.origin_id",
  "article.version",
  "article.fingerprint",
  "article.arrived_at",
  "article.changed_at",
] as const;

export const claimColumns = ["article", "revision", "since", "place", "body"] as const;

/** An article as it is held, with where its claims stand among each other. */
export type Shelved = { readonly held: HeldArticle; readonly places: ReadonlyMap<ClaimId, number> };

export async function findHeld(view: View, id: ArticleId): Promise<Shelved | undefined> {
  const row = await view
    .selectFrom("article")
    .innerJoin("article_version", (join) =>
      join.onRef("article_version.article", "=", "article.id").onRef("article_version.version", "=", "article.version"),
    )
    .select([...articleColumns, "article_version.text"])
    .where("article.id", "=", id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const claims = inOrder(await standingClaims(view, [id]));
  const killed = killedOf(row, await killedClaims(view, [id]));
  const held = { ...heldArticle(row, claims), ...killed };
  return { held, places: new Map(held.claims.map(({ claim }, turn) => [claim.id, claims[turn]?.place ?? turn])) };
}

/** The claims that stand of these articles, in no order. */
export async function standingClaims(view: View, ids: readonly string[]): Promise<readonly ClaimRow[]> {
  const parts = [];
  for (const part of inParts(ids)) {
    parts.push(
      await view
        .selectFrom("claim_revision")
        .select(claimColumns)
        .where("article", "in", part)
        .where("until", "is", null)
        .execute(),
    );
  }
  return parts.flat();
}

type KilledRow = Selectable<Tables["killed_claim"]>;

/** The claims of these articles that were killed. */
export async function killedClaims(view: View, ids: readonly string[]): Promise<readonly KilledRow[]> {
  const parts = [];
  for (const part of inParts(ids)) {
    parts.push(
      await view.selectFrom("killed_claim").selectAll().where("article", "in", part).orderBy("claim").execute(),
    );
  }
  return parts.flat();
}

/** What an article says of its killed claims; nothing where it has none, as nearly all have. */
export function killedOf({ id, body }: ArticleRow, rows: readonly KilledRow[]): Pick<HeldArticle, "killed"> {
  const own = rows.filter(({ article }) => article === id);
  if (own.length === 0) return {};
  const article = readArticle(body);
  const killed = own.map(
    (row): KilledClaim => ({
      claim: readClaim(row.body, article, row.revision),
      revision: row.revision,
      reason: row.reason ?? undefined,
    }),
  );
  return { killed };
}

/** Puts claims under their articles. `articleOf` gives the article that a row shows and that its claims share. */
export function heldArticles(
  rows: readonly ArticleRow[],
  claims: readonly ClaimRow[],
  articleOf: (row: ArticleRow) => Article = ({ body }) => readArticle(body),
): readonly HeldArticle[] {
  const byArticle = Map.groupBy(claims, ({ article }) => article);
  return rows.map((row) => heldArticle(row, inOrder(byArticle.get(row.id) ?? []), articleOf(row)));
}

function heldArticle(
  row: ArticleRow,
  claims: readonly ClaimRow[],
  article: Article = readArticle(row.body),
): HeldArticle {
  return {
    article,
    text: storedText(row.text),
    state: storedState.parse(row.state),
    origin: { kind: storedOriginKind.parse(row.origin_kind), id: row.origin_id },
    version: row.version,
    fingerprint: row.fingerprint,
    arrivedAt: row.arrived_at,
    changedAt: row.changed_at,
    claims: claims.map((claim) => heldClaim(claim, article)),
  };
}

const heldClaim = ({ body, revision, since }: ClaimRow, article: Article): HeldClaim => ({
  claim: readClaim(body, article, revision),
  revision,
  since,
});

/** Mostly they are in order already, since they were written so. */
function inOrder(claims: readonly ClaimRow[]): readonly ClaimRow[] {
  const isInOrder = claims.every(({ place }, turn) => place >= (claims[turn - 1]?.place ?? 0));
  return isInOrder ? claims : claims.toSorted((one, other) => one.place - other.place);
}
