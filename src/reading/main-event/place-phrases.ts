import { anyPlace, flagsOf, known, phraseFlags } from "../entities/gazetteer.ts";
import type { Token } from "../sentences/sentence.ts";
import { tokensOf } from "../sentences/tokens-of.ts";
import { enders, gatherings, happenings, partNouns, plainStanding, siteNouns, standing } from "./place-words.ts";

/** Where a sentence says that something happened, in its own words: "near the court in Varna", "Leeds, England". */
export type PlacePhrase = {
  /** A slice of the text; "in", "at" and "on" before it are left off. */
  readonly text: string;
  readonly start: number;
  /** Whether a place is named, not only described. */
  readonly isNamed: boolean;
  /** A building, ground or way ("site"), a town or country ("area"), or a gathering ("event"). */
  readonly kind: "site" | "area" | "event";
  /** Stands right behind what happened: "the crash near …", "died in …". */
  readonly isOfHappening: boolean;
};

/** The names of a text that were found before. */
export type NamesOfText = { readonly places: readonly string[]; readonly others: readonly string[] };

/**
 * The phrases of a text that say where, in order. `named` holds what else is known of the names in the text: its places,
 * beside those of the gazetteers, and its people and organisations. A common noun counts where it is one for a site or a part of a place; a time or a figure of speech ("in
 * May", "in tears") does not.
 */
export function placePhrases(text: string, named: NamesOfText): readonly PlacePhrase[] {
  const reading: Reading = {
    text,
    tokens: tokensOf(text, 0),
    places: lower(named.places),
    others: lower(named.others),
  };
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

type Reading = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly places: readonly string[];
  readonly others: readonly string[];
};

const lower = (names: readonly string[]): readonly string[] => names.map((name) => name.toLowerCase());

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
  return {
    text: reading.text.slice(start, last.end),
    start,
    isNamed: links.some((link) => link.isNamed),
    kind: kindOf(links),
    isOfHappening: happenings.has(reading.tokens[at - 1]?.lower ?? ""),
  };
}

function kindOf(links: readonly Link[]): PlacePhrase["kind"] {
  if (links.some(({ kind }) => kind === "site")) return "site";
  return links.some(({ kind }) => kind === "area") ? "area" : "event";
}

function shownFrom(tokens: readonly Token[], at: number, first: Link): number {
  const preposition = tokens[at];
  const isPart = tokens[at + 2]?.lower === "of" && partNouns.has(tokens[at + 1]?.lower ?? "");
  if (preposition === undefined || (plainStanding.has(preposition.lower) && !isPart)) return first.start;
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
    const isTiedByComma = [at - 1, at - 2].some((before) => reading.tokens[before]?.text === ",");
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
  if (token.text === ",") return isStanding(tokens, at + 1) ? at + 2 : at + 1;
  return token.lower === "of" || isStanding(tokens, at) ? at + 1 : undefined;
}

const longestLink = 8;

function linkAt(reading: Reading, from: number): Link | undefined {
  const { tokens } = reading;
  let next = from;
  while (next < tokens.length && next - from < longestLink && isWithin(tokens, next, from)) next += 1;
  const [first, head] = [tokens[from], tokens[next - 1]];
  if (first === undefined || head === undefined || next === from) return undefined;
  if (tokens[next]?.text === "$") return undefined;
  const isCut = next - from === 1 && /^\p{Lu}/u.test(tokens[next]?.text ?? "");
  const found = namingOf(reading, tokens.slice(from, next));
  const naming = found === "may-be" && isCut ? "not" : found;
  const kind = kindByHead(head, { naming, first, follows: tokens[next]?.lower });
  if (kind === undefined || (next - from === 1 && isBare(head))) return undefined;
  const isNamed = naming !== "not" || tokens.slice(from, next).some(isNameWord);
  return { kind, isNamed, start: first.start, end: head.end, next };
}

/** "The Harlow stop", but not "the German consulate": which one it is, not only whose. */
const isNameWord = ({ text, lower }: Token): boolean =>
  /^\p{Lu}/u.test(text) && (flagsOf(lower) & known.adherent) === 0;

/** "At home", "in court": a state more than a place. */
const isBare = (head: Token): boolean => /^\p{Ll}/u.test(head.text) && !partNouns.has(head.lower);

/** A word, number or possessive of the noun phrase that began at `from`. */
function isWithin(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return at > from && (/^['’]s$/.test(token.text) || isTightMark(tokens, at));
  if (enders.has(token.lower) || (flagsOf(token.lower) & known.calendar) !== 0) return false;
  return !(determiners.has(token.lower) && at > from) && !isVerbHere(tokens, at, from);
}

const determiners = new Set(["the", "a", "an", "his", "her", "its", "their", "this", "these", "those"]);

/** The hyphen of "Mazar-i-Sharif", the full stop of "St. Louis". */
function isTightMark(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || before?.end !== token.start || next === undefined) return false;
  if (token.text === "-") return next.start === token.end;
  return token.text === "." && /^(?:st|mt|ft|dr)$/.test(before.lower);
}

/** "In Leeds killed two": a past form in small letters behind a name or the noun of a place. */
function isVerbHere(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || before === undefined || at === from || !/^\p{Ll}/u.test(token.text)) return false;
  const isVerbForm = /..(?:ed|ing)$/.test(token.lower) || (flagsOf(token.lower) & known.past) !== 0;
  return isVerbForm && (/^\p{Lu}/u.test(before.text) || isPlaceNoun(before.lower)) && !isPlaceNoun(token.lower);
}

const isPlaceNoun = (lower: string): boolean => siteNouns.has(lower) || partNouns.has(lower) || gatherings.has(lower);

/** How surely a noun phrase is a place's name: by what is known, by its looks behind a preposition of place, or not at all. */
type Naming = "is" | "holds" | "may-be" | "not";

function namingOf({ places, others, text }: Reading, tokens: readonly Token[]): Naming {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return "not";
  const phrase = text.slice(first.start, last.end).toLowerCase();
  if (others.some((name) => (isEndOf(phrase, name) && isNoPlace(name)) || name.endsWith(` ${phrase}`))) return "not";
  if ((phraseFlags(phrase) & anyPlace) !== 0 || places.some((name) => isEndOf(phrase, name))) return "is";
  if (isPlaceWord(last)) return "is";
  if (tokens.some(isPlaceWord) || places.some((name) => phrase.includes(name))) return "holds";
  return looksLikeName(tokens) && !others.some((name) => name !== phrase && name.includes(phrase)) ? "may-be" : "not";
}

/** What was taken for a person or body may be a place if it is one unknown word: "in Magnitogorsk". */
const isNoPlace = (name: string): boolean => name.includes(" ") || (flagsOf(name) & (noPlaces | known.surname)) !== 0;

const isEndOf = (phrase: string, name: string): boolean => phrase === name || phrase.endsWith(` ${name}`);

const isPlaceWord = ({ text, lower }: Token): boolean => /^\p{Lu}/u.test(text) && (flagsOf(lower) & anyPlace) !== 0;

const noPlaces = known.ordinary | known.adherent | known.calendar | known.organisation | known.company | known.person;

/** "In Magnitogorsk": one word with a capital that is no common word and nothing else known. */
const looksLikeName = (tokens: readonly Token[]): boolean =>
  tokens.length === 1 &&
  tokens.every(({ text, lower }) => /^\p{Lu}\p{Ll}{2}/u.test(text) && (flagsOf(lower) & noPlaces) === 0);

type AtHead = { readonly naming: Naming; readonly first: Token; readonly follows: string | undefined };

function kindByHead(head: Token, { naming, first, follows }: AtHead): PlacePhrase["kind"] | undefined {
  const { lower } = head;
  if (partNouns.has(lower) && (follows === "of" || naming === "is" || naming === "holds")) return "area";
  if (siteNouns.has(lower) || (/^\p{Lu}/u.test(head.text) && (flagsOf(lower) & known.placeHead) !== 0)) return "site";
  if (naming === "is" || naming === "may-be") return /^an?$/.test(first.lower) ? undefined : "area";
  return gatherings.has(lower) ? "event" : undefined;
}
