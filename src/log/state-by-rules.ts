import type { Article } from "../articles/article.ts";
import type { ArticleState } from "./held-article.ts";

/** What its sender's rules make of an article at `now`. A rule that cannot be read holds it back. */
export function stateByRules({ status, embargoedUntil }: Article, now: Date): ArticleState {
  if (status === "canceled") return "killed";
  if (status === "withheld") return "withheld";
  if (embargoedUntil === undefined) return "usable";
  const ends = Date.parse(embargoedUntil);
  if (Number.isNaN(ends)) return "withheld";
  return ends > now.getTime() ? "embargoed" : "usable";
}
