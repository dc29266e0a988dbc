import { beforeAside, isMention } from "./aside-before.ts";
import { has, type Item, isComma, isDash, isUtterance, type Run } from "./item.ts";
import { headEnd, nounPhraseBefore, startsClause } from "./noun-phrase.ts";
import { beforeBracket, phraseBefore } from "./phrase-before.ts";
import { is } from "./word-classes.ts";

/** The subject of the verb at `at` that stands before it; undefined where it is not sure. */
export function subjectBefore(items: readonly Item[], at: number): Run | undefined {
  const end = verbStart(items, at);
  const last = items[end - 1];
  if (last === undefined) return undefined;
  if (isUtterance(last)) return isMention(items, end - 1) ? beforeAside(items, end - 1, end) : undefined;
  if (isComma(last))
    return items[end - 2]?.text === ")" ? beforeBracketed(items, end - 1) : beforeAside(items, end - 1);
  if (isDash(last)) return beforeDash(items, end - 1);
  if (last.text === ")") {
    const from = beforeBracket(items, end - 1);
    return from === undefined ? undefined : { from, to: end };
  }
  if (isRelative(items, end - 1)) return antecedentOf(items, end - 1);
  if (has(last, is.coordinator)) return undefined;
  if (/^(?:he|she|it|they|we|i|you|there)'/.test(last.lower)) return { from: end - 1, to: end };
  return withoutLink(items, phraseBefore(items, end));
}

/** "a fire that officials said began": "that" ties the clause on, where the noun behind it is a plural. */
function withoutLink(items: readonly Item[], run: Run | undefined): Run | undefined {
  if (run === undefined || run.from === 0 || items[run.from]?.lower !== "that" || run.to - run.from < 2) return run;
  const isPlural = /(?:[^s]s|men|women|people|police)$/.test(items[run.to - 1]?.lower ?? "");
  return isPlural ? { from: run.from + 1, to: run.to } : run;
}

function isRelative(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || !has(item, is.relative)) return false;
  return item.lower !== "that" || items[at - 1]?.shape === "lower";
}

/** The one whom "who" speaks of: the name or noun phrase right before it. */
function antecedentOf(items: readonly Item[], at: number): Run | undefined {
  const end = isComma(items[at - 1]) || isDash(items[at - 1]) ? at - 1 : at;
  if (items[end - 1]?.text === ")") {
    const from = beforeBracket(items, end - 1);
    return from === undefined ? undefined : { from, to: end };
  }
  const whole = nounPhraseBefore(items, end);
  if (whole === undefined || items[end - 1]?.shape !== "capital") return whole;
  return { from: nameStart(items, end, whole.from), to: end };
}

/** The antecedent that is a name goes back to its determiner or the preposition before it, no further. */
function nameStart(items: readonly Item[], end: number, first: number): number {
  for (let at = end - 1; at > first; at -= 1)
    if (has(items[at], is.preposition | is.determiner)) return has(items[at], is.determiner) ? at : at + 1;
  return first;
}

/** "Roe (D-Ohio), said". */
function beforeBracketed(items: readonly Item[], end: number): Run | undefined {
  const from = beforeBracket(items, end - 1);
  return from === undefined || !startsClause(items, from) ? beforeAside(items, end) : { from, to: end };
}

const longestAside = 45;

/** "Roe — who leads Z — said". */
function beforeDash(items: readonly Item[], dash: number): Run | undefined {
  for (let at = dash - 1; at > 0 && dash - at < longestAside; at -= 1) {
    if (!isDash(items[at])) continue;
    const run = phraseBefore(items, at);
    return run === undefined ? undefined : { from: run.from, to: dash };
  }
  return undefined;
}

/** Where the auxiliaries and adverbs of the verb at `at` begin: "has also repeatedly said". */
export function verbStart(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0 && isBeforeVerb(items, from - 1)) from -= 1;
  const early = headEnd(items, from);
  if (early === from || early === 0) return from;
  while (from > early || (from > 0 && isBeforeVerb(items, from - 1))) from -= 1;
  return from;
}

function isBeforeVerb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.shape === "mark" || item.shape === "quotation") return false;
  if (item.shape === "capital" && at > 0 && has(item, is.adverb)) return false;
  if (/^(?:he|she|it|they|we|i|you|that|there|who)'/.test(item.lower)) return false;
  return has(item, is.auxiliary) || (has(item, is.adverb) && (!has(item, is.conjunction) || isAdverbHere(items, at)));
}

/** "has since said", "Roe once said": conjunctions too, but not here. */
const isAdverbHere = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "since" ? has(items[at - 1], is.auxiliary) : /^(?:once|yet|so)$/.test(items[at]?.lower ?? "");
