import { has, type Item, isComma, isDash, isUtterance, type Run } from "./item.ts";
import { isPersonal } from "./nominal.ts";
import { baseBefore, bracketStart, headEnd, leftmost, startsClause } from "./noun-phrase.ts";
import { is } from "./word-classes.ts";

/** The subject that ends before `end`: a noun phrase with what is tied to it; undefined where it is not sure. */
export function phraseBefore(items: readonly Item[], end: number): Run | undefined {
  const last = items[end - 1];
  if (last !== undefined && isPersonal(last) && items[end - 2]?.lower !== "and") return { from: end - 1, to: end };
  const head = headEnd(items, end);
  const first = baseBefore(items, head);
  if (first === undefined) return undefined;
  const from = leftmost(items, first);
  const relative = beforeRelative(items, from);
  if (relative !== undefined) return { from: relative, to: end };
  if (startsClause(items, from)) return { from, to: end };
  const afterOpening = withinOpening(items, { from: first, to: head });
  return afterOpening === undefined ? undefined : { from: afterOpening, to: end };
}

/** "officials who spoke with Roe": from "officials" on. */
function beforeRelative(items: readonly Item[], from: number): number | undefined {
  for (let at = from - 1; at > 0 && from - at < 20; at -= 1) {
    const item = items[at];
    if (item === undefined || isComma(item) || isUtterance(item) || /^[;:]$/.test(item.text) || isDash(item))
      return undefined;
    if (!has(item, is.relative)) continue;
    const first = at + 1 < from ? baseBefore(items, at) : undefined;
    if (first === undefined || !opensWithVerb(items, at + 1, item.lower === "that")) return undefined;
    return leftmost(items, first);
  }
  return undefined;
}

function opensWithVerb(items: readonly Item[], at: number, isStrict: boolean): boolean {
  const item = items[at];
  if (item === undefined || isComma(item)) return false;
  if (has(item, is.auxiliary | is.finite) || item.verb !== undefined) return true;
  if (has(item, is.adverb)) return opensWithVerb(items, at + 1, isStrict);
  if (item.shape !== "lower" || isPersonal(item) || has(item, is.determiner | is.preposition)) return false;
  return !isStrict || /(?:ed|s)$/.test(item.lower);
}

/** "In Iowa Roe said", "At the rally officials said": the subject is what is left behind the opening phrase. */
function withinOpening(items: readonly Item[], { from, to }: Run): number | undefined {
  const before = items[from - 1];
  if (before === undefined || !has(before, is.preposition) || !startsClause(items, from - 1))
    return plainStart(items, { from, to });
  for (let at = to - 1; at > from; at -= 1) {
    const item = items[at];
    const previous = items[at - 1];
    if (item?.shape === "capital" && previous !== undefined && (previous.shape === "lower" || has(previous, is.time)))
      return at;
  }
  if (has(items[from], is.determiner)) return undefined;
  return to - from > 1 && items[to - 1]?.shape !== "number" ? to - 1 : undefined;
}

/** What stands before is no opening that is known; the phrase itself is believed only where it opens with a determiner or name. */
function plainStart(items: readonly Item[], { from, to }: Run): number | undefined {
  const first = items[from];
  if (first === undefined) return undefined;
  if (isPersonal(first) || has(first, is.determiner) || first.shape === "capital") return from;
  return to - from <= 4 && has(items[from - 1], is.finite | is.auxiliary) ? undefined : from;
}

/** Where the phrase before a bracket that closes at `close` begins: "Roe (R-Ohio)". */
export const beforeBracket = (items: readonly Item[], close: number): number | undefined =>
  phraseBefore(items, bracketStart(items, close))?.from;
