import type { Sentence } from "../sentences/sentence.ts";
import type { Cue } from "./find-cues.ts";
import type { Quotation } from "./find-quotations.ts";
import { isFiniteVerb } from "./function-words.ts";

/** A stretch of the article's text. */
export type Stretch = { readonly start: number; readonly end: number };

/** What the cue says was said; undefined where nothing is left to have been said. */
export function contentOf(sentence: Sentence, cue: Cue, quotations: readonly Quotation[]): Stretch | undefined {
  const { tokens } = sentence;
  const verb = tokens[cue.at];
  if (verb === undefined) return undefined;
  const subjectStart =
    cue.subject === undefined || cue.isTurned ? verb.start : (tokens[cue.subject.from]?.start ?? verb.start);
  const frameEnd = cue.isTurned && cue.subject !== undefined ? (tokens[cue.subject.to - 1]?.end ?? verb.end) : verb.end;
  const own = cue.frame === "before" ? before(sentence, subjectStart, frameEnd) : after(sentence, cue);
  if (own === undefined || own.end <= own.start) return undefined;
  return widened(own, quotations, cue.frame === "before");
}

function before(sentence: Sentence, end: number, frameEnd: number): Stretch | undefined {
  const { text, start } = sentence;
  const left = text.slice(0, end - start).replace(/[\s,]+$/, "");
  if (left === "") return undefined;
  const right = text.slice(frameEnd - start);
  const goesOn = /^,\s|^[^“"`']{0,80}(?:[“"`]|'')/.exec(right);
  return goesOn === null ? { start, end: start + left.length } : { start, end: sentence.end };
}

/** From the verb on, past the one who was told, to the end of the sentence. */
function after({ tokens, end }: Sentence, cue: Cue): Stretch | undefined {
  let at = cue.at + 1;
  if (cue.frame === "person") at = pastListener(tokens, at);
  while (at < tokens.length && /^[,:]$/.test(tokens[at]?.text ?? "")) at += 1;
  const first = tokens[at];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const stop = last.text === "." ? last.start : end;
  return stop > first.start ? { start: first.start, end: stop } : undefined;
}

/** The one who is told ends at "that", a quotation, a colon, or where a clause of its own begins. */
function pastListener(tokens: Sentence["tokens"], from: number): number {
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (
      /^[“"`:,]$/.test(token.text) ||
      /^(?:that|to|about|whether|how|why|what|he|she|they|it|there|we|i)$/.test(token.lower)
    )
      return at;
    if (isFiniteVerb(token.lower)) return Math.max(from + 1, at - 1);
  }
  return Math.min(from + 1, tokens.length);
}

/** A quotation that the content begins or ends in belongs to it whole. */
function widened(own: Stretch, quotations: readonly Quotation[], isBefore: boolean): Stretch {
  const touching = quotations.filter((quotation) => quotation.start < own.end && own.start < quotation.end);
  return {
    start: isBefore ? Math.min(own.start, ...touching.map((quotation) => quotation.start)) : own.start,
    end: Math.max(own.end, ...touching.map((quotation) => quotation.end)),
  };
}
