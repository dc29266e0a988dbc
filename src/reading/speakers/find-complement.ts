import { has, type Item, isComma, isDash, isQuotation, isUtterance } from "./item.ts";
import { isNominal } from "./nominal.ts";
import { nextComma, opensClause } from "./opens-clause.ts";
import { pastAdverbials, pastTime } from "./past-adverbials.ts";
import { phraseAfter } from "./phrase-after.ts";
import { hasAsSoon, isFreeObject, isInterrogated, isNaming, isObject, isPutAt } from "./speaks-of.ts";
import type { SpeechVerb } from "./speech-verbs.ts";
import { is } from "./word-classes.ts";

/** What follows a verb of saying, by its kind, and the item from which on it is what was said. */
export type Complement = {
  readonly kind: "that" | "quotation" | "clause" | "question" | "aim" | "object" | "later";
  readonly from: number;
};

/** What the verb at `at` says; undefined where nothing that its frames allow follows it. */
export function complementOf(items: readonly Item[], at: number, verb: SpeechVerb): Complement | undefined {
  const first = at + 1;
  const next = items[first];
  if (next === undefined) return undefined;
  if (verb.particles.has(next.lower)) return particleComplement(items, first);
  const isClausal = verb.frames.has("clause") || verb.frames.has("free");
  if (verb.frames.has("person")) {
    const heard = listenerComplement(items, first);
    if (heard !== undefined) return heard;
  }
  if (isClausal || verb.frames.has("that")) {
    const said = saidAt(items, first) ?? saidFarther(items, first);
    if (said !== undefined && (isClausal || said.kind === "that")) return said;
  }
  if (verb.frames.has("aim") && next.lower === "to" && items[first + 1]?.shape === "lower")
    return { kind: "aim", from: first };
  if (verb.lemma === "expect" && expectsOf(items, first)) return { kind: "object", from: first };
  if (verb.frames.has("name") && isNaming(items, first)) return { kind: "object", from: first };
  if (verb.frames.has("as") && hasAsSoon(items, first)) return { kind: "object", from: first };
  if (verb.frames.has("at") && isPutAt(items, first)) return { kind: "object", from: first };
  if (verb.lemma === "question" && isInterrogated(items, first)) return undefined;
  if (verb.frames.has("object") && isObject(items, first) && pastTime(items, first) === first)
    return { kind: "object", from: first };
  return verb.frames.has("free") && isFreeObject(items, first) ? { kind: "object", from: first } : undefined;
}

/** "expect the ward to be full". */
const expectsOf = (items: readonly Item[], at: number): boolean => {
  const expected = phraseAfter(items, at);
  return expected !== undefined && items[expected.to]?.lower === "to" && items[expected.to + 1]?.shape === "lower";
};

function particleComplement(items: readonly Item[], at: number): Complement | undefined {
  const after = items[at + 1];
  if (after === undefined || after.shape === "mark") return saidAt(items, at + 1);
  return (
    saidAt(items, at + 1) ??
    (isNominal(items, at + 1) || has(after, is.determiner | is.pronoun) ? { kind: "object", from: at + 1 } : undefined)
  );
}

/** A clause, "that", a question or a quotation that begins at `at`, perhaps behind a comma or colon. */
function saidAt(items: readonly Item[], at: number): Complement | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  if (item.text === ":")
    return at + 1 < items.length ? { kind: "quotation", from: at + 1 } : { kind: "later", from: at + 1 };
  if (isComma(item)) return saidBehindComma(items, at + 1);
  if (isQuotation(item)) return { kind: "quotation", from: at };
  if (item.lower === "that")
    return items[at + 1] === undefined || items[at + 1]?.text === "." ? undefined : { kind: "that", from: at };
  if (has(item, is.question) && !/^(?:when|which|whom|whose)$/.test(item.lower)) return { kind: "question", from: at };
  return opensClause(items, at) ? { kind: "clause", from: at } : undefined;
}

function saidBehindComma(items: readonly Item[], at: number): Complement | undefined {
  if (isQuotation(items[at])) return { kind: "quotation", from: at };
  if (items[at]?.lower === "that") return { kind: "that", from: at };
  const close = nextComma(items, at);
  if (close === undefined || close - at > 14) return undefined;
  const after = items[close + 1];
  if (after?.lower === "that") return { kind: "that", from: close + 1 };
  if (/^(?:if|when|as|unless|while|after|before)$/.test(items[at]?.lower ?? "") && opensClause(items, close + 1))
    return { kind: "clause", from: at };
  return isUtterance(after) ? { kind: "quotation", from: close + 1 } : undefined;
}

/** What was said behind words that say when, where or to whom. Behind "said of Roe" no clause is its own. */
function saidFarther(items: readonly Item[], from: number): Complement | undefined {
  const at = pastAdverbials(items, from);
  if (isDash(items[at])) return behindDashes(items, at);
  const said = at > from ? saidAt(items, at) : undefined;
  return said?.kind === "clause" && /^(?:of|about)$/.test(items[from]?.lower ?? "") ? undefined : said;
}

/** "said — on Twitter, at that — that it was". */
function behindDashes(items: readonly Item[], from: number): Complement | undefined {
  for (let at = from + 1; at < Math.min(items.length, from + 16); at += 1)
    if (isDash(items[at])) return saidAt(items, at + 1);
  return undefined;
}

/** "told reporters that …", "asked him whether …", "urged them to …", "told her about …". */
function listenerComplement(items: readonly Item[], from: number): Complement | undefined {
  const listener = phraseAfter(items, from);
  if (listener === undefined || items[from]?.lower === "that" || isQuotation(items[from])) return undefined;
  const end =
    has(items[listener.to], is.auxiliary | is.finite) && listener.to - from > 1 ? listener.to - 1 : listener.to;
  const next = items[end];
  if (next?.lower === "not" && items[end + 1]?.lower === "to") return { kind: "aim", from: end };
  if (next?.lower === "to" && items[end + 1] !== undefined) return { kind: "aim", from: end };
  const said = saidAt(items, end) ?? saidFarther(items, end);
  if (said !== undefined) return said;
  if (next?.lower === "about" || next?.lower === "of") return { kind: "object", from: end };
  return undefined;
}

export const isWeak = ({ kind }: Complement): boolean => kind === "object" || kind === "aim" || kind === "later";
