import type { Sentence, Token } from "../sentences/sentence.ts";
import { flagsOf } from "./gazetteer.ts";

export type Shape = "mark" | "lower" | "number" | "capital" | "capitals" | "initial" | "letter";

/** A token as the reader of names sees it: abbreviations with their full stop, "AT&T" as one. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly shape: Shape;
  /** What the gazetteers know it as; `known` names the bits. */
  readonly flags: number;
};

/** Stands where there is no word. */
export const noWord: Word = { text: "", lower: "", start: 0, end: 0, shape: "mark", flags: 0 };

export function wordsOf(sentence: Sentence): readonly Word[] {
  const { tokens } = sentence;
  const words: Word[] = [];
  for (let at = 0; at < tokens.length; ) {
    const joined = joinedTokens(tokens, at);
    words.push(wordOf(tokens, at, joined));
    at += joined;
  }
  return words;
}

const abbreviations = new Set(
  `mr mrs ms dr prof st mt ft gen lt col maj capt sgt cpl adm brig rev hon sen rep gov pres jr sr inc corp ltd co bros cos no vs
ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo
jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);

/** How many tokens from `at` on make one word. */
function joinedTokens(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.start !== token.end) return 1;
  if (next.text === "." && tokens[at + 2] !== undefined && isAbbreviation(token)) return 2;
  const after = tokens[at + 2];
  const isJoined = next.text === "&" && after?.start === next.end && isUpper(token.text) && isUpper(after.text);
  return isJoined ? 3 : 1;
}

const isAbbreviation = ({ text, lower }: Token): boolean =>
  isUpper(text) && (text.length === 1 || abbreviations.has(lower));

function wordOf(tokens: readonly Token[], at: number, count: number): Word {
  const parts = tokens.slice(at, at + count);
  const text = count === 1 ? (parts[0]?.text ?? "") : parts.map((part) => part.text).join("");
  const lower = (count === 1 ? (parts[0]?.lower ?? "") : text.toLowerCase()).replaceAll("’", "'");
  const start = parts[0]?.start ?? 0;
  const shape = isShortMonth(lower) && tokens[at + count]?.kind === "number" ? "lower" : shapeOf(text);
  return { text, lower, start, end: parts.at(-1)?.end ?? start, shape, flags: flagsIn(text, lower, shape) };
}

const isUpper = (text: string): boolean => /^\p{Lu}/u.test(text);

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return isLateCapital(text) ? "capital" : "lower";
  if (first >= 48 && first <= 57) return "number";
  if (first < 65 || /[+@$/\\]/.test(text)) return "mark";
  if (/^[QH]\d$/.test(text)) return "number";
  if (/^(?:\p{Lu}\.)+$/u.test(text)) return text.length > 2 && countryInitials.has(text) ? "capitals" : "initial";
  if (!isUpper(text)) return /^\p{L}/u.test(text) ? "lower" : "mark";
  if (text.length > 1 && text === text.toUpperCase()) return "capitals";
  if (text.length === 1) return "letter";
  return "capital";
}

/** What "US" and "WHO" in capitals are known as is not what "us" and "who" are. */
const initialsLikeWords: Readonly<Record<string, string>> = { US: "u.s.", WHO: "w.h.o.", IT: "i.t." };

function flagsIn(text: string, lower: string, shape: Shape): number {
  if (shape === "mark") return 0;
  return flagsOf(initialsLikeWords[text] ?? lower);
}

const shortDates = new Set(["jan", "mar", "jun", "sun", "sat", "mon", "wed", "tue"]);
const isShortMonth = (lower: string): boolean => shortDates.has(lower);

const countryInitials = new Set(["U.S.", "U.K.", "U.N.", "E.U.", "U.S.A.", "U.A.E.", "D.C.", "N.Y.", "L.A.", "N.J."]);

/** "eBay", "al-Assad". */
const isLateCapital = (text: string): boolean =>
  /^(?:(?:al|el|ad|as|ash|an|ar|at|az|bin|ibn)[-’']|[a-z])\p{Lu}/u.test(text);

export const isCapital = ({ shape }: Word): boolean =>
  shape === "capital" || shape === "capitals" || shape === "initial";
