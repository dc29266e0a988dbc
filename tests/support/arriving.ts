import type { Article } from "../../src/articles/article.ts";
import type { ArrivedArticle, HeldArticle, Origin, UnreadArticle } from "../../src/log/held-article.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import type { Amendment } from "../../src/store/store.ts";
import { exampleArticle } from "./example-claims.ts";

export const folder: Origin = { kind: "folder", id: "knowledge" };

/** An article as it arrives, read into claims. */
export function arriving(text: string, fields: Partial<Article> = {}, origin: Origin = folder): ArrivedArticle {
  const article = { ...exampleArticle, ...fields };
  return { article, text, claims: extractClaims(article, text), origin };
}

/** The same, read only when it must be. */
export function unread(text: string, fields: Partial<Article> = {}, origin: Origin = folder): UnreadArticle {
  const article = { ...exampleArticle, ...fields };
  return { article, text, editors: [], read: (dated) => extractClaims(dated, text), origin };
}

/** What is held after an amendment, as a store would say. */
export function heldAfter(amendment: Amendment, before: HeldArticle | undefined, at: string): HeldArticle {
  const claims = new Map(before?.claims.map((held) => [held.claim.id, held]));
  for (const happening of amendment.happenings) {
    if (happening.kind === "claim-added" || happening.kind === "claim-changed") {
      const { claim, revision } = happening;
      claims.set(claim.id, { claim, revision, since: at });
    }
  }
  for (const claim of amendment.moved) {
    const was = claims.get(claim.id);
    if (was !== undefined) claims.set(claim.id, { ...was, claim });
  }
  const isVersion = amendment.happenings.length + amendment.moved.length > 0;
  const { article, text, state, origin, fingerprint, standing } = amendment;
  return {
    article,
    text: isVersion ? text : before?.text,
    state,
    origin,
    fingerprint,
    version: (before?.version ?? 0) + (isVersion || before === undefined ? 1 : 0),
    arrivedAt: before?.arrivedAt ?? at,
    changedAt: isVersion ? at : (before?.changedAt ?? at),
    claims: standing.flatMap((id) => claims.get(id) ?? []),
  };
}
