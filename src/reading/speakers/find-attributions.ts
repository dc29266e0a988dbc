import type { Sentence } from "../sentences/sentence.ts";
import { type Span, spanOf } from "../span.ts";
import type { Attribution } from "./attribution.ts";
import { findByPhrase } from "./find-by-phrase.ts";
import { contentOf, type Stretch } from "./find-content.ts";
import { type Cue, findCues } from "./find-cues.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";
import { subjectBefore } from "./find-subject.ts";
import { isFiniteVerb } from "./function-words.ts";
import type { Run } from "./noun-phrase.ts";

/**
 * Who said what, over a whole article whose text the sentences were cut from: quoted, paraphrased, "according to", and what is said of nobody ("it was reported
 * that"). Verbs of thinking and meaning count as well. A speaker is never made up: where the subject is not sure there is
 * none.
 */
export function findAttributions(sentences: readonly Sentence[], text: string): readonly Attribution[] {
  const quotations = findQuotations(sentences);
  const found: Attribution[] = [];
  let lastAt = -1;
  sentences.forEach((sentence, at) => {
    const near = quotations.filter((one) => one.start < sentence.end && one.end >= sentence.start - 2);
    const own = [...attributionsIn(sentence, { quotations: near, text }), ...findByPhrase(sentence)].sort(
      (one, other) => one.cue.start - other.cue.start,
    );
    found.push(...own);
    if (own.length > 0) lastAt = at;
    else if (lastAt === at - 1 && extendLast(found, sentence, { quotations: near, text })) lastAt = at;
  });
  return found;
}

/** A sentence that opens within a quotation goes on with what was said right before it in the paragraph. */
function extendLast(found: Attribution[], sentence: Sentence, { quotations, text }: Around): boolean {
  const last = found.at(-1);
  if (last === undefined || !last.direct) return false;
  const isNewParagraph = /\n/.test(text.slice(last.content.end, sentence.start)) && sentence.start > last.content.end;
  const isQuoted = quotations.some((one) => one.start <= sentence.start + 1 && one.end > sentence.start + 1);
  if (isNewParagraph || !isQuoted) return false;
  const end = Math.max(last.content.end, ...quotations.map((one) => one.end));
  found[found.length - 1] = { ...last, content: spanOf(text, last.content.start, Math.min(end, sentence.end)) };
  return true;
}

/** The quotations that touch a sentence, and the article's whole text, since what is said may run on past it. */
type Around = { readonly quotations: readonly Quotation[]; readonly text: string };

function attributionsIn(sentence: Sentence, { quotations, text }: Around): readonly Attribution[] {
  const found: Attribution[] = [];
  const cues = findCues(sentence).filter((cue) => !isWithinQuotation(sentence, cue, quotations));
  cues.forEach((cue, index) => {
    const content = quotedJustBefore(sentence, cue, quotations) ?? contentOf(sentence, cue, quotations);
    if (content === undefined) return;
    const earlier = found.at(-1)?.speaker;
    const speaker = cue.sharesSubject ? (earlier ?? firstPhrase(sentence, cue)) : spanAt(sentence, cue.subject);
    if (cue.sharesSubject && speaker === undefined) return;
    if (isTold(sentence, cue, found)) return;
    const limited = upToNext(sentence, content, cues[index + 1], cue);
    found.push({
      speaker,
      cue: tokenSpan(sentence, cue.at),
      content: spanOf(text, limited.start, limited.end),
      direct: quotations.some((one) => one.start < limited.end && limited.start < one.end),
    });
  });
  return found;
}

const inward = new Set(
  "think believe know feel hope fear find understand realize decide want see remember expect learn".split(" "),
);

/** A sentence that only names the speaker of the quotation right before it: “Really?” Roe asked. */
function quotedJustBefore(sentence: Sentence, cue: Cue, quotations: readonly Quotation[]): Stretch | undefined {
  if (cue.subject?.from !== 0 || cue.isTurned || cue.frame === "aim" || cue.frame === "object") return undefined;
  const rest = sentence.tokens.slice(cue.at + 1);
  const [next] = rest;
  const goesOn =
    rest.length > mostAfterQuotation ||
    rest.some((token) => /^(?:that|[:“"`])$/.test(token.lower) || isFiniteVerb(token.lower));
  if (goesOn || (next?.kind === "word" && cue.frame !== "before" && !saysWhen.test(next.lower))) return undefined;
  return quotations.find((one) => one.end <= sentence.start && sentence.start - one.end <= 2);
}

const mostAfterQuotation = 14;
const saysWhen =
  /^(?:on|in|at|during|after|before|to|of|when|as|while|last|this|earlier|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "Roe said she felt …": what the speaker tells of a mind is what was said, not a second saying. */
function isTold(sentence: Sentence, cue: Cue, found: readonly Attribution[]): boolean {
  const verb = sentence.tokens[cue.at];
  if (verb === undefined || !inward.has(cue.verb.lemma)) return false;
  return found.some(({ content }) => content.start <= verb.start && verb.end <= content.end);
}

/** What somebody says within a quotation is the quoted one's telling, not the article's. */
function isWithinQuotation(sentence: Sentence, cue: Cue, quotations: readonly Quotation[]): boolean {
  const verb = sentence.tokens[cue.at];
  return verb !== undefined && quotations.some((one) => one.start < verb.start && verb.end < one.end);
}

/** "X said A, but Y said B": A ends where Y begins. */
function upToNext(sentence: Sentence, content: Stretch, next: Cue | undefined, cue: Cue): Stretch {
  if (next === undefined || cue.frame === "before") return content;
  const from = next.subject === undefined ? next.at : next.subject.from;
  const before = sentence.tokens[from - 1];
  const start = before?.start ?? content.end;
  const isBreak = before !== undefined && /^(?:,|;|and|but|while|although)$/.test(before.lower);
  return isBreak && start > content.start && start < content.end && next.frame !== "before"
    ? { start: content.start, end: start }
    : content;
}

/** The subject of the sentence, for "…, saying that": the phrase that it opens with. */
function firstPhrase(sentence: Sentence, cue: Cue): Span | undefined {
  const { tokens } = sentence;
  for (let end = 1; end < Math.min(cue.at, 24); end += 1) {
    const next = tokens[end];
    if (next === undefined) return undefined;
    const isVerb = /^(?:is|are|was|were|has|have|had|will|would)$/.test(next.lower) || /ed$/.test(next.lower);
    if (isVerb) return spanAt(sentence, subjectBefore(tokens, end));
  }
  return undefined;
}

function spanAt(sentence: Sentence, run: Run | undefined): Span | undefined {
  const first = run === undefined ? undefined : sentence.tokens[run.from];
  const last = run === undefined ? undefined : sentence.tokens[run.to - 1];
  if (first === undefined || last === undefined) return undefined;
  return within(sentence, first.start, last.end);
}

function tokenSpan(sentence: Sentence, at: number): Span {
  const token = sentence.tokens[at];
  return within(sentence, token?.start ?? sentence.start, token?.end ?? sentence.start);
}

function within({ text, start }: Sentence, from: number, to: number): Span {
  const span = spanOf(text, from - start, to - start);
  return { text: span.text, start: span.start + start, end: span.end + start };
}
