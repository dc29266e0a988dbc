import type { Found } from "./cue.ts";
import { type Complement, isWeak } from "./find-complement.ts";
import { has, type Item, isComma, isDash, isPartOfClause, isQuotation, isUtterance } from "./item.ts";
import { isVerbAt } from "./opens-clause.ts";
import { opensWithMeasure } from "./opens-with-measure.ts";
import { frameEnd } from "./past-adverbials.ts";
import { is } from "./word-classes.ts";

/** What was said stands before the subject: "…," Roe said; It rained, Roe said, all day. */
export function isSaidFirst(
  items: readonly Item[],
  { at, verb, subject }: Found,
  complement: Complement | undefined,
): boolean {
  if (!verb.frames.has("clause") && !verb.frames.has("person")) return false;
  const mark = items[subject.from - 1];
  if (mark?.lower === "as") return complement === undefined || isWeak(complement);
  const isPlainQuotation =
    complement === undefined ||
    isWeak(complement) ||
    complement.kind === "quotation" ||
    !isPartOfClause(items, subject.from - 1);
  if (isUtterance(mark) && isPlainQuotation) return !isAfresh({ items, at }, mark, complement);
  if (isSplitClause(items, { at, subject }, complement)) return true;
  if (!isComma(mark) && !isDash(mark) && !/^[?!]$/.test(mark?.text ?? "")) return false;
  if (
    complement !== undefined &&
    !(complement.kind === "object" && verb.frames.has("free")) &&
    !isTitleBehind(items, at, complement)
  )
    return isUtterance(items[subject.from - 2]) && isWeak(complement);
  const end = frameEnd(items, at, verb);
  const goesOn = isComma(items[end]) || isDash(items[end]);
  const ends = items[end] === undefined || /^[.;?!]$/.test(items[end]?.text ?? "") || has(items[end], is.coordinator);
  if (!goesOn && !ends && !isUtterance(items[end])) return false;
  if (goesOn || (isBareSaid(items, { at, verb, end }) && holdsVerb(items, subject.from - 1))) return true;
  return isSomethingSaid(items, subject.from - 1) && !isSubordinate(items, subject.from - 1);
}

/** "He was, the coach said, “the best”": a clause that breaks off at its verb and goes on in the quotation. */
const isSplitClause = (
  items: readonly Item[],
  { at, subject }: Pick<Found, "at" | "subject">,
  complement: Complement | undefined,
): boolean =>
  complement?.kind === "quotation" &&
  isComma(items[at + 1]) &&
  isComma(items[subject.from - 1]) &&
  has(items[subject.from - 2], is.finite | is.auxiliary);

/** Behind a "said" that ends the sentence, but for when and where, nothing else can be what was said than the clause before it. */
function isBareSaid(items: readonly Item[], { at, verb, end }: Pick<Found, "at" | "verb"> & { end: number }): boolean {
  if (!verb.frames.has("free") || (items[end] !== undefined && items[end]?.text !== ".")) return false;
  return end === at + 1 || has(items[at + 1], is.preposition | is.time | is.adverb);
}

/** "On Monday the ship sank", "After the fire the market closed": more than a phrase that says when or where. */
function holdsVerb(items: readonly Item[], end: number): boolean {
  for (let at = 1; at < end; at += 1) {
    const isPast = items[at]?.shape === "lower" && /[a-z]ed$/.test(items[at]?.lower ?? "");
    if (isVerbAt(items, at) || (isPast && !has(items[at - 1], is.determiner | is.possessive | is.preposition)))
      return true;
  }
  return false;
}

/** "… over." He said that: the quotation belongs to what came before, and something new is said. */
const isAfresh = (
  { items, at }: { items: readonly Item[]; at: number },
  mark: Item | undefined,
  complement: Complement | undefined,
): boolean =>
  complement !== undefined &&
  (mark?.quotation?.stop === "full"
    ? !isWeak(complement) && !isAside(items, complement)
    : complement.kind === "that" && complement.from === at + 1);

/** A "that" far behind the verb belongs to a noun: "Roe said of a list that included Poe". */
const isAside = (items: readonly Item[], { kind, from }: Complement): boolean =>
  kind === "that" && items[from - 1]?.shape === "lower" && !has(items[from - 1], is.time);

/** "It failed, Roe said in his book, “A Life.”": a quotation that only names where it was said. */
const isTitleBehind = (items: readonly Item[], at: number, { kind, from }: Complement): boolean =>
  kind === "quotation" && from > at + 2 && items[from - 1]?.text !== ":" && !isSubordinate(items, at);

/** "When asked about it, Roe said": one clause that only says when. */
export function isSubordinate(items: readonly Item[], comma: number): boolean {
  if (!/^(?:when|as|while|after|before|in|on|at|asked|during|if)$/.test(items[0]?.lower ?? "")) return false;
  if (opensWithMeasure(items)) return false;
  for (let at = comma - 1; at > 0; at -= 1) if (isComma(items[at])) return false;
  return true;
}

/** Before the verb stands a quotation or a clause of its own. */
export function isSomethingSaid(items: readonly Item[], end: number): boolean {
  const first = items[0]?.isBorrowed === true ? items[1] : items[0];
  if (end >= 6 && items.slice(0, end - 1).some(isComma)) return true;
  if (
    end >= 3 &&
    first !== undefined &&
    (has(first, is.coordinator) ||
      opensWithMeasure(items) ||
      !has(first, is.preposition | is.adverb | is.conjunction | is.time))
  )
    return true;
  for (let at = end - 1; at >= 0 && end - at < 80; at -= 1)
    if (isQuotation(items[at]) || isVerbAt(items, at)) return true;
  return false;
}
