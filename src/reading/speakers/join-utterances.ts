import type { Sentence } from "../sentences/sentence.ts";
import type { Quotation } from "./find-quotations.ts";
import type { Stretch } from "./item.ts";

/** An attribution as found in one sentence. */
export type Placed = {
  readonly speaker: Stretch | undefined;
  readonly cue: Stretch;
  readonly content: Stretch;
};

type Article = { readonly sentences: readonly Sentence[]; readonly quotations: readonly Quotation[] };

/** The cue that quoted last: its index, and the sentence in which it and what it says end. */
type Last = { readonly index: number; readonly sentence: number };

/**
 * What is quoted may run on: "A," he said. "B. C." A quotation that opens the next sentence of the same paragraph, and that
 * no cue of its own claims, belongs to the last cue before it that quotes. `placed` is in the order of the text.
 */
export function joinUtterances(placed: readonly Placed[], { sentences, quotations }: Article): readonly Placed[] {
  const joined = [...placed];
  const claims = claimsOf(placed, quotations);
  let last: Last | undefined;
  quotations.forEach((quotation, at) => {
    const claim = claims[at];
    const one = placed[claim ?? last?.index ?? -1];
    if (one === undefined) return;
    if (claim !== undefined) {
      last = { index: claim, sentence: sentenceAt(sentences, Math.max(one.cue.end, one.content.end) - 1) };
    } else if (last !== undefined && opensNext(sentences, last.sentence, quotation)) {
      const content = { start: joined[last.index]?.content.start ?? one.content.start, end: quotation.end };
      joined[last.index] = { ...one, content };
      last = { index: last.index, sentence: sentenceAt(sentences, quotation.end - 1) };
    }
  });
  return joined;
}

/** For each quotation the index of the last attribution that it is part of. */
function claimsOf(placed: readonly Placed[], quotations: readonly Quotation[]): readonly (number | undefined)[] {
  const claims: (number | undefined)[] = quotations.map(() => undefined);
  placed.forEach(({ content }, index) => {
    for (let at = firstFrom(quotations, content.start); at < quotations.length; at += 1) {
      if ((quotations[at]?.start ?? content.end) >= content.end) break;
      claims[at] = index;
    }
  });
  return claims;
}

/** Index of the first stretch that ends behind `place`; all are in order. */
export function firstFrom(stretches: readonly Stretch[], place: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sentenceAt = (sentences: readonly Sentence[], place: number): number => firstFrom(sentences, place);

/** Whether the quotation begins with the sentence behind `last`, in its paragraph. */
function opensNext(sentences: readonly Sentence[], last: number, quotation: Quotation): boolean {
  const next = sentences[last + 1];
  return next !== undefined && next.start === quotation.start && next.paragraph === sentences[last]?.paragraph;
}
