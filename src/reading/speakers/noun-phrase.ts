import type { Token } from "../sentences/sentence.ts";
import {
  auxiliaries,
  conjunctions,
  determiners,
  isFiniteVerb,
  possessives,
  prepositions,
  relatives,
  subjectPronouns,
  times,
  tyingPrepositions,
} from "./function-words.ts";
import { speechVerbs } from "./speech-verbs.ts";

/** A run of tokens, [from, to). */
export type Run = { readonly from: number; readonly to: number };

const longestPhrase = 28;
const longestAside = 30;

/** Titles and initials whose full stop ends nothing. */
const shortened =
  /^(?:mr|mrs|ms|dr|gen|sen|rep|gov|lt|col|capt|sgt|maj|prof|rev|hon|st|jr|sr|adm|pres|supt|det|\p{L})$/iu;

/** The noun phrase that ends before `end`, with the phrases tied to it: "a spokesman for the ministry". */
export function phraseBefore(tokens: readonly Token[], end: number): Run | undefined {
  let from = baseBefore(tokens, end);
  while (from !== undefined && end - from < longestPhrase) {
    const wider = widerBefore(tokens, from);
    if (wider === undefined) break;
    from = wider;
  }
  return from === undefined || from >= end ? undefined : { from, to: end };
}

/** Where the phrase began that the one from `from` is tied or joined to. */
function widerBefore(tokens: readonly Token[], from: number): number | undefined {
  const link = tokens[from - 1];
  if (link === undefined || from < 2) return undefined;
  const before = tokens[from - 2];
  if (before?.kind !== "word" || !isNominal(before)) return undefined;
  if (tyingPrepositions.has(link.lower)) return baseBefore(tokens, from - 1);
  if (link.lower === "and" && tokens[from - 3]?.kind === "mark" && !isInnerMark(tokens, from - 3)) return from - 2;
  const isJoined = link.lower === "and" && (isCapital(before) || before.lower.endsWith("s"));
  return isJoined && (isCapital(tokens[from]) || determiners.has(tokens[from]?.lower ?? ""))
    ? baseBefore(tokens, from - 1)
    : undefined;
}

function baseBefore(tokens: readonly Token[], end: number): number | undefined {
  const head = tokens[end - 1];
  if (head === undefined || !isHead(head, tokens[end - 2])) return undefined;
  if (subjectPronouns.has(head.lower)) return end - 1;
  let from = end - 1;
  while (from > 0 && end - from < longestPhrase) {
    const token = tokens[from];
    if (
      token !== undefined &&
      determiners.has(token.lower) &&
      !possessives.has(token.lower) &&
      tokens[from - 1]?.lower !== "all"
    )
      break;
    if (token !== undefined && possessives.has(token.lower)) break;
    if (!belongs(tokens, from - 1)) break;
    from -= 1;
  }
  return from;
}

/** Whether a token can stand within a noun phrase, to the left of its head. */
function belongs(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return isInnerMark(tokens, at);
  if (token.kind === "number") return true;
  return isNominal(token) || determiners.has(token.lower);
}

function isInnerMark(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (/^['’]$/.test(token.text))
    return before.end === token.start && before.lower.endsWith("s") && tokens[at + 1]?.kind !== "mark";
  if (/^['’]s$/.test(token.text) || token.text === "&" || token.text === "-" || token.text === "/")
    return before.end === token.start || token.text === "&";
  if (token.text === ".") return shortened.test(before.text) && before.end === token.start;
  return false;
}

/** A word that may be a noun, a name or what describes one. */
export function isNominal({ lower, kind, text }: Token): boolean {
  if (kind === "number") return true;
  if (kind === "mark") return false;
  if (conjunctions.has(lower) || prepositions.has(lower) || relatives.has(lower) || isFiniteVerb(lower)) return false;
  if (auxiliaries.has(lower) && lower !== "most" && !isCapitalWord(text)) return false;
  const verb = speechVerbs.get(lower);
  if (verb !== undefined && !verb.isNounToo && !verb.isGerund && !isCapitalWord(text)) return false;
  return !subjectPronouns.has(lower) || lower === "this" || lower === "that"
    ? !(lower.endsWith("ly") && !isCapitalWord(text))
    : false;
}

const notHeads = new Set(
  "the a an his its their our my your not very more also been being too so there what".split(" "),
);

function isHead(token: Token, before: Token | undefined): boolean {
  if (token.kind === "mark") return token.text === "." && before !== undefined && shortened.test(before.text);
  if (subjectPronouns.has(token.lower)) return true;
  if (times.has(token.lower) && !(before !== undefined && isCapital(before) && isCapital(token))) return false;
  return isNominal(token) && !notHeads.has(token.lower);
}

const isCapitalWord = (text: string): boolean => /^\p{Lu}/u.test(text);
export const isCapital = (token: Token | undefined): boolean => token !== undefined && isCapitalWord(token.text);

/** The noun phrase that begins at `from`, with what is tied to it and an aside that names it again: "Jane Roe, head of Z". */
export function phraseAfter(tokens: readonly Token[], from: number): Run | undefined {
  let to = from;
  while (to < tokens.length && to - from < longestPhrase && goesOn(tokens, to, from)) to += 1;
  if (to === from) return undefined;
  return { from, to: asideAfter(tokens, to) };
}

function goesOn(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === "mark") return isInnerMark(tokens, at) && at > from;
  if (at === from) return subjectPronouns.has(token.lower) || determiners.has(token.lower) || isNominal(token);
  const first = tokens[from];
  if (first !== undefined && at === from + 1 && ["he", "she", "they", "i", "we", "it", "you"].includes(first.lower))
    return false;
  if (times.has(token.lower)) return false;
  if (determiners.has(token.lower)) return tyingPrepositions.has(tokens[at - 1]?.lower ?? "");
  if (tyingPrepositions.has(token.lower))
    return token.lower === "of" || token.lower === "for" || token.lower === "at" || token.lower === "from";
  if (token.lower === "and") return isCapital(tokens[at - 1]) && isCapital(tokens[at + 1]);
  return isNominal(token) && !speechVerbs.has(token.lower);
}

/** The end of an aside right behind a name: ", a spokesman for the ministry,". */
function asideAfter(tokens: readonly Token[], at: number): number {
  const opener = tokens[at + 1];
  if (tokens[at]?.text !== "," || opener === undefined) return at;
  if (
    !determiners.has(opener.lower) &&
    opener.lower !== "who" &&
    !/^(?:head|director|chief|spokes\p{L}+|president|professor|chair\p{L}*|leader|minister|author|founder|co-founder|editor|former)$/iu.test(
      opener.text,
    )
  )
    return at;
  for (let end = at + 2; end < tokens.length && end - at < longestAside; end += 1) {
    const token = tokens[end];
    if (token === undefined) break;
    if (/^[,;:“”"]$/.test(token.text) || (token.text === "." && end === tokens.length - 1)) return end;
  }
  return tokens.length - at < longestAside ? tokens.length : at;
}

/** The phrase before an aside that ends before `end`: of "Jane Roe, head of Z, said" from "Jane" to "Z". */
export function phraseWithAside(tokens: readonly Token[], end: number): Run | undefined {
  for (let at = end - 1; at > 0 && end - at < longestAside; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[“”";:]$/.test(token.text) || token.text === "`") return undefined;
    if (token.text !== "," || at === end - 1) continue;
    const head = phraseBefore(tokens, at);
    if (head === undefined) return undefined;
    return { from: head.from, to: end };
  }
  return undefined;
}
