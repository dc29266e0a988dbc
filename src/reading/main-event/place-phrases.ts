import { anyPlace, flagsOf, known } from "../entities/gazetteer.ts";
import type { Token } from "../sentences/sentence.ts";
import { tokensOf } from "../sentences/tokens-of.ts";
import { enders, gatherings, partNouns, plainStanding, siteNouns, standing } from "./place-words.ts";

/** Where a sentence says that something happened, in its own words: "near the court in Varna", "Leeds, England". */
export type PlacePhrase = {
  /** A slice of the text; "in", "at" and "on" before it are left off. */
  readonly text: string;
  readonly start: number;
  /** How many places lie in one another: "the court in Varna, Bulgaria" has three. */
  readonly depth: number;
  /** Whether a place is named, not only described. */
  readonly isNamed: boolean;
  /** A building, ground or way ("site"), a town or country ("area"), or a gathering ("event"). */
  readonly kind: "site" | "area" | "event";
};

/**
 * The phrases of a text that say where, in order. `names`: the places that the text is known to name, beside those of the
 * gazetteers. A common noun counts where it is one for a site or a part of a place; a time or a figure of speech ("in
 * May", "in tears") does not.
 */
export function placePhrases(text: string, names: readonly string[]): readonly PlacePhrase[] {
  const reading: Reading = { text, tokens: tokensOf(text, 0), names: names.map((name) => name.toLowerCase()) };
  const found: PlacePhrase[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const phrase = isStanding(reading.tokens, at) ? phraseBehind(reading, at) : undefined;
    if (phrase === undefined) continue;
    found.push(phrase);
    const end = phrase.start + phrase.text.length;
    while ((reading.tokens[at + 1]?.start ?? end) < end) at += 1;
  }
  return found;
}

type Reading = { readonly text: string; readonly tokens: readonly Token[]; readonly names: readonly string[] };

/** "Near the court"; "next to the court" and "close to the court" too. */
const isStanding = (tokens: readonly Token[], at: number): boolean =>
  standing.has(tokens[at]?.lower ?? "") ||
  (tokens[at]?.lower === "to" && /^(?:next|close)$/.test(tokens[at - 1]?.lower ?? ""));

function phraseBehind(reading: Reading, at: number): PlacePhrase | undefined {
  const links = linksFrom(reading, at + 1);
  const [first] = links;
  const last = links.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const start = shownFrom(reading.tokens, at, first);
  const isNamed = links.some((link) => link.isNamed);
  return { text: reading.text.slice(start, last.end), start, depth: links.length, isNamed, kind: kindOf(links) };
}

function kindOf(links: readonly Link[]): PlacePhrase["kind"] {
  if (links.some(({ kind }) => kind === "site")) return "site";
  return links.some(({ kind }) => kind === "area") ? "area" : "event";
}

function shownFrom(tokens: readonly Token[], at: number, first: Link): number {
  const preposition = tokens[at];
  if (preposition === undefined || plainStanding.has(preposition.lower)) return first.start;
  return preposition.lower === "to" ? (tokens[at - 1]?.start ?? first.start) : preposition.start;
}

/** One noun phrase of the chain; `next` is the token behind it. */
type Link = Pick<PlacePhrase, "kind" | "isNamed"> & {
  readonly start: number;
  readonly end: number;
  readonly next: number;
};

const mostLinks = 5;

function linksFrom(reading: Reading, from: number): readonly Link[] {
  const links: Link[] = [];
  for (let at = from; links.length < mostLinks; ) {
    const link = linkAt(reading, at);
    const isTiedByComma = reading.tokens[at - 1]?.text === ",";
    if (link === undefined || (isTiedByComma && (!link.isNamed || link.kind !== "area"))) break;
    links.push(link);
    const joint = jointAt(reading.tokens, link.next);
    if (joint === undefined) break;
    at = joint;
  }
  return links;
}

/** Behind "in", "near", "of" or a comma a wider place may follow. */
function jointAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const isJoint = token.text === "," || token.lower === "of" || isStanding(tokens, at);
  return isJoint ? at + 1 : undefined;
}

const longestLink = 8;

function linkAt(reading: Reading, from: number): Link | undefined {
  const { tokens } = reading;
  let next = from;
  while (next < tokens.length && next - from < longestLink && isWithin(tokens, next, from)) next += 1;
  const [first, head] = [tokens[from], tokens[next - 1]];
  if (first === undefined || head === undefined || next === from) return undefined;
  const isNamed = namesPlace(reading, tokens.slice(from, next));
  const kind = kindByHead(head, { isNamed, follows: tokens[next]?.lower });
  if (kind === undefined) return undefined;
  const isCapital = /^\p{Lu}/u.test(head.text);
  return { kind, isNamed: isNamed || isCapital, start: first.start, end: head.end, next };
}

/** A word, number or possessive of the noun phrase that began at `from`. */
function isWithin(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return at > from && (/^['’]s$/.test(token.text) || isTightMark(tokens, at));
  if (enders.has(token.lower) || (flagsOf(token.lower) & known.calendar) !== 0) return false;
  return !(token.lower === "the" && at > from) && !isVerbHere(tokens, at, from);
}

/** The hyphen of "Mazar-i-Sharif", the full stop of "St. Louis". */
function isTightMark(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before?.end !== token.start || next === undefined) return false;
  if (token.text === "-") return next.start === token.end;
  return token.text === "." && /^(?:st|mt|ft|dr)$/.test(before.lower);
}

/** "In Leeds killed two": a past form in small letters behind a name. */
function isVerbHere(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined || at === from) return false;
  return /^\p{Ll}/u.test(token.text) && /^\p{Lu}/u.test(before.text) && !isNounHere(token.lower);
}

const isNounHere = (lower: string): boolean =>
  siteNouns.has(lower) ||
  partNouns.has(lower) ||
  gatherings.has(lower) ||
  /^(?:tram|train|bus|metro|railway|railroad|police|fire|military|naval|air|power|football|commuter|shopping|subway|tube|government)$/.test(
    lower,
  );

function namesPlace({ names, text }: Reading, tokens: readonly Token[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return false;
  const phrase = text.slice(first.start, last.end).toLowerCase();
  return (
    names.some((name) => phrase.includes(name)) ||
    (/^\p{Lu}/u.test(last.text) && (flagsOf(last.lower) & anyPlace) !== 0)
  );
}

type AtHead = { readonly isNamed: boolean; readonly follows: string | undefined };

function kindByHead(head: Token, { isNamed, follows }: AtHead): PlacePhrase["kind"] | undefined {
  const { lower } = head;
  if (partNouns.has(lower) && (follows === "of" || isNamed)) return "area";
  if (siteNouns.has(lower) || (/^\p{Lu}/u.test(head.text) && (flagsOf(lower) & known.placeHead) !== 0)) return "site";
  if (isNamed) return "area";
  return gatherings.has(lower) ? "event" : undefined;
}

