import { has, type Item, type Run } from "./item.ts";
import { isInnerMark, isNominal } from "./nominal.ts";
import { is } from "./word-classes.ts";

const longestPhrase = 30;

/** The noun phrase that begins at `from`, with what is tied to it, without asides; undefined where none does. */
export function phraseAfter(items: readonly Item[], from: number): Run | undefined {
  const first = items[from];
  if (first === undefined) return undefined;
  if (has(first, is.pronoun) && !has(first, is.determiner)) return { from, to: from + 1 };
  if (!has(first, is.determiner) && !isNominal(items, from)) return undefined;
  let to = from + 1;
  while (to < items.length && to - from < longestPhrase && goesOn(items, to)) to += 1;
  while (to > from + 1 && has(items[to - 1], is.tying | is.coordinator)) to -= 1;
  return { from, to };
}

function goesOn(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.shape === "mark") return isInnerMark(items, at) || (item.text === "(" && false);
  if (/^(?:last|next|this|late|early|earlier)$/.test(item.lower) && has(items[at + 1], is.time)) return false;
  if (has(item, is.time)) return items[at + 1]?.text === "'s" || items[at + 1]?.text === "’s";
  const before = items[at - 1];
  if (has(item, is.determiner)) return has(before, is.tying | is.determiner | is.coordinator);
  if (joins.has(item.lower)) return tiesForward(items, at);
  if (/^(?:and|&)$/.test(item.lower)) return items[at + 1]?.shape === "capital" && before?.shape === "capital";
  if (isPastBehindNoun(items, at)) return false;
  return isNominal(items, at) && (item.verb === undefined || item.shape === "capital" || item.verb.isNounToo);
}

/** "Roe landed", "a judge sided": no part of the noun phrase, as "landed" behind "a" would be. */
function isPastBehindNoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.shape !== "lower" || !/[a-z]ed$/.test(item.lower)) return false;
  const before = items[at - 1];
  return (
    before !== undefined &&
    before.shape !== "number" &&
    !has(before, is.determiner | is.adverb | is.possessive) &&
    !/^['’]s$/.test(before.text)
  );
}

const joins = new Set(["of", "for", "at", "from", "with", "on", "to", "in"]);

/** "of" ties always; the others tie a lower-case head, or a name to a body's name: "Roe of the union", "a clerk at a bank". */
function tiesForward(items: readonly Item[], at: number): boolean {
  const link = items[at]?.lower;
  const before = items[at - 1];
  if (link === "of") return true;
  if (before?.shape !== "lower")
    return (link === "from" || link === "with") && /^(?:the|\p{Lu})/u.test(items[at + 1]?.text ?? "");
  return (
    link === "for" || link === "at" || link === "from" || link === "with" || (link === "in" && has(before, is.role))
  );
}
