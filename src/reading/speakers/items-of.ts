import type { Sentence, Token } from "../sentences/sentence.ts";
import type { Quotation } from "./find-quotations.ts";
import type { Item, Stretch } from "./item.ts";
import { speechVerbs } from "./speech-verbs.ts";
import { classesOf, is } from "./word-classes.ts";

/** The items of a sentence; `quotations` are those that touch it, `borrowed` is one that ends right before it. */
export function itemsOf(
  sentence: Sentence,
  quotations: readonly Quotation[],
  borrowed: Quotation | undefined,
): readonly Item[] {
  const { tokens } = sentence;
  const items: Item[] = borrowed === undefined ? [] : [quotationItem(borrowed, borrowed, true)];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    while (next < quotations.length && (quotations[next]?.end ?? 0) <= token.start) next += 1;
    const quotation = quotations[next];
    if (quotation !== undefined && quotation.start <= token.start) {
      items.push(quotationItem(sentence, quotation, false));
      while (at < tokens.length && (tokens[at]?.start ?? 0) < quotation.end) at += 1;
      continue;
    }
    const joined = joinedTokens(tokens, at);
    items.push(wordItem(tokens, at, joined));
    at += joined;
  }
  return items;
}

function quotationItem({ start, end }: Stretch, quotation: Quotation, isBorrowed: boolean): Item {
  return {
    text: "“",
    lower: "“",
    start: Math.max(start, quotation.start),
    end: Math.min(end, quotation.end),
    shape: "quotation",
    classes: 0,
    verb: undefined,
    quotation,
    isBorrowed,
  };
}

/** "Mr." and "J." with their full stop, "..." as one. */
function joinedTokens(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || next.start !== token.end) return 1;
  if (/^[.-]$/.test(token.text) && next.text === token.text) {
    let count = 2;
    while (tokens[at + count]?.text === token.text) count += 1;
    return count;
  }
  if (next.text === "-" && token.kind !== "mark") return hyphenated(tokens, at);
  if (next.text !== ".") return 1;
  if (tokens[at + 2] === undefined) return 1;
  return shortened.has(token.lower) || /^\p{Lu}$/u.test(token.text) ? 2 : 1;
}

/** "12-employee", "U.S.-led": one word, though its parts were told apart. */
function hyphenated(tokens: readonly Token[], at: number): number {
  let count = 1;
  for (let end = tokens[at]?.end; end !== undefined; end = tokens[at + count - 1]?.end) {
    const hyphen = tokens[at + count];
    const part = tokens[at + count + 1];
    if (hyphen?.text !== "-" || hyphen.start !== end || part?.start !== hyphen.end || part.kind === "mark") break;
    count += 2;
  }
  return count;
}

function wordItem(tokens: readonly Token[], at: number, count: number): Item {
  const first = tokens[at];
  const text =
    count === 1
      ? (first?.text ?? "")
      : tokens
          .slice(at, at + count)
          .map((token) => token.text)
          .join("");
  const lower = (count === 1 ? (first?.lower ?? "") : text.toLowerCase()).replaceAll("’", "'");
  if (lower === "'s" && isPronounBefore(tokens, at)) return shortIs(first, text);
  const shape = shapeOf(first, text);
  const classes = shape === "mark" ? 0 : classesHere(tokens, { at, lower, shape });
  return {
    text,
    lower,
    start: first?.start ?? 0,
    end: tokens[at + count - 1]?.end ?? 0,
    shape,
    classes,
    verb: shape === "mark" ? undefined : speechVerbs.get(lower),
    quotation: undefined,
    isBorrowed: false,
  };
}

const isPronounBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start &&
  /^(?:he|she|it|that|there|who|what|here|where|how)$/.test(tokens[at - 1]?.lower ?? "");

/** The "is" or "has" of "he's". */
const shortIs = (token: Token | undefined, text: string): Item => ({
  text,
  lower: "'s",
  start: token?.start ?? 0,
  end: token?.end ?? 0,
  shape: "lower",
  classes: is.auxiliary | is.finite | is.being,
  verb: undefined,
  quotation: undefined,
  isBorrowed: false,
});

function shapeOf(token: Token | undefined, text: string): Item["shape"] {
  if (token === undefined || token.kind === "mark") return "mark";
  if (token.kind === "number") return "number";
  const first = text.charCodeAt(0);
  if (first >= 97 && first <= 122) return "lower";
  return /^\p{Lu}/u.test(text) ? "capital" : "lower";
}

type Place = { readonly at: number; readonly lower: string; readonly shape: Item["shape"] };

/** "Will Roe" and "Theresa May" are names: an auxiliary or a month written like one, amid names. */
function classesHere(tokens: readonly Token[], { at, lower, shape }: Place): number {
  const classes = classesOf(lower);
  if (
    shape === "capital" &&
    classes === is.adverb &&
    lower.endsWith("ly") &&
    (at > 0 || speechVerbs.has(tokens[1]?.lower ?? ""))
  )
    return 0;
  if (shape !== "capital" || (classes & is.auxiliary) === 0) return withoutMonth(tokens, { at, lower, shape }, classes);
  const isName = at === 0 ? /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "") : lower.length > 2;
  return isName ? classes & ~(is.auxiliary | is.finite | is.time) : classes;
}

/** "April Roe" is no month. */
function withoutMonth(tokens: readonly Token[], { at, lower }: Place, classes: number): number {
  if ((classes & is.time) === 0 || !/^(?:april|june|august|may|january)$/.test(lower)) return classes;
  return /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? "") ? classes & ~is.time : classes;
}

const shortened = new Set(
  "mr mrs ms dr gen sen sens rep reps gov govs lt col capt sgt maj prof rev hon st jr sr adm pres supt det inc corp co ltd no jan feb mar apr jun jul aug sept sep oct nov dec ret atty asst cmdr cpl pvt fr messrs".split(
    " ",
  ),
);
