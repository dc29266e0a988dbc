import type { KnowledgeProblem } from "../knowledge/knowledge.ts";
import type { Article } from "./article.ts";

/** What reading one file as an article gave: all of it, or what to do about the file. Nothing is half-read. */
export type ParsedArticle =
  | {
      readonly kind: "article";
      readonly article: Article;
      /** The article's words, without its title: each paragraph is one line. All offsets count in this text. */
      readonly text: string;
      /** What the file does not state, and how it was read where that was not sure. */
      readonly notes: readonly KnowledgeProblem[];
    }
  | { readonly kind: "problems"; readonly problems: readonly KnowledgeProblem[] };

export type Unreadable = Extract<ParsedArticle, { kind: "problems" }>;

/** A file that is not read. `message` says what it is and what to do: "is empty. Save the article again." */
export const unreadable = (file: string, message: string, field?: string): Unreadable => ({
  kind: "problems",
  problems: [{ file, line: undefined, field, message }],
});
