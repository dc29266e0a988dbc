import type { Span } from "../span.ts";

/** A word, number or mark of a sentence; offsets count in the article's text. */
export type Token = Span & { readonly lower: string; readonly kind: "word" | "number" | "mark" };

/** One sentence of an article with its place: paragraph, and sentence in that paragraph, both from 1. */
export type Sentence = Span & {
  readonly paragraph: number;
  readonly number: number;
  readonly tokens: readonly Token[];
};
