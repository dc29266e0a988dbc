import { isLetter, kindAt, kindOfCharacter, kinds } from "./character-kinds.ts";
import type { Token } from "./sentence.ts";

/**
 * The words, numbers and marks of a sentence that begins at `offset` of the article. Letters with full stops between
 * ("U.S.") are one word, parts tied by a hyphen or apostrophe too; a possessive "'s" stands by itself.
 *
 * Written as a scan by hand: every finder stands on it, and a pattern took five times as long.
 */
export function tokensOf(text: string, offset: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    if (kindAt(text, at) === kinds.space) {
      at += 1;
      continue;
    }
    const { end, kind } = tokenAt(text, at);
    const word = text.slice(at, end);
    tokens.push({ text: word, lower: word.toLowerCase(), start: offset + at, end: offset + end, kind });
    at = end;
  }
  return tokens;
}

type Extent = { readonly end: number; readonly kind: Token["kind"] };

function tokenAt(text: string, at: number): Extent {
  const kind = kindAt(text, at);
  if (kind === kinds.digit) return { end: numberEnd(text, at), kind: "number" };
  const width = wordWidth(text, at);
  if (width > 0) return { end: dottedEnd(text, at, width) ?? wordEnd(text, at), kind: "word" };
  if (isApostrophe(text, at) && isPossessive(text, at + 1)) return { end: at + 2, kind: "mark" };
  return { end: at + (isPair(text, at) ? 2 : 1), kind: "mark" };
}

/** "12,000", "1.5": digits, and single full stops or commas between digits. */
function numberEnd(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    if (kindAt(text, at) === kinds.digit) at += 1;
    else if ((text[at] === "." || text[at] === ",") && kindAt(text, at + 1) === kinds.digit) at += 2;
    else return at;
  }
}

/** The end of "U.S." or "a.m.": at least two single letters, each with its full stop. */
function dottedEnd(text: string, start: number, firstWidth: number): number | undefined {
  if (text[start + firstWidth] !== ".") return undefined;
  let at = start;
  let letters = 0;
  for (let width = letterWidth(text, at); width > 0 && text[at + width] === "."; width = letterWidth(text, at)) {
    at += width + 1;
    letters += 1;
  }
  return letters < 2 ? undefined : at;
}

function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    for (let width = wordWidth(text, at); width > 0; width = wordWidth(text, at)) at += width;
    if (!isJoint(text, at) || isPossessive(text, at + 1) || wordWidth(text, at + 1) === 0) return at;
    at += 1;
  }
}

const isApostrophe = (text: string, at: number): boolean => text[at] === "'" || text[at] === "’";

const isJoint = (text: string, at: number): boolean => text[at] === "-" || isApostrophe(text, at);

const isPossessive = (text: string, at: number): boolean => text[at] === "s" && !isAsciiWord(text.charCodeAt(at + 1));

const isAsciiWord = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;

/** Units that the character at a place takes up in a word; 0 where it is no letter, mark upon one or digit. */
function wordWidth(text: string, at: number): number {
  const kind = kindAt(text, at);
  if (isLetter(kind) || kind === kinds.digit) return 1;
  return kind === kinds.surrogate && isPair(text, at) && isLetter(kindOfCharacter(text.slice(at, at + 2))) ? 2 : 0;
}

function letterWidth(text: string, at: number): number {
  const width = wordWidth(text, at);
  return width > 0 && /^\p{L}/u.test(text.slice(at, at + width)) ? width : 0;
}

const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xff_ff;
