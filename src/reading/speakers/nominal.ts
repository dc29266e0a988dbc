import { has, type Item, isUtterance } from "./item.ts";
import { is } from "./word-classes.ts";

/** What may not stand within a noun phrase before its head. */
const outside =
  is.preposition | is.conjunction | is.coordinator | is.auxiliary | is.relative | is.finite | is.adverb | is.question;

/** A word that may be a noun, a name or what describes one. */
export function isNominal(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.shape === "mark") return false;
  if (item.shape === "quotation") return !isUtterance(item);
  if (item.shape === "number") return true;
  if (personal.has(item.lower) && item.text !== "IT") return false;
  if (
    /^(?:inside|outside|near)$/.test(item.lower) &&
    (has(items[at - 1], is.determiner) || (at === 0 && items[1]?.classes === 0 && items[1].lower.endsWith("s")))
  )
    return true;
  if (/^(?:first|early|earlier|later|then|now)$/.test(item.lower) && has(items[at - 1], is.determiner)) return true;
  const isName = item.shape === "capital" && at > 0;
  if (has(item, outside) && !(isName && !has(item, is.preposition | is.coordinator | is.auxiliary))) {
    if (!has(item, is.determiner) || has(item, is.auxiliary)) return false;
  }
  if (item.verb === undefined || isName || item.verb.isNounToo || item.verb.isGerund) return true;
  const before = items[at - 1];
  return (
    item.verb.isParticiple &&
    before !== undefined &&
    (has(before, is.determiner | is.possessive) || /^['’]s$/.test(before.text))
  );
}

const personal = new Set(
  "i he she they we you it there who everyone everybody nobody someone somebody anyone".split(" "),
);

export const isPersonal = (item: Item): boolean => personal.has(item.lower) && !(item.text === "IT");

const notHeads = new Set("the a an his its their our my your very more what no every each".split(" "));

export function isHead(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (isPersonal(item)) return true;
  if (item.text === "%") return true;
  if (item.text === "'" || item.text === "’") return false;
  return isNominal(items, at) && !notHeads.has(item.lower);
}

/** Possessives, "&" and "-" between words, the full stop of an abbreviation. */
export function isInnerMark(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (item === undefined || before === undefined) return false;
  if (/^['’]s$/.test(item.text)) return true;
  if (item.text === "&" || item.text === "/" || item.text === "#" || item.text === "@" || item.text === "%")
    return true;
  const isTight = before.end === item.start;
  const isPossessive = (item.text === "'" || item.text === "’") && before.lower.endsWith("s") && isTight;
  return isPossessive || (item.text === "-" && isTight && items[at + 1]?.start === item.end);
}
