import { asideAfter } from "./aside-after.ts";
import type { Around } from "./cue.ts";
import { has, type Item, isComma, isDash, isUtterance, type Run } from "./item.ts";
import { startsClause } from "./noun-phrase.ts";
import { phraseAfter } from "./phrase-after.ts";
import { is } from "./word-classes.ts";

/**
 * The subject of the main clause that goes on at `end`: behind ", but" or ";" the one that opens there, else the one that
 * opens the sentence; that of the last cue where none is found.
 */
export function sharedSubject({ items, cues }: Around, end: number): Run | undefined {
  const last = cues.findLast(({ subject }) => subject !== undefined);
  for (let at = end - 1; at >= 0; at -= 1) {
    if (last?.order !== "said-last" && last !== undefined && at <= last.words.from) return last.subject;
    if (at > 0 && !opensMainClause(items, at)) continue;
    const subject = clauseSubject(items, at, end);
    if (subject !== undefined) return subject;
  }
  return last?.subject ?? introducedSubject(items, end) ?? openingPhrase(items);
}

/** Behind a semicolon, a quotation, or a comma with "and", "but" or "while". */
function opensMainClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined || before.text === ";" || isUtterance(before) || (isDash(before) && at < 4)) return true;
  return (
    /^(?:and|but|while|though|although|as)$/.test(before.lower) &&
    (at === 1 || isComma(items[at - 2]) || isDash(items[at - 2]))
  );
}

/** "In May, a judge sided with them, saying": the subject behind what opens the sentence. */
function introducedSubject(items: readonly Item[], end: number): Run | undefined {
  const isSubordinate = has(items[0], is.conjunction);
  for (let at = isSubordinate ? firstComma(items) : 1; at < end; at += 1) {
    const subject = startsClause(items, at) ? clauseSubject(items, at, end) : undefined;
    if (subject !== undefined) return subject;
  }
  return undefined;
}

const firstComma = (items: readonly Item[]): number => Math.max(1, items.findIndex(isComma));

/** The noun phrase that the sentence opens with. */
function openingPhrase(items: readonly Item[]): Run | undefined {
  const first = items[0];
  if (first === undefined || has(first, is.conjunction | is.preposition | is.adverb) || opensWithGerund(items, 0))
    return undefined;
  return phraseAfter(items, 0);
}

/** The noun phrase that begins at `from` and has its verb before `end`. */
export function clauseSubject(items: readonly Item[], from: number, end: number): Run | undefined {
  const first = items[from];
  if (first === undefined || has(first, is.conjunction | is.preposition | is.adverb) || first.shape === "mark")
    return undefined;
  const run = opensWithGerund(items, from) ? undefined : phraseAfter(items, from);
  if (run === undefined) return undefined;
  if (isPredicate(items, pastAdverbs(items, run.to, end)) && run.to < end) return run;
  const aside = asideAfter(items, run.to);
  for (let at = run.to; at < Math.min(end, run.to + 40); at += 1) {
    const opens = at === aside || isComma(items[at]) || isDash(items[at]);
    if (
      opens &&
      items[run.to]?.shape === "mark" &&
      isPredicate(items, pastAdverbs(items, isComma(items[at]) || isDash(items[at]) ? at + 1 : at, end)) &&
      at > run.to
    )
      return run;
    if (isUtterance(items[at])) break;
  }
  return undefined;
}

const opensWithGerund = (items: readonly Item[], at: number): boolean =>
  /[a-z]{2}ing$/.test(items[at]?.lower ?? "") && !isPredicate(items, at + 1);

/** Past adverbs and "on Thursday" between a subject and its verb. */
function pastAdverbs(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (
    at < end &&
    (has(items[at], is.adverb) ||
      (has(items[at], is.time) && !has(items[at], is.finite)) ||
      (items[at]?.lower === "on" && has(items[at + 1], is.time)))
  )
    at += 1;
  return at;
}

function isPredicate(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.shape !== "lower") return false;
  if (has(item, is.finite | is.auxiliary) || item.verb !== undefined) return true;
  return /(?:ed|[^s]s)$/.test(item.lower) && !has(item, is.preposition | is.determiner | is.pronoun);
}
