import { has, type Item } from "./item.ts";
import { is } from "./word-classes.ts";

const measures =
  /^(?:(?:just |well |only )?(?:over|under|above|below|around|about|nearly|almost|roughly|approximately|only|just|close to)|at (?:least|most)|as (?:many|much|few|little) as|up to|no (?:more|fewer|less) than|(?:more|fewer|less) than|an estimated)$/;
const longestMeasure = 3;
const numberWords =
  /^(?:an?|half|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|scores|hundreds?|thousands?|millions?)(?:-|$)/;
const clock = /^(?:a\.?m|p\.?m|o['’]clock|noon|midnight)\.?$/;

/** "At least 45 people", "About two dozen boats": a measure is the subject of its clause, not a phrase that says where or when. */
export function opensWithMeasure(items: readonly Item[]): boolean {
  const from = items[0]?.isBorrowed === true ? 1 : 0;
  for (let length = 1; length <= longestMeasure; length += 1) {
    const words = items.slice(from, from + length).map(({ lower }) => lower);
    if (measures.test(words.join(" ")) && isNumber(items, from + length)) return true;
  }
  return false;
}

/** A number that counts neither hours nor days: "Around 9 p.m." and "Over two days" say when. */
function isNumber(items: readonly Item[], at: number): boolean {
  const sign = /^(?:[$€£¥]|us\$)$/.test(items[at]?.lower ?? "") ? 1 : 0;
  const number = items[at + sign];
  if (number === undefined || (number.shape !== "number" && !numberWords.test(number.lower))) return false;
  const next = items[at + sign + 1];
  return !has(next, is.time) && !clock.test(next?.lower ?? "") && next?.text !== ":";
}
