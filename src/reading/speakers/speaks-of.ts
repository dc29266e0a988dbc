import { has, type Item, isQuotation } from "./item.ts";
import { isInnerMark, isNominal } from "./nominal.ts";
import { phraseAfter } from "./phrase-after.ts";
import { is } from "./word-classes.ts";

/** "called the plan a farce", "called it “weak”". */
export function isNaming(items: readonly Item[], from: number): boolean {
  if (isQuotation(items[from])) return true;
  const named = phraseAfter(items, from);
  if (named === undefined) return false;
  const behind = items[named.to];
  return (
    isQuotation(behind) ||
    (/^(?:a|an|the|one)$/.test(behind?.lower ?? "") && has(items[from], is.determiner | is.pronoun | is.possessive)) ||
    isQuotation(items[named.to - 1]) ||
    /^(?:a|an|the|one)$/.test(behind?.lower ?? "")
  );
}

export function hasAsSoon(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 12); at += 1) {
    if (items[at]?.lower === "as" && at > from) return true;
    if (items[at]?.shape === "mark" && !isInnerMark(items, at)) return false;
  }
  return false;
}

const farthestAt = 8;
const aboutNumber = /^(?:about|around|some|nearly|almost|between|over|more|up|just|roughly)$/;

/** "Put it at 38 million", "estimated the damage at about 40 euros". */
export function isPutAt(items: readonly Item[], from: number): boolean {
  for (let at = from + 1; at < Math.min(items.length, from + farthestAt); at += 1) {
    const [item, next] = [items[at], items[at + 1]];
    if (item === undefined || (item.shape === "mark" && !isInnerMark(items, at))) return false;
    if (item.lower === "at")
      return next?.shape === "number" || aboutNumber.test(next?.lower ?? "") || /^[$€£]$/.test(next?.text ?? "");
  }
  return false;
}

const objectPronouns = new Set("him her it them us me himself herself themselves".split(" "));

export function isObject(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.lower === "that") return false;
  return (
    objectPronouns.has(item.lower) ||
    has(item, is.determiner | is.possessive) ||
    (item.shape === "capital" && !has(item, is.time)) ||
    isQuotation(item) ||
    (item.shape === "lower" && item.classes === 0 && isNominal(items, at))
  );
}

/** "Questioned a watchman", "questioned her over the deal": asks somebody, where "questioned the plan" doubts something. */
export function isInterrogated(items: readonly Item[], at: number): boolean {
  const first = items[at];
  const asked = phraseAfter(items, at);
  if (first === undefined || asked === undefined) return objectPronouns.has(first?.lower ?? "");
  if (objectPronouns.has(first.lower) || first.shape === "number") return true;
  if (/^(?:over|about|regarding)$/.test(items[asked.to]?.lower ?? "")) return true;
  return (
    /^(?:an?|two|three|four|five|six|seven|eight|nine|ten|several|dozens|some|more)$/.test(first.lower) ||
    has(items[asked.to - 1], is.role) ||
    /(?:men|women|man|woman|people|person|suspects?|witness(?:es)?|residents?|staff|crew|members?|[^aeiou]ers?)$/.test(
      items[asked.to - 1]?.lower ?? "",
    )
  );
}

export const isFreeObject = (items: readonly Item[], at: number): boolean => {
  const item = items[at];
  return item !== undefined && item.shape !== "mark" && !has(item, is.time | is.coordinator);
};
