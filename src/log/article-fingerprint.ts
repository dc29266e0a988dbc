import { createHash } from "node:crypto";
import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArrivedArticle, UnreadArticle } from "./held-article.ts";

/** Rises when texts are read otherwise than before, so that what is held is read again. */
export const readingVersion = 2;

/** One code for all that matters of an article as it arrives: metadata, text and claims. Reading it is not needed. */
export function articleFingerprint(arrived: ArrivedArticle | UnreadArticle): string {
  const { article, text } = arrived;
  const claims = "read" in arrived ? arrived.editors : text === undefined ? arrived.claims : editorsOf(arrived.claims);
  const all = [readingVersion, whatMatters(article), text ?? null, claims.map(withoutArticle)];
  return createHash("sha256").update(JSON.stringify(all)).digest("base64url");
}

/** Claims in the very words of the text follow from it. */
const editorsOf = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ text, verbatim }) => verbatim?.text !== text);

function withoutArticle({ article: _, ...claim }: Claim): Partial<Claim> {
  return claim;
}

/** The fields of an article in one order, without when it was fetched and when its page was last touched. */
export function whatMatters(article: Article): Partial<Article> {
  const { retrieved: _, modified: __, urgency: ___, ...fields } = article;
  const stated = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(stated.sort(([one], [other]) => (one < other ? -1 : 1)));
}
