import type { Article } from "../articles/article.ts";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId } from "../ids.ts";
import type { Entity } from "../names/entity.ts";

/** Words of the desk that mean the same: "NIS" = "National Intelligence Service" = "National Intelligence Agency". */
export type GlossaryEntry = { readonly term: string; readonly same: readonly string[] };

/** Everything that a knowledge folder holds, read and checked. */
export type Knowledge = {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly glossary: readonly GlossaryEntry[];
  /** The stored texts of articles, in which the offsets of their claims count. */
  readonly texts?: ReadonlyMap<ArticleId, string>;
};

/** One thing wrong with one file, said so that an editor can mend it. `line` from 1; undefined: the file as a whole. */
export type KnowledgeProblem = {
  readonly file: string;
  readonly line: number | undefined;
  /** Path of the field: `claims[3].when[0].from`. */
  readonly field: string | undefined;
  /** What is wrong and what is allowed. */
  readonly message: string;
};

/** What reading a folder gave. Files with problems are left out, or stay as they last were good. */
export type KnowledgeReading = {
  readonly knowledge: Knowledge;
  readonly problems: readonly KnowledgeProblem[];
  /** What an article does not state, and how one was read where that was not sure: nothing that must be mended. */
  readonly notes: readonly KnowledgeProblem[];
};
