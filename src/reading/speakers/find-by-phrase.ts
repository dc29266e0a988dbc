import type { Sentence } from "../sentences/sentence.ts";
import { type Span, spanOf } from "../span.ts";
import type { Attribution } from "./attribution.ts";

/** Phrases that name a source without a verb of their own. */
const byPhrase = /\b(?:according\s+to|in\s+the\s+words\s+of)\s+/gi;
/** A line of a transcript: a name in capitals, then a colon. */
const transcriptLine = /^((?:[\p{Lu}][\p{Lu}.'’-]+\s?){1,4})(:)\s+(?=\S)/u;

/** Sources named by a phrase: "according to the ministry, …", and the lines of a transcript. */
export function findByPhrase(sentence: Sentence): readonly Attribution[] {
  const { text } = sentence;
  const line = /:/.test(text) ? transcriptLine.exec(text) : null;
  const spoken = line === null ? [] : [transcriptAttribution(sentence, line)];
  if (!/according|in the words/i.test(text)) return spoken;
  return [
    ...spoken,
    ...[...text.matchAll(byPhrase)].flatMap((found) => phraseAttribution(sentence, found.index, found[0])),
  ];
}

function transcriptAttribution(sentence: Sentence, [whole, name = ""]: RegExpExecArray): Attribution {
  const colon = name.length;
  return {
    speaker: slice(sentence, 0, colon),
    cue: slice(sentence, colon, colon + 1),
    content: slice(sentence, whole.length, sentence.text.length),
    direct: true,
  };
}

function phraseAttribution(sentence: Sentence, at: number, words: string): readonly Attribution[] {
  const { text } = sentence;
  const from = at + words.length;
  const isFirst = text.slice(0, at).trim().split(/\s+/).length <= 2;
  const end = from + sourceLength(text.slice(from), isFirst);
  const speaker = slice(sentence, from, end);
  const goesOn = !isFirst && /^,\s+\S/.test(text.slice(end));
  const content = goesOn
    ? slice(sentence, 0, text.length)
    : isFirst
      ? slice(sentence, pastComma(text, end), text.length)
      : slice(sentence, 0, text.slice(0, at).replace(/[\s,]+$/, "").length);
  if (speaker.text === "" || content.text === "") return [];
  return [{ speaker, cue: slice(sentence, at, from), content, direct: /[“"]|``/.test(content.text) }];
}

/** The source ends at a comma that no aside follows, or with its clause. */
function sourceLength(rest: string, isFirst: boolean): number {
  const stop = isFirst
    ? /,\s+(?!(?:a|an|the|who|which|head|chief|director|president|professor)\b[^,]{0,80},)/i.exec(rest)?.index
    : /[.;]?["”]?\s*$|,\s+(?!(?:a|an|the|who|which)\s[^,]{0,60}(?:,|$))|\s+(?=(?:which|that|who)\b)|[;”"]/.exec(rest)
        ?.index;
  return stop ?? rest.replace(/[.\s]+$/, "").length;
}

const pastComma = (text: string, at: number): number => at + (/^[,\s]+/.exec(text.slice(at))?.[0].length ?? 0);

function slice({ text, start }: Sentence, from: number, to: number): Span {
  const span = spanOf(text, from, to);
  return { text: span.text, start: span.start + start, end: span.end + start };
}
