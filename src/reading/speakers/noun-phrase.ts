import { has, type Item, isComma, isQuotation, type Run } from "./item.ts";
import { isHead, isInnerMark, isNominal, isPersonal } from "./nominal.ts";
import { is } from "./word-classes.ts";

const longestPhrase = 40;

/** The noun phrase that ends before `end`, wherever it stands: what "who" goes back to. */
export function nounPhraseBefore(items: readonly Item[], end: number): Run | undefined {
  const head = headEnd(items, end);
  const first = baseBefore(items, head);
  return first === undefined ? undefined : { from: leftmost(items, first), to: end };
}

/** "this week", "on Tuesday" behind a noun phrase are no part of it. */
export function headEnd(items: readonly Item[], end: number): number {
  let at = end;
  while (at > 1 && has(items[at - 1], is.time) && !has(items[at - 1], is.finite)) at -= 1;
  if (at === end) return end;
  while (
    at > 1 &&
    /^(?:this|last|next|that|on|in|early|late|later|earlier|past|a|few|two|three|less|than|more)$/.test(
      items[at - 1]?.lower ?? "",
    )
  )
    at -= 1;
  return at > 0 ? at : end;
}

/** Whether a clause may begin at `at`. */
export function startsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return true;
  if (before.shape === "mark") return !isInnerMark(items, at - 1);
  return isQuotation(before) || has(before, is.conjunction | is.coordinator | is.question) || isLeadIn(before);
}

/** An adverb or a verb of saying, behind which a clause may stand: "Meanwhile officials said", "he says officials said". */
const isLeadIn = (item: Item): boolean => has(item, is.adverb) || (item.verb !== undefined && !item.verb.isNounToo);

/** Where the noun phrase whose last word stands before `end` begins, without what is tied to it. */
export function baseBefore(items: readonly Item[], end: number): number | undefined {
  const head = items[end - 1];
  if (head === undefined || !isHead(items, end - 1)) return undefined;
  if (isPersonal(head)) return end - 1;
  let from = end - 1;
  while (from > 0 && end - from < longestPhrase && belongs(items, from - 1)) {
    from -= 1;
    if (has(items[from], is.possessive)) break;
    if (has(items[from], is.determiner) && !goesBeforeDeterminer(items[from - 1])) break;
  }
  return from;
}

const goesBeforeDeterminer = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:all|both|half|nearly|the|these|those|his|her|their|its)$/.test(item.lower);

/** Whether the item at `at` may stand in a noun phrase to the left of another word of it. */
function belongs(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.shape === "mark") return isInnerMark(items, at);
  if (has(item, is.time)) return isTimeWithin(items, at);
  return isNominal(items, at) || (has(item, is.determiner) && (item.lower !== "that" || at === 0));
}

/** "Monday's debate", "a March poll" but not "on Monday officials". */
function isTimeWithin(items: readonly Item[], at: number): boolean {
  const after = items[at + 1];
  if (after === undefined || /^['’]s$/.test(after.text)) return true;
  const before = items[at - 1];
  if (after.shape === "capital" && before?.shape === "capital" && !has(before, is.preposition)) return true;
  return after.shape === "lower" && before !== undefined && !has(before, is.preposition) && startsNominal(before);
}

const startsNominal = (item: Item): boolean => has(item, is.determiner) || item.shape === "capital";

/** The beginning of all that is tied to the noun phrase from `from`: "a spokesman for …", "Roe and …". */
export function leftmost(items: readonly Item[], from: number, depth = 0): number {
  let at = from;
  for (;;) {
    const wider = tiedTo(items, at) ?? joinedTo(items, at, depth);
    if (wider === undefined || from - wider > longestPhrase) return withMeasure(items, at);
    at = wider;
  }
}

/** "about two-thirds", "nearly three". */
const withMeasure = (items: readonly Item[], from: number): number =>
  /^(?:about|nearly|almost|roughly|around|over|only|just)$/.test(items[from - 1]?.lower ?? "") &&
  (items[from]?.shape === "number" || /^(?:a|one|two|three|four|half)\b/.test(items[from]?.lower ?? ""))
    ? from - 1
    : from;

function tiedTo(items: readonly Item[], from: number): number | undefined {
  const link = items[from - 1];
  const before = items[from - 2];
  if (link === undefined || before === undefined || !has(link, is.tying) || isPersonal(before)) return undefined;
  if (before.text === ")") return baseBefore(items, bracketStart(items, from - 2));
  return isParticipleBehindNoun(items, from - 2) ? baseBefore(items, from - 2) : baseBefore(items, from - 1);
}

/** "a memo seen by Roe". */
function isParticipleBehindNoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.shape !== "lower" || !isNominal(items, at - 1)) return false;
  return item.verb?.isParticiple === true || /(?:ed|seen|made|held|written|shown|sent|led|run)$/.test(item.lower);
}

/** "Roe and Poe", "Roe, Poe and Doe" where the whole of it opens a clause. */
function joinedTo(items: readonly Item[], from: number, depth: number): number | undefined {
  const link = items[from - 1];
  if (link === undefined || depth > 3 || !/^(?:and|or|&)$/.test(link.lower)) return undefined;
  const end = isComma(items[from - 2]) ? from - 2 : from - 1;
  const nearest = baseBefore(items, end);
  if (nearest === undefined) return undefined;
  const starts = [nearest];
  for (let first = nearest; starts.length < 6 && isComma(items[first - 1]); ) {
    const earlier = baseBefore(items, first - 1);
    if (earlier === undefined) break;
    starts.push(earlier);
    first = earlier;
  }
  if (end === from - 2 && starts.length === 1 && leftmost(items, nearest, depth + 1) > 0) return undefined;
  for (const first of starts.reverse()) {
    const whole = leftmost(items, first, depth + 1);
    if (whole === 0 || (starts.length === 1 && startsClause(items, whole)) || isBehindConjunction(items, whole))
      return whole;
  }
  return startsClause(items, nearest) ? nearest : undefined;
}

const isBehindConjunction = (items: readonly Item[], at: number): boolean => has(items[at - 1], is.conjunction);

/** The bracket that opens what closes at `close`; 0 where none does. */
export function bracketStart(items: readonly Item[], close: number): number {
  for (let at = close - 1; at > 0 && close - at < 16; at -= 1) if (items[at]?.text === "(") return at;
  return 0;
}
