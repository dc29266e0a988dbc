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

/** What the desk calls people and things. */
export type DeskWords = Pick<Knowledge, "entities" | "glossary">;

/** One thing wrong with one file, said so that an editor can mend it. `line` from 1; undefined: the file as a whole. */
export type KnowledgeProblem = {
  readonly file: string;
  readonly line: number | undefined;
  /** Path of the field: `claims[3].when[0].from`. */
  readonly field: string | undefined;
  /** What is wrong and what is allowed. */
  readonly message: string;
  /** Set where nothing is wrong: the sender holds the article back, until an ISO instant where there is one. */
  readonly heldBack?: { readonly until?: string | undefined } | undefined;
};

/** Whether somebody must mend it. */
export const mustBeMended = ({ heldBack }: KnowledgeProblem): boolean => heldBack === undefined;

/** An article of the folder with the files that it was put together from, whether or not it may be shown. */
export type FolderArticle = {
  readonly files: readonly string[];
  readonly article: Article;
  readonly text: string | undefined;
  /** What editors claim of it. */
  readonly editors: readonly Claim[];
  /** Reads its claims, editors' and the text's own; that takes time, so it is done only where something has changed. */
  readonly read: (article: Article) => readonly Claim[];
};

/** What reading a folder gave. Files with problems are left out, or stay as they last were good. */
export type KnowledgeReading = {
  /** What may be shown; read from the articles when it is first asked for. */
  readonly knowledge: Knowledge;
  readonly words: DeskWords;
  /** As `KnowledgeFolder.stamp`, of the files as they were when they were read: what is written meanwhile has another. */
  readonly stamp: string;
  /** All of it, with what its sender holds back, for a record that keeps it until it may be shown. */
  readonly articles: readonly FolderArticle[];
  /** The files that are there, whether or not they could be read; undefined where the folder itself could not. */
  readonly files: readonly string[] | undefined;
  /** Of these the ones that cannot be read now: what they held before is not thereby gone. */
  readonly unreadable: readonly string[];
  /** Of these the ones whose sender's rule cannot be read: it may forbid what was shown till now. */
  readonly unruled: readonly string[];
  readonly problems: readonly KnowledgeProblem[];
  /** What an article does not state, and how one was read where that was not sure: nothing that must be mended. */
  readonly notes: readonly KnowledgeProblem[];
};
