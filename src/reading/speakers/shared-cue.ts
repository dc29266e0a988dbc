import { type Around, type Cue, saidLastCue } from "./cue.ts";
import { type Complement, complementOf, isWeak } from "./find-complement.ts";
import { subjectBefore, verbStart } from "./find-subject.ts";
import { has, type Item, isComma, isDash, isUtterance, type Run } from "./item.ts";
import { isNominal } from "./nominal.ts";
import { phraseAfter } from "./phrase-after.ts";
import { clauseSubject, sharedSubject } from "./shared-subject.ts";
import type { SpeechVerb } from "./speech-verbs.ts";
import { is } from "./word-classes.ts";

/** "and added that": the subject of the verb before. */
export function sharedCue(around: Around, at: number, verb: SpeechVerb): Cue | undefined {
  const { items } = around;
  const complement = complementOf(items, at, verb);
  if (
    complement === undefined ||
    (verb.isNounToo && isWeak(complement)) ||
    (verb.isPlain && verbStart(items, at) === at)
  )
    return undefined;
  const subject = sharedSubject(around, verbStart(items, at) - 1);
  return subject === undefined ? undefined : saidLastCue(items, { at, verb, subject, isShared: true }, complement);
}

const statements = new Set(
  "statement letter tweet message post email e-mail memo release note ad speech text video interview op-ed response petition commentary".split(
    " ",
  ),
);

/** ", saying that", "by saying that", "a statement saying that". */
export function gerundCue(around: Around, at: number, verb: SpeechVerb): Cue | undefined {
  const { items } = around;
  const begin = verbStart(items, at);
  const before = items[begin - 1];
  const complement = complementOf(items, at, verb);
  if (at === 0 && complement !== undefined && !isWeak(complement)) return openingGerund(items, verb, complement);
  if (before !== undefined && complement !== undefined && /^(?:kept|keeps|started|began)$/.test(before.lower)) {
    const keeper = subjectBefore(items, begin - 1);
    return keeper === undefined
      ? undefined
      : saidLastCue(items, { at, verb, subject: keeper, isShared: false }, complement);
  }
  if (before === undefined || complement === undefined) return undefined;
  const withOne = withSubject(items, begin);
  if (withOne !== undefined) return saidLastCue(items, { at, verb, subject: withOne, isShared: false }, complement);
  const isLoose =
    isComma(before) ||
    isDash(before) ||
    isUtterance(before) ||
    has(before, is.coordinator) ||
    /^(?:by|before|after|while|when|as|upon)$/.test(before.lower) ||
    statements.has(beforeTime(items, begin)?.lower ?? "") ||
    isQuoting(complement);
  if (!isLoose || (complement.kind === "object" && has(before, is.coordinator))) return undefined;
  const last = around.cues.at(-1);
  const isListed = has(before, is.coordinator) && items[last?.words.from ?? -1]?.verb?.isGerund === true;
  const subject = isListed ? last?.subject : sharedSubject(around, begin - 1);
  return subject === undefined ? undefined : saidLastCue(items, { at, verb, subject, isShared: true }, complement);
}

/** "Noting that it rained, Roe stayed": the subject stands behind what is said. */
function openingGerund(items: readonly Item[], verb: SpeechVerb, complement: Complement): Cue | undefined {
  for (let at = complement.from + 2; at < Math.min(items.length, 40); at += 1) {
    if (!isComma(items[at]) && !isUtterance(items[at])) continue;
    const subject = clauseSubject(items, at + 1, items.length) ?? boldSubject(items, at + 1);
    if (subject !== undefined) return saidLastCue(items, { at: 0, verb, subject, isShared: false }, complement);
  }
  return undefined;
}

/** A name or pronoun with a word behind it that can only be its verb. */
function boldSubject(items: readonly Item[], from: number): Run | undefined {
  const first = items[from];
  if (first?.shape !== "capital" && !has(first, is.pronoun)) return undefined;
  const run = phraseAfter(items, from);
  return run !== undefined && items[run.to]?.shape === "lower" ? run : undefined;
}

const isQuoting = ({ kind }: Complement): boolean => kind === "quotation" || kind === "later";

/** The word before "Tuesday" in "a statement Tuesday saying". */
function beforeTime(items: readonly Item[], at: number): Item | undefined {
  const before = items[at - 1];
  return has(before, is.time) ? items[at - 2] : before;
}

/** ", with Roe saying that". */
function withSubject(items: readonly Item[], at: number): Run | undefined {
  if (!isNominal(items, at - 1)) return undefined;
  for (let from = at - 1; from > 0 && at - from < 16; from -= 1) {
    const item = items[from];
    if (item === undefined || isComma(item) || isUtterance(item)) return undefined;
    if (isDash(item))
      return at - from <= 4 && items[from + 1]?.shape === "capital" ? { from: from + 1, to: at } : undefined;
    if (item.lower === "with" && isComma(items[from - 1])) return { from: from + 1, to: at };
  }
  return undefined;
}

const leadsToInfinitive = new Set(
  "on went continued began declined refused wanted tried rushed sought used likes like going continuing continues declines refuses wants tries happy quick hesitated".split(
    " ",
  ),
);

/** "went on to say that", "declined to say whether". */
export function infinitiveCue(around: Around, at: number, verb: SpeechVerb): Cue | undefined {
  const { items } = around;
  const begin = verbStart(items, at);
  const complement = complementOf(items, at, verb);
  const leads = items[begin - 2]?.lower ?? "";
  if (
    !(leadsToInfinitive.has(leads) || (verb.lemma === "say" && leads.endsWith("ed"))) ||
    complement === undefined ||
    isWeak(complement)
  )
    return undefined;
  const subject = sharedSubject(around, begin - 1);
  return subject === undefined ? undefined : saidLastCue(items, { at, verb, subject, isShared: true }, complement);
}
