import { has, type Item, isComma, isQuotation, isUtterance } from "./item.ts";
import { isInnerMark } from "./nominal.ts";
import { is } from "./word-classes.ts";

const longestAside = 40;

/** The end of an aside right behind a phrase that ends at `at`: ", a spokesman for the ministry,". */
export function asideAfter(items: readonly Item[], at: number): number {
  const bracket = items[at]?.text === "(" ? bracketEnd(items, at) : at;
  if (!isComma(items[bracket]) || !opensAside(items, bracket + 1)) return bracket;
  for (let end = bracket + 2; end < items.length && end - bracket < longestAside; end += 1) {
    const item = items[end];
    if (item === undefined) break;
    if (/^[;:.—–]$/.test(item.text) || isUtterance(item)) return end;
    if (isComma(item) && endsAside(items, end + 1)) return end;
  }
  return Math.min(items.length, bracket + longestAside);
}

function bracketEnd(items: readonly Item[], at: number): number {
  for (let end = at + 1; end < items.length && end - at < 16; end += 1) if (items[end]?.text === ")") return end + 1;
  return at;
}

/** What names again the one named before: "a spokesman", "head of", "43", "who leads". */
export function opensAside(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (
    item.shape === "number" ||
    has(item, is.role) ||
    item.lower === "who" ||
    item.lower === "whose" ||
    item.lower === "which"
  )
    return true;
  if (has(item, is.determiner) && !has(item, is.conjunction)) return true;
  return hasRoleSoon(items, at);
}

/** "Princeton economist", "New York Mayor". */
function hasRoleSoon(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const item = items[at];
    if (item === undefined || (item.shape === "mark" && !isInnerMark(items, at))) return false;
    if (item.shape === "quotation" || (at === from && item.classes !== 0)) return has(item, is.role);
    if (has(item, is.role)) return true;
  }
  return false;
}

/** Behind the comma something else goes on: "…, adding that", "…, in a statement", "…, and", "…, when". */
function endsAside(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isQuotation(item)) return true;
  if (item.verb !== undefined || has(item, is.finite | is.auxiliary)) return true;
  if (item.shape === "lower" && /[a-z]ed$/.test(item.lower)) return true;
  return has(item, is.conjunction | is.preposition | is.adverb) && !/^(?:and|who|of|for|at)$/.test(item.lower);
}
