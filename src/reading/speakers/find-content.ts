import type { Cue } from "./cue.ts";
import {
  has,
  type Item,
  isComma,
  isDash,
  isPartOfClause,
  isQuotation,
  isUtterance,
  type Run,
  type Stretch,
} from "./item.ts";
import { frameEnd } from "./past-adverbials.ts";
import { is } from "./word-classes.ts";

/** What the cue says was said, up to where the next cue takes over; undefined where nothing is left. */
export function contentOf(items: readonly Item[], cue: Cue, next: Cue | undefined): Stretch | undefined {
  const run = cue.order === "said-last" ? behind(items, cue, next) : before(items, cue, next);
  if (run === undefined) return undefined;
  const first = items[run.from];
  const last = items[run.to - 1];
  if (first === undefined || last === undefined || run.to <= run.from) return undefined;
  return { start: first.quotation?.start ?? first.start, end: last.quotation?.end ?? last.end };
}

type Part = { readonly from: number; readonly to: number };

function behind(items: readonly Item[], cue: Cue, next: Cue | undefined): Part | undefined {
  if (cue.saidFrom === undefined) return undefined;
  const to = trimmed(items, limitOf(items, cue, next));
  return { from: cue.saidFrom, to };
}

/** Without the marks at its end that are the sentence's. */
function trimmed(items: readonly Item[], end: number): number {
  let to = end;
  while (to > 0 && items[to - 1]?.shape === "mark" && /^[.,;:!?—–-]+$/.test(items[to - 1]?.text ?? "")) to -= 1;
  return to;
}

/** Where what was said ends at the latest: "and added", ", saying", ", but Poe said", ", according to". */
function limitOf(items: readonly Item[], cue: Cue, next: Cue | undefined): number {
  const from = cue.saidFrom ?? cue.words.to;
  const phrase = Math.min(accordingTo(items, from), relativeEnd(items, cue, from));
  if (cue.subject !== undefined && cue.subject.from > from) return Math.min(phrase, cue.subject.from);
  if (next === undefined || next.words.from <= from) return phrase;
  if (next.isShared && items[next.words.from]?.verb?.isSaying !== true) return phrase;
  const begin =
    next.isShared || next.subject === undefined ? next.words.from : Math.min(next.words.from, next.subject.from);
  if (next.subject !== undefined && next.subject.from < cue.words.from && next.subject.to > cue.words.to)
    return next.subject.to;
  const isOwnClause = isLastFrame(items, next) || closesOpening(items, cue, begin);
  const at = isOwnClause ? begin - 1 : linkBefore(items, { begin, isShared: next.isShared }, from);
  return at === undefined ? phrase : Math.min(at, phrase);
}

/** "Police believe it was arson, an official said.": the frame that ends the sentence belongs to all that stands before. */
const isLastFrame = (items: readonly Item[], { subject, words, order }: Cue): boolean =>
  order === "said-first" &&
  subject !== undefined &&
  isComma(items[subject.from - 1]) &&
  trimmed(items, items.length) === frameOf(items, words);

/** "While the union said 900 marched, | police said": the comma ends the clause that opens the sentence. */
const closesOpening = (items: readonly Item[], { subject }: Cue, begin: number): boolean =>
  isComma(items[begin - 1]) &&
  subject !== undefined &&
  subject.from <= 2 &&
  /^(?:while|although|though|whereas|when|after|because|if)$/.test(items[subject.from - 1]?.lower ?? "");

/** "Roe, who said that she was ill, | won": what is said in an aside ends with the comma before the sentence's own verb. */
function relativeEnd(items: readonly Item[], { subject, words }: Cue, from: number): number {
  if (subject === undefined || !isWithinAside(items, subject, words)) return items.length;
  for (let at = from + 1; at < items.length - 1; at += 1)
    if (isComma(items[at]) && isVerbBehindComma(items, at + 1)) return at;
  return items.length;
}

/** Before the verb of saying stands "who" or "which" behind a comma. */
function isWithinAside(items: readonly Item[], subject: Run, words: Run): boolean {
  const first = Math.max(1, subject.from - 1);
  for (let at = first; at < words.from; at += 1)
    if (/^(?:who|which|whom)$/.test(items[at]?.lower ?? "") && isComma(items[at - 1])) return true;
  return false;
}

const isVerbBehindComma = (items: readonly Item[], at: number): boolean =>
  has(items[at], is.finite | is.auxiliary) ||
  (items[at]?.shape === "lower" &&
    items[at]?.verb?.isGerund !== true &&
    /(?:[a-z]ed|[^s]s)$/.test(items[at]?.lower ?? "") &&
    !has(items[at], is.preposition | is.determiner | is.pronoun));

function frameOf(items: readonly Item[], { from, to }: Cue["words"]): number {
  const verb = items[from]?.verb;
  return verb === undefined ? to : frameEnd(items, from, verb);
}

function accordingTo(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at += 1)
    if (items[at]?.lower === "according" && isComma(items[at - 1])) return at - 1;
  return items.length;
}

type Next = { readonly begin: number; readonly isShared: boolean };

/** The comma or "and" before the words from which the next cue's clause begins. */
function linkBefore(items: readonly Item[], { begin, isShared }: Next, least: number): number | undefined {
  let at = begin;
  while (at > least && has(items[at - 1], is.adverb | is.auxiliary)) at -= 1;
  const before = items[at - 1];
  if (at - 1 <= least || before === undefined) return undefined;
  if (before.text === ";" || (isShared && (isComma(before) || isDash(before)))) return at - 1;
  if (!has(before, is.coordinator) && !/^(?:while|although|though|whereas)$/.test(before.lower)) return undefined;
  return at - 1;
}

function before(items: readonly Item[], cue: Cue, next: Cue | undefined): Part | undefined {
  const subject = cue.subject;
  if (subject === undefined) return undefined;
  const begin = Math.min(subject.from, cue.words.from);
  const verb = items[cue.words.from]?.verb;
  if (verb === undefined) return undefined;
  const end = cue.order === "turned" ? subject.to : frameEnd(items, cue.words.from, verb);
  const isAs = items[begin - 1]?.lower === "as";
  const to = isAs ? begin - 1 : begin;
  if (trimmed(items, to) === 0) return rest(items, end);
  const from = startOf(items, to);
  const further = goesOn(items, { from, to: end }, next);
  return { from, to: further ?? quotedEnd(items, to) };
}

/** "As Roe put it, …": all that comes behind the frame. */
function rest(items: readonly Item[], end: number): Part | undefined {
  const from = isComma(items[end]) || items[end]?.text === ":" ? end + 1 : end;
  return { from, to: trimmed(items, items.length) };
}

/** A quotation keeps the mark within it; from other words the comma is taken off. */
const quotedEnd = (items: readonly Item[], to: number): number =>
  isQuotation(items[to - 1]) ? to : trimmed(items, to);

const shortLead = 5;

/** The quotation that stands before the frame, with a few words before it; else all from the sentence's start on. */
function startOf(items: readonly Item[], end: number): number {
  const first = items[0]?.isBorrowed === true && end > 2 ? 1 : 0;
  let at = end - 1;
  while (at > first && !isUtterance(items[at])) at -= 1;
  if (!isUtterance(items[at]) || end - at > 2 || isPartOfClause(items, at)) return first;
  while (at > first && isUtterance(items[at - 1])) at -= 1;
  return at - first <= shortLead && !items.slice(first, at).some(({ text }) => /^[:.?!]$/.test(text)) ? first : at;
}

/** Where what was said goes on behind the frame, its end: a further quotation, or the rest of a parenthesis. */
function goesOn(items: readonly Item[], { from, to }: Part, next: Cue | undefined): number | undefined {
  const limit =
    next === undefined
      ? items.length
      : next.isShared
        ? next.words.from
        : Math.min(next.subject?.from ?? next.words.from, next.words.from);
  for (let at = limit - 1; at >= to; at -= 1) if (isUtterance(items[at])) return at + 1;
  const isQuoted = items.slice(from, to).some((item, at) => isUtterance(item) && !isPartOfClause(items, from + at));
  const isParenthesis =
    (isComma(items[to]) || isDash(items[to])) &&
    !isQuoted &&
    (isMereOpening(items, from, to) || !isLooseEnd(items, to + 1));
  return isParenthesis ? trimmed(items, items.length) : undefined;
}

/** "In 1990, Roe said, when": what stands before only opens what is said. */
export function isMereOpening(items: readonly Item[], from: number, to: number): boolean {
  if (!has(items[from], is.preposition | is.adverb | is.conjunction)) return false;
  let commas = 0;
  for (let at = from; at < to; at += 1) if (isComma(items[at])) commas += 1;
  return commas === 1;
}

/** ", adding that", ", while Poe", ", in a statement": no part of what was said. */
const isLooseEnd = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return (
    item === undefined ||
    item.verb?.isGerund === true ||
    /^(?:while|as|when|after|before|in|during|citing|according|which|who|where)$/.test(item.lower)
  );
};
