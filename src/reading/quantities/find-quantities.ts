import type { Sentence, Token } from "../sentences/sentence.ts";
import { type Span, spanOf } from "../span.ts";
import { operatorAfter, operatorBefore } from "./find-operator.ts";
import { unitAfter } from "./find-unit.ts";
import { isNoQuantity } from "./is-no-quantity.ts";
import { currencies, measures, moneyNouns, ordinalWords } from "./number-words.ts";
import type { Quantity, QuantityKind } from "./quantity.ts";
import { type ReadNumber, readNumber } from "./read-number.ts";

/**
 * The numbers of a sentence with what they count, in order. Numbers that belong to a date, a time of day, a name, a code
 * or an address are none; neither are the scores of a game.
 */
export function findQuantities(sentence: Sentence): readonly Quantity[] {
  const { tokens } = sentence;
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const quantity = mayBegin(tokens[at]) ? (ordinalAt(sentence, at) ?? quantityAt(sentence, at)) : undefined;
    if (quantity === undefined) continue;
    found.push(withCounted(quantity.quantity, sentence));
    at = quantity.to - 1;
  }
  return found;
}

/** "The number of people killed has risen to 14": what is counted stands before the number. */
const countedBefore =
  /\b(?:number|total|count) of (?<unit>(?:\p{Ll}[\p{Ll}-]* ){0,2}?(?:people|men|women|children|\p{Ll}[\p{Ll}-]*[^s\W]s))\b/iu;
const told = /\b(?:to|at|is|was|stands at|stood at|reached|exceed(?:s|ed)|passed|than)\s*$/i;

function withCounted(quantity: Quantity, { text, start }: Sentence): Quantity {
  if (quantity.unit !== undefined || quantity.kind !== "count") return quantity;
  const before = text.slice(0, quantity.start - start);
  const counted = told.test(before) ? countedBefore.exec(before) : null;
  const unit = counted?.groups?.["unit"];
  if (counted === null || unit === undefined) return quantity;
  const from = counted.index + counted[0].length - unit.length;
  return { ...quantity, unit, unitSpan: { text: unit, start: start + from, end: start + from + unit.length } };
}

const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === "number" || /^[a-z]/.test(token.lower));

type Found = { readonly quantity: Quantity; readonly to: number };

function quantityAt(sentence: Sentence, at: number): Found | undefined {
  const { tokens } = sentence;
  const first = readNumber(tokens, at);
  if (first === undefined || isNoQuantity(tokens, at, first)) return undefined;
  const upper = rangeEnd(tokens, at, first);
  const number = upper ?? first;
  const sign = currencyBefore(tokens, at);
  const behind = operatorAfter(tokens, number.to);
  const measured = measureAfter(tokens, behind?.from ?? number.to, { number, sign });
  const before = operatorBefore(tokens, sign?.from ?? (upper === undefined ? at : rangeStart(tokens, at)));
  const operator = first.isVague ? "at-least" : (behind?.operator ?? before.operator);
  const end = measured.to;
  return {
    to: end,
    quantity: {
      ...spanFrom(sentence, before.from, end),
      kind: measured.kind,
      value: upper === undefined ? first.value : lowerEnd(first, upper),
      upTo: upper?.value,
      isVague: first.isVague,
      operator,
      unit: measured.unit,
      unitSpan:
        measured.unitAt === undefined ? undefined : spanFrom(sentence, measured.unitAt.from, measured.unitAt.to),
      number: spanFrom(sentence, sign?.from ?? at, number.to),
    },
  };
}

type Measure = {
  readonly kind: QuantityKind;
  readonly unit: string | undefined;
  readonly unitAt: { readonly from: number; readonly to: number } | undefined;
  readonly to: number;
};

type Numbered = { readonly number: ReadNumber; readonly sign: { readonly name: string } | undefined };

function measureAfter(tokens: readonly Token[], at: number, { number, sign }: Numbered): Measure {
  const next = tokens[at]?.lower ?? "";
  if (sign !== undefined) return { kind: "money", unit: sign.name, unitAt: undefined, to: at };
  const percent = percentAfter(tokens, at);
  if (percent !== undefined)
    return {
      kind: "percent",
      unit: percent.points ? "percentage points" : "per cent",
      unitAt: { from: at, to: percent.to },
      to: percent.to,
    };
  if (/^(?:-)?year-olds?$/.test(next) || (next === "-" && /^year/.test(tokens[at + 1]?.lower ?? "")))
    return { kind: "age", unit: "years old", unitAt: undefined, to: at + (next === "-" ? 2 : 1) };
  if (isAge(tokens, at, number)) return { kind: "age", unit: "years old", unitAt: undefined, to: at };
  const unit = unitAfter(tokens, at);
  if (unit === undefined)
    return { kind: number.isFraction ? "fraction" : "count", unit: undefined, unitAt: undefined, to: at };
  const words = tokens
    .slice(unit.from, unit.to)
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(" - ", "-");
  const head = tokens[unit.to - 1]?.lower ?? "";
  const first = tokens[unit.from]?.lower ?? "";
  if (moneyNouns.has(head) || currencies.has(first))
    return { kind: "money", unit: currencies.get(first) ?? words, unitAt: unit, to: unit.to };
  const kind = measures.has(first) ? "measure" : number.isFraction ? "fraction" : "count";
  const isOld = kind === "measure" && /^years?$/.test(first) && tokens[unit.from + 1]?.lower === "old";
  if (isOld)
    return { kind: "age", unit: "years old", unitAt: { from: unit.from, to: unit.from + 2 }, to: unit.from + 2 };
  const shown = kind === "measure" ? { from: unit.from, to: unit.from + 1 } : unit;
  return { kind, unit: kind === "measure" ? (tokens[unit.from]?.text ?? words) : words, unitAt: shown, to: shown.to };
}

const oldest = 119;

/** "Tomas Vell, 54, a farmer": a number between commas behind a name. */
function isAge(tokens: readonly Token[], at: number, { value, isDigits }: ReadNumber): boolean {
  const [name, comma] = [tokens[at - 3], tokens[at - 2]];
  const isBetween = comma?.text === "," && /^[,.]$/.test(tokens[at]?.text ?? "");
  return isDigits && isBetween && Number.isInteger(value) && value <= oldest && /^\p{Lu}\p{Ll}/u.test(name?.text ?? "");
}

function percentAfter(
  tokens: readonly Token[],
  at: number,
): { readonly to: number; readonly points: boolean } | undefined {
  const [next, second] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const to =
    next === "%" || next === "percent" || next === "pct"
      ? at + 1
      : next === "per" && second === "cent"
        ? at + 2
        : undefined;
  if (to !== undefined) return { to, points: false };
  return next === "percentage" && /^points?$/.test(second ?? "") ? { to: at + 2, points: true } : undefined;
}

function currencyBefore(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly from: number } | undefined {
  const sign = tokens[at - 1];
  const name = sign === undefined ? undefined : currencies.get(sign.lower);
  if (sign === undefined || name === undefined) return undefined;
  const letter = tokens[at - 2];
  const coded =
    letter !== undefined && letter.end === sign.start ? currencies.get(`${letter.lower}${sign.lower}`) : undefined;
  return coded === undefined ? { name, from: at - 1 } : { name: coded, from: at - 2 };
}

/** "10 to 12", "10-12", "between 10 and 12": the second number, where both count the same. */
function rangeEnd(tokens: readonly Token[], at: number, first: ReadNumber): ReadNumber | undefined {
  const link = tokens[first.to]?.lower ?? "";
  const isBetween = tokens[at - 1]?.lower === "between" && link === "and";
  if (!isBetween && link !== "to" && !/^[-–]$/.test(link)) return undefined;
  const skip = currencies.has(tokens[first.to + 1]?.lower ?? "") ? 2 : 1;
  const second = readNumber(tokens, first.to + skip);
  return second === undefined || second.isFraction || second.value <= first.value ? undefined : second;
}

/** "2 to 3 million": the scale word behind the second number counts for the first as well. */
function lowerEnd(first: ReadNumber, upper: ReadNumber): number {
  const scale = upper.scale;
  return first.scale === 1 && scale > 1 && first.value * scale < upper.value ? first.value * scale : first.value;
}

const rangeStart = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.lower === "between" ? at - 1 : at;

/** "The first time", "the third boat": its place in an order. */
function ordinalAt(sentence: Sentence, at: number): Found | undefined {
  const { tokens } = sentence;
  const token = tokens[at];
  const suffix = tokens[at + 1];
  const isFigure =
    token?.kind === "number" &&
    suffix !== undefined &&
    /^(?:st|nd|rd|th)$/.test(suffix.lower) &&
    suffix.start === token.end;
  const value = isFigure ? Number(token.text) : ordinalWords.get(token?.lower ?? "");
  if (value === undefined || Number.isNaN(value)) return undefined;
  const after = isFigure ? at + 2 : at + 1;
  if (token?.lower === "second" && !/^(?:the|a|his|her|its|their|our|my)$/.test(tokens[at - 1]?.lower ?? ""))
    return undefined;
  const noun = tokens[after];
  if (noun?.kind !== "word" || /^(?:quarter|half|century|of|and|in|on)$/.test(noun.lower)) return undefined;
  const unit = unitAfter(tokens, after);
  const to = Math.min(unit?.to ?? after, after + 1);
  return {
    to,
    quantity: {
      ...spanFrom(sentence, at, to),
      kind: "ordinal",
      value,
      upTo: undefined,
      isVague: false,
      operator: "exactly",
      unit: unit === undefined ? undefined : noun.text,
      unitSpan: unit === undefined ? undefined : spanFrom(sentence, after, to),
      number: spanFrom(sentence, at, after),
    },
  };
}

function spanFrom({ text, start, tokens }: Sentence, from: number, to: number): Span {
  const first = tokens[from]?.start ?? start;
  const last = tokens[to - 1]?.end ?? first;
  const span = spanOf(text, first - start, last - start);
  return { text: span.text, start: span.start + start, end: span.end + start };
}
