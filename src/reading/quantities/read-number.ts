import type { Token } from "../sentences/sentence.ts";
import { fractionWords, numberWords, scales, vagueScales } from "./number-words.ts";

/** A number as read from tokens [from, to). */
export type ReadNumber = {
  readonly value: number;
  readonly to: number;
  /** "half", "two-thirds", "one in five". */
  readonly isFraction: boolean;
  /** "dozens of": only a lower bound is known. */
  readonly isVague: boolean;
  /** Written in figures. */
  readonly isDigits: boolean;
};

/** Reads the number that begins at a token: "12,000", "1.2 million", "a dozen", "two-thirds", "hundreds of thousands". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const hyphened = hyphenedFraction(token.lower);
  if (hyphened !== undefined) return { value: hyphened, to: at + 1, isFraction: true, isVague: false, isDigits: false };
  if (vagueScales.has(token.lower)) return vagueNumber(tokens, at);
  const plain = token.kind === "number" ? digits(tokens, at) : inWords(tokens, at);
  if (plain === undefined) return undefined;
  return partOf(tokens, at, scaled(tokens, plain));
}

/** "two-thirds", "three-quarters". */
function hyphenedFraction(word: string): number | undefined {
  const [above = "", below = "", rest] = word.split("-");
  const divisor = fractionWords.get(below);
  const share = numberWords.get(above) ?? (above === "one" ? 1 : undefined);
  return rest !== undefined || divisor === undefined || share === undefined ? undefined : share / divisor;
}

function vagueNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  if (tokens[at + 1]?.lower !== "of") return undefined;
  const inner = vagueScales.get(tokens[at + 2]?.lower ?? "");
  const own = vagueScales.get(tokens[at]?.lower ?? "") ?? 0;
  if (inner === undefined) return { value: own, to: at + 1, isFraction: false, isVague: true, isDigits: false };
  return { value: (own / 2) * inner, to: at + 3, isFraction: false, isVague: true, isDigits: false };
}

type Plain = { readonly value: number; readonly to: number; readonly isDigits: boolean };

function digits(tokens: readonly Token[], at: number): Plain | undefined {
  const text = tokens[at]?.text ?? "";
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(text)) return undefined;
  return { value: Number(text.replaceAll(",", "")), to: at + 1, isDigits: true };
}

/** "twenty-one", "one hundred and five", "a dozen", "half a million". */
function inWords(tokens: readonly Token[], at: number): Plain | undefined {
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if ((word === "a" || word === "an") && (scales.has(next) || fractionWords.has(next)) && next.length > 2)
    return { value: 1, to: at + 1, isDigits: false };
  if (word === "half" && next === "a" && scales.has(tokens[at + 2]?.lower ?? ""))
    return { value: 0.5, to: at + 2, isDigits: false };
  if (word === "half") return { value: 1, to: at, isDigits: false };
  const value = numberWords.get(word);
  if (value === undefined) return undefined;
  const unit = numberWords.get(next);
  const isCompound = value >= 20 && value % 10 === 0 && unit !== undefined && unit > 0 && unit < 10;
  return isCompound ? { value: value + unit, to: at + 2, isDigits: false } : { value, to: at + 1, isDigits: false };
}

function scaled(tokens: readonly Token[], plain: Plain): Plain {
  const scale = tokens[plain.to];
  const factor = scale === undefined ? undefined : scales.get(scale.lower);
  if (scale === undefined || factor === undefined) return plain;
  const isShort = scale.lower.length <= 2;
  if (isShort && (!plain.isDigits || scale.start !== tokens[plain.to - 1]?.end)) return plain;
  const read = { ...plain, value: plain.value * factor, to: plain.to + 1 };
  const joint = tokens[read.to]?.lower === "and" ? read.to + 1 : read.to;
  const more = plain.isDigits || tokens[joint]?.kind === "number" ? undefined : inWords(tokens, joint);
  const adds = more !== undefined && more.value < factor && !["a", "an", "half"].includes(tokens[joint]?.lower ?? "");
  return scaled(tokens, adds ? { ...read, value: read.value + more.value, to: more.to } : read);
}

/** A fraction word or "in five" behind a number makes a part of it. */
function partOf(tokens: readonly Token[], at: number, plain: Plain): ReadNumber | undefined {
  const whole: ReadNumber = { ...plain, isFraction: false, isVague: false };
  const divisor = fractionWords.get(tokens[plain.to]?.lower ?? "");
  const next = tokens[plain.to + 1]?.lower;
  if (
    divisor !== undefined &&
    (plain.to === at || next === "of" || !isOrdinalUse(tokens, plain.to)) &&
    plain.value < divisor + 8 &&
    !plain.isDigits
  ) {
    return { ...whole, value: plain.value / divisor, to: plain.to + 1, isFraction: true };
  }
  if (plain.to === at) return undefined;
  const link = tokens[plain.to]?.lower;
  const isShare = link === "in" || (link === "out" && next === "of");
  const below = isShare ? readWhole(tokens, plain.to + (link === "in" ? 1 : 2)) : undefined;
  if (
    below === undefined ||
    below.value <= plain.value ||
    below.value > 1e6 ||
    /^\d{4}$/.test(tokens[below.to - 1]?.text ?? "")
  )
    return whole;
  return { ...whole, value: plain.value / below.value, to: below.to, isFraction: true };
}

const isOrdinalUse = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === "word" && tokens[at + 1]?.lower !== "of";

function readWhole(tokens: readonly Token[], at: number): Plain | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  return token.kind === "number" ? digits(tokens, at) : numberWords.has(token.lower) ? inWords(tokens, at) : undefined;
}
