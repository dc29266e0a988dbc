import { asideAfter } from "./aside-after.ts";
import type { Cue } from "./cue.ts";
import { subjectBefore } from "./find-subject.ts";
import { has, type Item, isComma, isDash, isQuotation, isUtterance, type Run } from "./item.ts";
import { isVerbAt } from "./opens-clause.ts";
import { phraseAfter } from "./phrase-after.ts";
import { isSomethingSaid } from "./said-first.ts";
import type { SpeechVerb } from "./speech-verbs.ts";
import { is } from "./word-classes.ts";

/** Said Roe: "…" */
export function openingVerb(items: readonly Item[], at: number, verb: SpeechVerb): Cue | undefined {
  const before = items[at - 1];
  const opens = before === undefined || (at < 5 && isComma(before));
  if (!opens || verb.isPlain || !verb.frames.has("clause") || !verb.isSaying) return undefined;
  const subject = subjectBehind(items, at + 1);
  const mark = items[subject?.to ?? items.length];
  if (subject === undefined || (!isComma(mark) && mark?.text !== ":") || !isQuotation(items[subject.to + 1]))
    return undefined;
  return { words: { from: at, to: at + 1 }, subject, isShared: false, order: "said-last", saidFrom: subject.to + 1 };
}

/** "…," said Roe, head of Z. */
export function turnedCue(items: readonly Item[], at: number, verb: SpeechVerb): Cue | undefined {
  const before = items[at - 1];
  if (
    !verb.frames.has("clause") ||
    (verb.frames.has("person") && !(verb.lemma === "ask" && isUtterance(before))) ||
    (verb.isPlain && verb.lemma !== "say") ||
    before === undefined
  )
    return undefined;
  if (!isUtterance(before) && !isComma(before) && !isDash(before) && !/^[?!]$/.test(before.text)) return undefined;
  const subject = subjectBehind(items, at + 1);
  if (verb.isPlain && (items[at + 1]?.shape === "capital" || !isEndOrMark(items[subject?.to ?? at]))) return undefined;
  if (subject === undefined || !isSomethingSaid(items, at)) return undefined;
  if (isComma(before) && !mayTurnBehindComma(items, verb, subject)) return undefined;
  if (isComma(before) && !isEnd(items[subject.to]) && subjectBefore(items, at) !== undefined) return undefined;
  return { words: { from: at, to: at + 1 }, subject, isShared: false, order: "turned", saidFrom: undefined };
}

/** Behind a bare comma "suggested a delay" is no turned order, but "suggested Ann Roe" is. */
function mayTurnBehindComma(items: readonly Item[], verb: SpeechVerb, subject: Run): boolean {
  if (verb.lemma === "say") return true;
  if (announcing.test(verb.lemma) && isEnd(items[subject.to]) && has(items[subject.from], is.determiner)) return true;
  const first = items[subject.from];
  return (
    first?.shape === "capital" ||
    has(first, is.pronoun) ||
    items.slice(subject.from, subject.to).some((item) => has(item, is.role))
  );
}

/** What they govern is a clause or a name, so that a noun phrase at the sentence's end is who speaks. */
const announcing = /^(?:tweet|announce|write|warn|reply|insist|conclude)$/;

const isEndOrMark = (item: Item | undefined): boolean => item === undefined || item.shape === "mark";

const isEnd = (item: Item | undefined): boolean => item === undefined || /^[.;?!]$/.test(item.text);

function subjectBehind(items: readonly Item[], from: number): Run | undefined {
  const first = items[from];
  if (
    first === undefined ||
    first.lower === "that" ||
    has(first, is.preposition | is.conjunction | is.adverb | is.time)
  )
    return undefined;
  const run = phraseAfter(items, from);
  if (run === undefined || isQuotation(first)) return undefined;
  const behindIt = items[run.to];
  const isClause = behindIt !== undefined && (has(behindIt, is.auxiliary | is.finite) || isVerbAt(items, run.to));
  return isClause ? undefined : { from, to: asideAfter(items, run.to) };
}
