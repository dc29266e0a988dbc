import type { Span } from "../span.ts";
import type { Sentence, Token } from "./sentence.ts";
import { splitSentences } from "./split-sentences.ts";

/** The sentences of an article's text in order. A paragraph is a line that is not blank. */
export function sentencesOf(text: string): readonly Sentence[] {
  return paragraphsOf(text).flatMap((paragraph, index) =>
    splitSentences(paragraph.text).map((found, order) => {
      const start = paragraph.start + found.start;
      return {
        text: found.text,
        start,
        end: paragraph.start + found.end,
        paragraph: index + 1,
        number: order + 1,
        tokens: tokensOf(found.text, start),
      };
    }),
  );
}

function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((line) => ({
    text: line[0],
    start: line.index,
    end: line.index + line[0].length,
  }));
}

const tokenPattern =
  /(?<number>\d+(?:[.,]\d+)*)|(?<word>(?:\p{L}\.){2,}|[\p{L}\p{M}\d]+(?:[-’'](?!s\b)[\p{L}\p{M}\d]+)*)|['’]s\b|\S/gu;

/** The words, numbers and marks of a sentence that begins at `offset` of the article. A possessive "'s" stands by itself. */
export function tokensOf(text: string, offset: number): readonly Token[] {
  return [...text.matchAll(tokenPattern)].map((found) => ({
    text: found[0],
    lower: found[0].toLowerCase(),
    start: offset + found.index,
    end: offset + found.index + found[0].length,
    kind: found.groups?.["number"] !== undefined ? "number" : found.groups?.["word"] !== undefined ? "word" : "mark",
  }));
}
