import type { Sentence } from "../sentences/sentence.ts";
import { type Span, spanOf } from "../span.ts";
import type { Attribution } from "./attribution.ts";
import { findByPhrase } from "./find-by-phrase.ts";
import { contentOf } from "./find-content.ts";
import { findCues } from "./find-cues.ts";
import { findNounCues } from "./find-noun-cues.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";
import type { Item, Run, Stretch } from "./item.ts";
import { itemsOf } from "./items-of.ts";
import { firstFrom, joinUtterances, type Placed } from "./join-utterances.ts";
import { findTranscriptLines } from "./transcript-lines.ts";

/**
 * Who said what, over a whole article whose text the sentences were cut from: quoted, paraphrased, "according to", and
 * what is said of nobody ("it was reported that"). Verbs of thinking and meaning count as well. A speaker is never made
 * up: where the subject is not sure there is none. What stands within a quotation is the quoted one's telling and is left
 * alone.
 */
export function findAttributions(sentences: readonly Sentence[], text: string): readonly Attribution[] {
  const quotations = findQuotations(sentences, text);
  const placed: Placed[] = [];
  let first = 0;
  sentences.forEach((sentence, at) => {
    while ((quotations[first]?.end ?? sentence.start + 1) <= sentence.start) first += 1;
    const near = quotationsOf(quotations, first, sentence);
    const items = itemsOf(sentence, near, rightBefore(quotations[first - 1], sentences[at - 1], sentence));
    placed.push(...inSentence(items, () => paragraphBehind(sentences, at)));
  });
  const joined = joinUtterances(placed, { sentences, quotations });
  const lines = findTranscriptLines(sentences, text);
  return [...joined.map((one) => attributionOf(one, quotations, text)), ...lines].sort(
    (one, other) => one.cue.start - other.cue.start,
  );
}

/** What is longer, in words and marks, is no sentence but a list or a table; only its beginning is read. */
const longestSentence = 400;

function quotationsOf(quotations: readonly Quotation[], first: number, { end }: Sentence): readonly Quotation[] {
  let last = first;
  while ((quotations[last]?.start ?? end) < end) last += 1;
  return quotations.slice(first, last);
}

/** What follows "He wrote:": the rest of the paragraph, or the next one. */
function paragraphBehind(sentences: readonly Sentence[], at: number): Stretch | undefined {
  const next = sentences[at + 1];
  if (next === undefined) return undefined;
  let last = at + 1;
  while (sentences[last + 1]?.paragraph === next.paragraph) last += 1;
  return { start: next.start, end: sentences[last]?.end ?? next.end };
}

/** The quotation that ends the sentence before, in the same paragraph. */
function rightBefore(
  quotation: Quotation | undefined,
  before: Sentence | undefined,
  sentence: Sentence,
): Quotation | undefined {
  if (quotation?.stop !== "full" || before?.paragraph !== sentence.paragraph) return undefined;
  return before.end - quotation.end <= 1 && sentence.start - quotation.end <= 3 ? quotation : undefined;
}

/** What somebody says in a sentence; `later` is what stands behind its colon. */
function inSentence(all: readonly Item[], later: () => Stretch | undefined): readonly Placed[] {
  const items = all.length > longestSentence ? all.slice(0, longestSentence) : all;
  const cues = findCues(items);
  const byVerb = cues.flatMap((cue, index): readonly Placed[] => {
    const content = cue.saidFrom === all.length ? later() : contentOf(items, cue, cues[index + 1]);
    if (content === undefined) return [];
    return [{ speaker: stretchOf(items, cue.subject), cue: within(items, cue.words), content }];
  });
  const byPhrase = [...findByPhrase(items), ...findNounCues(items)].map(
    ({ cue, speaker, content }): Placed => ({
      speaker: stretchOf(items, speaker),
      cue: within(items, cue),
      content: wholeQuotations(items, content),
    }),
  );
  return byPhrase.length === 0
    ? byVerb
    : [...byVerb, ...byPhrase].sort((one, other) => one.cue.start - other.cue.start);
}

const stretchOf = (items: readonly Item[], run: Run | undefined): Stretch | undefined =>
  run === undefined ? undefined : within(items, run);

const within = (items: readonly Item[], { from, to }: Run): Stretch => ({
  start: items[from]?.start ?? 0,
  end: items[to - 1]?.end ?? 0,
});

const wholeQuotations = (items: readonly Item[], { from, to }: Run): Stretch => ({
  start: items[from]?.quotation?.start ?? items[from]?.start ?? 0,
  end: items[to - 1]?.quotation?.end ?? items[to - 1]?.end ?? 0,
});

function attributionOf({ speaker, cue, content }: Placed, quotations: readonly Quotation[], text: string): Attribution {
  return {
    speaker: speaker === undefined ? undefined : spanAt(text, speaker),
    cue: spanAt(text, cue),
    content: spanAt(text, content),
    direct: touchesQuotation(quotations, content),
  };
}

const spanAt = (text: string, { start, end }: Stretch): Span => spanOf(text, start, end);

function touchesQuotation(quotations: readonly Quotation[], { start, end }: Stretch): boolean {
  return (quotations[firstFrom(quotations, start)]?.start ?? end) < end;
}
