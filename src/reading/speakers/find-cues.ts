import type { Around, Cue } from "./cue.ts";
import { subjectBefore, verbStart } from "./find-subject.ts";
import { has, type Item, isQuotation, type Run } from "./item.ts";
import { phraseAfter } from "./phrase-after.ts";
import { plainCue } from "./plain-cue.ts";
import { gerundCue, infinitiveCue, sharedCue } from "./shared-cue.ts";
import type { SpeechVerb } from "./speech-verbs.ts";
import { openingVerb, turnedCue } from "./turned-cue.ts";
import { is } from "./word-classes.ts";

/** The cues of a sentence in order. */
export function findCues(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = [];
  const isTitle = isInTitleCase(items);
  items.forEach((item, at) => {
    if (
      item.verb === undefined ||
      (item.shape === "capital" && at > 0 && !isTitle && item.verb.lemma !== "tweet" && !isQuotation(items[at - 1]))
    )
      return;
    const cue = cueAt({ items, cues, isTitle }, at, item.verb);
    if (cue !== undefined) cues.push(cue);
  });
  return cues;
}

function cueAt(around: Around, at: number, verb: SpeechVerb): Cue | undefined {
  const { items } = around;
  if (isFixedPhrase(items, at)) return undefined;
  const begin = verbStart(items, at);
  if (isPassive(items, begin, at)) return passiveCue(items, at, verb);
  const isProgressive = verb.isGerund && begin < at && hasBeing(items, begin, at);
  if (verb.isGerund && !isProgressive) return gerundCue(around, at, verb);
  const before = items[begin - 1];
  if (before?.lower === "to") return infinitiveCue(around, at, verb);
  const turned = openingVerb(items, at, verb) ?? turnedCue(items, at, verb);
  if (turned !== undefined) return turned;
  if (has(before, is.coordinator) && begin > 1) return sharedCue(around, at, verb);
  const subject = subjectBefore(items, at);
  if (subject === undefined && joinedAt(items, begin)) return sharedCue(around, at, verb);
  if (subject === undefined || holdsSaying(items, subject) || (!verb.isSaying && isIdle(around, subject)))
    return undefined;
  return plainCue(around, { at, verb, subject });
}

/** "The company said in a statement posted on": the participle tells of the statement, and has no subject. */
const holdsSaying = (items: readonly Item[], { from, to }: Run): boolean =>
  items.slice(from, to).some(({ lower }, at) => lower === "said" && at > 0 && !has(items[from + at - 1], is.relative));

/** "That said,", "let's say", "so-called". */
function isFixedPhrase(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before === undefined) return false;
  if (items[at]?.lower === "said" && /^(?:the|that|a|this)$/.test(before.lower)) return true;
  return before.lower === "let" || before.lower === "let's" || before.lower === "of" || before.text === "-";
}

function hasBeing(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (has(items[at], is.being) || /^['’]s$/.test(items[at]?.text ?? "")) return true;
  return /^(?:i'm|he's|she's|it's|they're|we're|you're)$/.test(items[from - 1]?.lower ?? "");
}

function isPassive(items: readonly Item[], begin: number, at: number): boolean {
  return items[at]?.verb?.isParticiple === true && hasBeing(items, begin, at) && !isHavePast(items, begin, at);
}

/** "He's said": a short "has". */
const isHavePast = (items: readonly Item[], begin: number, at: number): boolean =>
  at - begin <= 2 && /^['’]s$/.test(items[begin]?.text ?? "") && !has(items[begin + 1], is.being);

const passives = new Set(
  "report say believe expect think allege estimate know understand tell ask inform quote describe call accuse dub label".split(
    " ",
  ),
);

/** "It was reported that", "is believed to have", "was described by Roe as". */
function passiveCue(items: readonly Item[], at: number, verb: SpeechVerb): Cue | undefined {
  const next = items[at + 1];
  if (next === undefined || !passives.has(verb.lemma)) return undefined;
  const cue = { words: { from: at, to: at + 1 }, isShared: false, order: "said-last" } as const;
  if (verb.frames.has("name") && (isQuotation(next) || /^(?:an?|the|one)$/.test(next.lower))) {
    const by = items.findIndex((item, index) => index > at + 1 && index < at + 8 && item.lower === "by");
    const subject = by < 0 ? undefined : phraseAfter(items, by + 1);
    if (subject !== undefined) return { ...cue, subject, saidFrom: at + 1 };
  }
  if (next.lower === "by") {
    const subject = withoutCharge(items, phraseAfter(items, at + 2), verb);
    const behind = items[subject?.to ?? items.length]?.lower;
    if (verb.frames.has("as") && behind !== "as") return undefined;
    if (verb.lemma === "accuse" && behind !== "of") return undefined;
    return subject === undefined ? undefined : { ...cue, subject, saidFrom: subject.to };
  }
  return next.lower === "that" || next.lower === "to" ? { ...cue, subject: undefined, saidFrom: at + 1 } : undefined;
}

/** "accused by prosecutors | of lying". */
function withoutCharge(items: readonly Item[], run: Run | undefined, { lemma }: SpeechVerb): Run | undefined {
  if (run === undefined || lemma !== "accuse") return run;
  const of = items.findIndex(({ lower }, at) => lower === "of" && at > run.from && at < run.to);
  return of < 0 ? run : { from: run.from, to: of };
}

/** "but in a later interview said": a phrase between the coordinator and the verb. */
function joinedAt(items: readonly Item[], begin: number): boolean {
  for (let at = begin - 1; at > 0 && begin - at < 8; at -= 1) {
    if (has(items[at], is.preposition)) return has(items[at - 1], is.coordinator);
    if (items[at]?.shape === "mark" || items[at]?.shape === "quotation") return false;
  }
  return false;
}

/** "I think", and "she said he believes that": what is thought within what is said is the sayer's telling. */
function isIdle({ items, cues }: Around, subject: Run): boolean {
  if (/^(?:i|we|you|nobody|it)$/.test(items[subject.from]?.lower ?? "")) return true;
  const last = cues.at(-1);
  return (
    last?.saidFrom !== undefined &&
    subject.from >= last.saidFrom &&
    !has(items[subject.from - 1], is.coordinator) &&
    items[subject.from - 1]?.text !== ";"
  );
}

/** In a headline every word is a capital, so that a capital tells nothing. */
function isInTitleCase(items: readonly Item[]): boolean {
  let capitals = 0;
  let words = 0;
  for (const { shape, text } of items) {
    if (text.length < 4 || (shape !== "capital" && shape !== "lower")) continue;
    words += 1;
    if (shape === "capital") capitals += 1;
  }
  return words > 2 && capitals > 0.8 * words;
}
