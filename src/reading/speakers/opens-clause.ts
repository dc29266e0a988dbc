import { opensAside } from "./aside-after.ts";
import { has, type Item, isComma, isQuotation, isUtterance } from "./item.ts";
import { isNominal } from "./nominal.ts";
import { is } from "./word-classes.ts";

const clausePronouns = new Set("he she it they we you i there".split(" "));

const longestClauseStart = 40;

/** Whether a subject with its verb begins at `from`. */
export function opensClause(items: readonly Item[], from: number): boolean {
  const first = items[from];
  if (first === undefined || first.shape === "mark") return false;
  if (clausePronouns.has(first.lower) || /^(?:he|she|it|they|we|you|i|there|that)'/.test(first.lower))
    return items[from + 1]?.shape !== "mark";
  if (!has(first, is.determiner | is.pronoun) && !isNominal(items, from)) return false;
  let wanted = 1;
  for (let at = from + 1; at < Math.min(items.length, from + longestClauseStart); at += 1) {
    const item = items[at];
    if (item === undefined) return false;
    const close = isComma(item) && opensAside(items, at + 1) ? nextComma(items, at + 1) : undefined;
    if (close !== undefined) {
      if (isQuotation(items[close + 1])) return true;
      at = close;
      continue;
    }
    if (has(item, is.relative) && item.lower !== "that") wanted += 1;
    if (isVerbAt(items, at)) wanted -= 1;
    if (wanted === 0) return true;
    if (isBreak(items, at)) return false;
  }
  return false;
}

function isBreak(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isUtterance(item) || item.lower === "that") return true;
  if (isComma(item)) return true;
  return (
    (item.shape === "mark" && /^[;:.?!—–]$/.test(item.text)) ||
    (has(item, is.conjunction) && !/^(?:and|or|as|who|which)$/.test(item.lower))
  );
}

/** Whether the word at `at` is, as far as its form and neighbours tell, a finite verb. */
export function isVerbAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || before === undefined || item.shape === "mark" || item.shape === "quotation") return false;
  if (has(item, is.finite)) return true;
  if (item.shape !== "lower" || has(before, is.determiner | is.preposition | is.possessive) || before.shape === "mark")
    return false;
  if (pureParticiples.has(item.lower)) return false;
  if (item.verb !== undefined && !item.verb.isGerund && !item.verb.isNounToo) return true;
  const isBare = !has(items[at + 1], is.preposition) && items[at + 1]?.lower !== "by";
  if (/[a-z]ed$/.test(item.lower))
    return (
      isBare &&
      (before.shape === "capital" ||
        /s$/.test(before.lower) ||
        has(before, is.pronoun | is.adverb) ||
        items[at + 1]?.shape === "number" ||
        has(items[at + 1], is.determiner | is.pronoun))
    );
  return (
    /[^s]s$/.test(item.lower) &&
    before.shape === "capital" &&
    has(items[at + 1], is.determiner | is.preposition | is.adverb)
  );
}

const pureParticiples = new Set(["known", "seen", "written", "shown", "spoken", "sworn", "foreseen"]);

export function nextComma(items: readonly Item[], from: number): number | undefined {
  for (let at = from; at < Math.min(items.length, from + 16); at += 1) {
    if (isComma(items[at])) return at;
    if (isUtterance(items[at]) || items[at]?.verb !== undefined) return undefined;
  }
  return undefined;
}
