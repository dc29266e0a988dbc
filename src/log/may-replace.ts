import type { Article } from "../articles/article.ts";
import type { ArrivedArticle, HeldArticle, Origin } from "./held-article.ts";

/** Of one article that comes in several ways, whose word on it is the better: a feed may have its first lines only. */
const standings: Readonly<Record<Origin["kind"], number>> = { folder: 3, wire: 3, page: 2, feed: 1 };

/** A folder that was moved is the desk's own all the same. */
const isOtherFolder = (held: Origin, arriving: Origin): boolean => held.kind === "folder" && arriving.kind === "folder";

/**
 * Whether what arrives may take the place of what is held. Not where it came in another way that is no better: two feeds
 * with two wordings of one item would change it at every turn. What its first way no longer offers may come by any.
 */
export function mayReplace(held: HeldArticle, { origin }: Pick<ArrivedArticle, "origin">): boolean {
  const isSameWay = held.origin.kind === origin.kind && held.origin.id === origin.id;
  if (isOtherFolder(held.origin, origin)) return true;
  return isSameWay || held.state === "withdrawn" || standings[origin.kind] > standings[held.origin.kind];
}

/** Of two versions of one item of a wire the sender's number decides, and of one number the time when it was made. */
export function isOlderVersion(one: Article, other: Article): boolean {
  if (one.uri === undefined || one.uri !== other.uri) return false;
  const byNumber = Number.parseFloat(one.version ?? "") - Number.parseFloat(other.version ?? "");
  if (byNumber !== 0 && !Number.isNaN(byNumber)) return byNumber < 0;
  return Date.parse(one.modified ?? "") < Date.parse(other.modified ?? "");
}
