import { paragraphsOf } from "./paragraphs-of.ts";
import type { Sentence } from "./sentence.ts";
import { sentenceEnds } from "./sentence-ends.ts";
import type { Stretch } from "./stretch.ts";
import { tokensOf } from "./tokens-of.ts";

/**
 * The sentences of an article's text in order, with their tokens. A paragraph is a line that is not blank, or, where the
 * text was broken at a width, what stands between blank lines.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  return paragraphsOf(text).flatMap((paragraph, index) =>
    sentencesIn(text, paragraph).map(({ from, to }, order) => {
      const words = text.slice(from, to);
      return {
        text: words,
        start: from,
        end: to,
        paragraph: index + 1,
        number: order + 1,
        tokens: tokensOf(words, from),
      };
    }),
  );
}

function sentencesIn(text: string, paragraph: Stretch): readonly Stretch[] {
  const ends = [...sentenceEnds(text, paragraph), paragraph.to];
  let from = paragraph.from;
  return ends.flatMap((end) => {
    const start = from + spaceBefore(text, from, end);
    from = end;
    const to = start + text.slice(start, end).trimEnd().length;
    return to > start ? [{ from: start, to }] : [];
  });
}

function spaceBefore(text: string, from: number, to: number): number {
  const slice = text.slice(from, to);
  return slice.length - slice.trimStart().length;
}
