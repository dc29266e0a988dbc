import { has, type Item, isComma, isUtterance } from "./item.ts";
import { phraseAfter } from "./phrase-after.ts";
import type { SpeechVerb } from "./speech-verbs.ts";
import { is } from "./word-classes.ts";

/** Past words that say when, where, how or to whom: "in a statement on Tuesday". */
export function pastAdverbials(items: readonly Item[], from: number): number {
  let at = from;
  for (let next = pastAdverbial(items, at); next > at; next = pastAdverbial(items, at)) at = next;
  return at;
}

function pastAdverbial(items: readonly Item[], at: number): number {
  const item = items[at];
  if (item === undefined || item.shape === "mark" || item.shape === "quotation") return at;
  const time = pastTime(items, at);
  if (time > at) return time;
  if (/^(?:as|when|while|after|before|because|if)$/.test(item.lower) && !has(items[at + 1], is.time))
    return pastClause(items, at);
  if (has(item, is.preposition)) return phraseAfter(items, at + 1)?.to ?? at;
  if (has(item, is.adverb) && !has(item, is.conjunction)) return at + 1;
  if (isParticipleBehind(items, at)) return at + 1;
  return /[^aeiou]ing$/.test(item.lower) && item.verb === undefined && item.shape === "lower"
    ? pastClause(items, at)
    : at;
}

/** "a statement posted on its website", "a letter seen by the paper": tells of the noun before it. */
const isParticipleBehind = (items: readonly Item[], at: number): boolean =>
  items[at]?.shape === "lower" &&
  /(?:[a-z]ed|seen|held|sent|read|shown|written|made)$/.test(items[at]?.lower ?? "") &&
  items[at - 1]?.shape === "lower" &&
  items[at - 1]?.verb === undefined &&
  (items[at + 1]?.lower === "by" || has(items[at + 1], is.preposition | is.time));

/** "Tuesday", "last week", "two months ago", "on" is taken as a preposition elsewhere. */
export function pastTime(items: readonly Item[], from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    /^(?:last|this|next|late|early|earlier|later|a|two|three|four|few|several|on|that|same|in|the)$/.test(
      items[at]?.lower ?? "",
    )
  )
    at += 1;
  if (
    !has(items[at], is.time) ||
    (items[at]?.shape === "lower" &&
      at === from &&
      !/^(?:yesterday|today|tomorrow|tonight|ago)$/.test(items[at]?.lower ?? ""))
  )
    return from;
  at += 1;
  while (has(items[at], is.time) || (items[at]?.shape === "number" && has(items[at - 1], is.time))) at += 1;
  return at;
}

function pastClause(items: readonly Item[], from: number): number {
  let at = from + 1;
  while (
    at < items.length &&
    !isComma(items[at]) &&
    !isUtterance(items[at]) &&
    !/^[:;.?!]$/.test(items[at]?.text ?? "") &&
    items[at]?.lower !== "that"
  )
    at += 1;
  return at;
}

/** The end of the verb with the one told and what says when and where. */
export function frameEnd(items: readonly Item[], at: number, verb: SpeechVerb): number {
  const next = at + 1;
  const listener =
    verb.frames.has("person") && !has(items[next], is.preposition) ? phraseAfter(items, next) : undefined;
  return pastAdverbials(items, listener?.to ?? particleEnd(items, at, verb));
}

export const particleEnd = (items: readonly Item[], at: number, verb: SpeechVerb): number =>
  verb.particles.has(items[at + 1]?.lower ?? "") ? at + 2 : at + 1;
