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
  /** The last scale word: 1,000,000 of "3 million"; 1 where there is none. */
  readonly scale: number;
};

/** Reads the number that begins at a token: "12,000", "1.2 million", "a dozen", "two-thirds", "hundreds of thousands". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  const hyphened = hyphenedFraction(token.lower);
  if (hyphened !== undefined)
    return { value: hyphened, to: at + 1, isFraction: true, isVague: false, isDigits: false, scale: 1 };
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
  if (inner === undefined)
    return { value: own, to: at + 1, isFraction: false, isVague: true, isDigits: false, scale: 1 };
  return { value: (own / 2) * inner, to: at + 3, isFraction: false, isVague: true, isDigits: false, scale: 1 };
}

type Plain = Pick<ReadNumber, "value" | "to" | "isDigits"> & { readonly scale?: number };

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

/**
 * With its scale words, in groups as English counts: what "hundred" multiplies is only what stands right before it, what
 * "thousand" and "million" multiply is the whole group before them, and the groups add up.
 */
function scaled(tokens: readonly Token[], plain: Plain): Plain {
  let total = 0;
  let group = plain;
  for (;;) {
    const factor = scaleAt(tokens, group);
    if (factor === undefined) break;
    group = { ...group, value: group.value * factor, to: group.to + 1, scale: factor };
    const more = addedAt(tokens, group);
    if (factor < 1_000) {
      if (more !== undefined && more.value < factor) group = { ...group, value: group.value + more.value, to: more.to };
      continue;
    }
    if (more === undefined) continue;
    const next = scaledHundreds(tokens, more);
    const nextFactor = scaleAt(tokens, next) ?? 1;
    if (next.value * nextFactor >= factor) break;
    total += group.value;
    group = next;
  }
  return { ...group, value: total + group.value };
}

/** "Two hundred and fifty" of "one million two hundred and fifty thousand". */
function scaledHundreds(tokens: readonly Token[], plain: Plain): Plain {
  if (tokens[plain.to]?.lower !== "hundred") return plain;
  const hundreds = { ...plain, value: plain.value * 100, to: plain.to + 1 };
  const more = addedAt(tokens, hundreds);
  return more === undefined || more.value >= 100
    ? hundreds
    : { ...hundreds, value: hundreds.value + more.value, to: more.to };
}

/** The scale word behind a number; "m" and "bn" only right behind figures. */
function scaleAt(tokens: readonly Token[], { to, isDigits }: Plain): number | undefined {
  const scale = tokens[to];
  const factor = scale === undefined ? undefined : scales.get(scale.lower);
  if (scale === undefined || factor === undefined) return undefined;
  return scale.lower.length <= 2 && (!isDigits || scale.start !== tokens[to - 1]?.end) ? undefined : factor;
}

/** The number in words that goes on, with or without an "and". */
function addedAt(tokens: readonly Token[], { to, isDigits }: Plain): Plain | undefined {
  const at = tokens[to]?.lower === "and" ? to + 1 : to;
  const word = tokens[at];
  if (isDigits || word?.kind !== "word" || /^(?:a|an|half)$/.test(word.lower)) return undefined;
  return inWords(tokens, at);
}

/** A fraction word or "in five" behind a number makes a part of it. */
function partOf(tokens: readonly Token[], at: number, plain: Plain): ReadNumber | undefined {
  const whole: ReadNumber = { ...plain, isFraction: false, isVague: false, scale: plain.scale ?? 1 };
  const divisor = fractionWords.get(tokens[plain.to]?.lower ?? "");
  const next = tokens[plain.to + 1]?.lower;
  if (
    divisor !== undefined &&
    (plain.to === at || next === "of" || /s$/.test(tokens[plain.to]?.lower ?? "") || !isOrdinalUse(tokens, plain.to)) &&
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
