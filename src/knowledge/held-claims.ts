import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { TellOptions } from "./tell-story.ts";

type Extract = (article: Article, text: string) => readonly Claim[];

/** Reads each text into claims once, and again only when it or what is known of its article changed. */
export function createHeldClaims(extract: Extract): TellOptions["extract"] {
  const held = new WeakMap<object, { readonly article: string; readonly claims: readonly Claim[] }>();
  return (article, content) => {
    const known = JSON.stringify(article);
    const before = held.get(content);
    if (before?.article === known) return before.claims;
    const claims = extract(article, content.text);
    held.set(content, { article: known, claims });
    return claims;
  };
}
