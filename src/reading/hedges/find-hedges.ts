import { readNumber } from "../quantities/read-number.ts";
import type { Sentence, Token } from "../sentences/sentence.ts";
import { spanOf } from "../span.ts";
import { type CueNeeds, type HedgeCue, hedgeCues } from "./hedge-cues.ts";
import type { HedgeMention } from "./hedge-mention.ts";

/** The words of a sentence by which it says less than it would assert, in order and apart. */
export function findHedges(sentence: Sentence): readonly HedgeMention[] {
  const { tokens } = sentence;
  const found: HedgeMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = hedgeCues.get(tokens[at]?.lower ?? "")?.find((one) => standsAt(tokens, at, one));
    if (cue === undefined) continue;
    found.push(mentionOf(sentence, at, cue));
    at += cue.words.length - 1;
  }
  return found;
}

function mentionOf({ text, start, tokens }: Sentence, at: number, cue: HedgeCue): HedgeMention {
  const from = tokens[at]?.start ?? start;
  const to = tokens[at + cue.words.length - 1]?.end ?? from;
  const span = spanOf(text, from - start, to - start);
  return { text: span.text, start: span.start + start, end: span.end + start, kind: cue.kind };
}

function standsAt(tokens: readonly Token[], at: number, { words, needs }: HedgeCue): boolean {
  if (!words.every((word, index) => tokens[at + index]?.lower === word)) return false;
  if (isName(tokens, at)) return false;
  return follows[needs](tokens, at + words.length, at);
}

/** "May" as a month or in a name: a capital that does not begin the sentence. */
const isName = (tokens: readonly Token[], at: number): boolean => at > 0 && /^\p{Lu}/u.test(tokens[at]?.text ?? "");

const negated = new Set("not n't never hardly".split(" "));
const currencySign = /^(?:us)?[$€£¥₩₴₽₹]$/i;

/** What stands behind a cue decides whether it hedges. */
const follows: Readonly<Record<CueNeeds, (tokens: readonly Token[], after: number, at: number) => boolean>> = {
  any: (tokens, _after, at) => !isPlainNoun(tokens, at),
  number: (tokens, after, at) => !isSpatial(tokens, at) && beginsNumber(tokens, after),
  verb: isHypothetical,
  infinitive: (tokens, after) => tokens[after]?.lower === "to" && tokens[after + 1]?.kind === "word",
  clause: opensClause,
};

function beginsNumber(tokens: readonly Token[], after: number): boolean {
  const at = currencySign.test(tokens[after]?.text ?? "") ? after + 1 : after;
  const number = readNumber(tokens, at);
  return number !== undefined && !(number.value === 1 && tokens[at]?.lower === "one");
}

/** "Around the world", "talks about 12 boats": a place or a topic. */
function isSpatial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return (
    tokens[at]?.lower === "about" &&
    /^(?:talk|talks|talked|talking|speak|spoke|ask|asked|know|knew|worry|worried|concerns?|questions?|information|story|book|film|article|think|more|reports?)$/.test(
      before,
    )
  );
}

/** "Could not" tells what was, "could have" and "could" what might be; "may" needs a verb behind it. */
function isHypothetical(tokens: readonly Token[], after: number, at: number): boolean {
  const next = tokens[after];
  if (next?.kind !== "word") return false;
  const isCould = tokens[at]?.lower === "could";
  if (isCould && negated.has(next.lower) && tokens[after + 1]?.lower !== "have") return false;
  if (isCould && /^(?:hear|see|smell|feel|remember)$/.test(next.lower)) return false;
  return !/^(?:and|or|but|the|a|an|of|in|on|to)$/.test(next.lower);
}

/** "Suggests that", "fear the deal will": a clause is less than sure, a mere thing ("suggested a walk") is not. */
function opensClause(tokens: readonly Token[], after: number, at: number): boolean {
  const next = tokens[after];
  if (next === undefined || isPlainNoun(tokens, at)) return false;
  if (next.lower === "that") return true;
  return (
    hasVerbSoon(tokens, after) &&
    /^(?:the|a|an|he|she|it|they|we|i|this|these|there|his|her|its|their|over|more|some)$/.test(next.lower)
  );
}

const verbs = /^(?:is|are|was|were|has|have|had|will|would|could|may|might|should|can|did|do|does)$/;

const hasVerbSoon = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + 8)
    .some(
      (token, index, all) => verbs.test(token.lower) && !all.slice(0, index).some(({ text }) => /^[,;.]$/.test(text)),
    );

/** "The suspected", "fears of", "a feared man": "fear" and "fears" behind an article are nouns. */
function isPlainNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const word = tokens[at]?.lower ?? "";
  if (/^(?:fear|fears|doubt|doubts|think|hints|signals|suspects|suspect)$/.test(word))
    return /^(?:the|a|an|no|their|his|her|its|of|any|these|those|with|in|for|and)$/.test(before);
  return false;
}
