import type { Sentence } from "../sentences/sentence.ts";
import { type Span, spanOf } from "../span.ts";
import type { Attribution } from "./attribution.ts";

/** A line of a transcript, or a headline: a name in capitals or at the very start, then a colon. */
const linePattern = /^(?<name>(?:\p{Lu}[\p{L}.'’-]*\s?){1,4}):\s+(?=[^\s\d$])/u;

const leastLines = 2;

/** Who speaks in the lines of a transcript: names before a colon that open lines again and again. */
export function findTranscriptLines(sentences: readonly Sentence[], text: string): readonly Attribution[] {
  const lines = sentences.flatMap((sentence, at) => lineOf(sentence, text, paragraphEnd(sentences, at)));
  if (lines.length === 0) return [];
  const headline = sentences[0];
  const counts = new Map<string, number>();
  for (const { speaker } of lines)
    if (speaker !== undefined) counts.set(speaker.text, (counts.get(speaker.text) ?? 0) + 1);
  return lines.filter(
    ({ speaker }) =>
      speaker !== undefined &&
      ((counts.get(speaker.text) ?? 0) >= leastLines ||
        (speaker.start === headline?.start && isNamedAgain(speaker, text))),
  );
}

/** "Roe: Taxes must fall" over a text that speaks of Roe. */
function isNamedAgain(speaker: Span, text: string): boolean {
  const name = speaker.text.split(/\s+/).at(-1) ?? "";
  const again = text.indexOf(name, speaker.end);
  return name.length > 2 && again >= 0 && text.indexOf(name, again + name.length) >= 0;
}

/** What is said goes on to the end of the paragraph. */
function paragraphEnd(sentences: readonly Sentence[], from: number): number {
  let last = from;
  while (sentences[last + 1]?.paragraph === sentences[from]?.paragraph) last += 1;
  return sentences[last]?.end ?? 0;
}

function lineOf(sentence: Sentence, text: string, end: number): readonly Attribution[] {
  if (sentence.number !== 1 || !sentence.tokens.slice(0, 9).some((token) => token.text === ":")) return [];
  const name = linePattern.exec(sentence.text.slice(0, 60))?.groups?.["name"];
  if (name === undefined) return [];
  const colon = sentence.start + name.length;
  return [
    {
      speaker: spanOf(text, sentence.start, colon),
      cue: spanOf(text, colon, colon + 1),
      content: spanOf(text, colon + 1, end),
      direct: true,
    },
  ];
}
