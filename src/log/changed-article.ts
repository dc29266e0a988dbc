import type { ClaimId } from "../ids.ts";
import type { ArticleVersion, ClaimRevision } from "../store/store.ts";
import type { Change } from "./change.ts";
import type { HeldArticle } from "./held-article.ts";

/** An article with what is needed to tell what became of it and its claims. */
export type ChangedArticle = {
  /** As it is held now. */
  readonly held: HeldArticle;
  /** All that the log has of it, oldest first. */
  readonly changes: readonly Change[];
  /** Of every claim that was changed, oldest first. */
  readonly revisions: ReadonlyMap<ClaimId, readonly ClaimRevision[]>;
  /** Oldest first; empty where only claims of an article were changed that may be shown. */
  readonly versions: readonly ArticleVersion[];
};
