import { asideAfter } from "./aside-after.ts";
import { isMereOpening } from "./find-content.ts";
import { subjectBefore, verbStart } from "./find-subject.ts";
import { has, type Item, isComma, isQuotation, isUtterance, type Run } from "./item.ts";
import { isInnerMark } from "./nominal.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import { opensClause } from "./opens-clause.ts";
import { phraseAfter } from "./phrase-after.ts";
import { is } from "./word-classes.ts";

/** A source named by a phrase, with the items of its parts. */
export type PhraseFound = { readonly cue: Run; readonly speaker: Run; readonly content: Run };

const notSources = new Set(
  "plan plans schedule law size age tradition whether how what need needs way preference rank custom merit ability".split(
    " ",
  ),
);

/** Sources named by a phrase: "according to the ministry", "per the ministry", "in Roe's words", "as Roe put it". */
export function findByPhrase(items: readonly Item[]): readonly PhraseFound[] {
  const found: PhraseFound[] = [];
  items.forEach((item, at) => {
    const cue = cueAt(items, at, item);
    const one = cue === undefined ? (wordsOf(items, at) ?? putBy(items, at)) : sourceBehind(items, cue);
    if (one !== undefined) found.push(one);
  });
  return found;
}

function cueAt(items: readonly Item[], at: number, { lower }: Item): Run | undefined {
  if (lower === "according" && items[at + 1]?.lower === "to") return { from: at, to: at + 2 };
  if (isOpinionOf(items, at)) return { from: at, to: at + 4 };
  if (isReportedBy(items, at)) return { from: verbStart(items, at), to: at + 2 };
  const isPer = lower === "per" && isComma(items[at - 1]) && items[at + 1]?.shape === "capital";
  return isPer ? { from: at, to: at + 1 } : undefined;
}

/** "in the opinion of the defence". */
const isOpinionOf = (items: readonly Item[], at: number): boolean =>
  items[at]?.lower === "in" &&
  items[at + 1]?.lower === "the" &&
  /^(?:opinion|view|words)$/.test(items[at + 2]?.lower ?? "") &&
  items[at + 3]?.lower === "of";

/** "in Roe's words", "in his words". */
function wordsOf(items: readonly Item[], at: number): PhraseFound | undefined {
  if (items[at]?.lower !== "words") return undefined;
  const isPronoun = has(items[at - 1], is.possessive);
  const speaker = isPronoun ? { from: at - 1, to: at } : possessorOf(items, at - 1);
  if (speaker === undefined || items[speaker.from - 1]?.lower !== "in") return undefined;
  return framed(items, { from: speaker.from - 1, to: at + 1 }, speaker);
}

function possessorOf(items: readonly Item[], at: number): Run | undefined {
  if (!/^['’]s?$/.test(items[at]?.text ?? "")) return undefined;
  const whole = nounPhraseBefore(items, at);
  const inAt = whole === undefined ? -1 : items.findLastIndex((item, index) => index < at && item.lower === "in");
  return whole === undefined || inAt < 0 || at - inAt > 8 ? undefined : { from: inAt + 1, to: at };
}

/** "As Roe put it, …". */
function putBy(items: readonly Item[], at: number): PhraseFound | undefined {
  if (items[at]?.lower !== "put" || items[at + 1]?.lower !== "it") return undefined;
  const speaker = subjectBefore(items, at);
  if (speaker === undefined || items[speaker.from - 1]?.lower !== "as") return undefined;
  const frame = framed(items, { from: speaker.from - 1, to: at + 2 }, speaker);
  return frame === undefined ? undefined : { ...frame, cue: { from: at, to: at + 2 } };
}

/** What is said around a frame that opens, ends or interrupts its sentence. */
function framed(items: readonly Item[], cue: Run, speaker: Run): PhraseFound | undefined {
  const content = opensSentence(items, cue.from) ? restBehind(items, cue.to) : before(items, cue.from, cue.to);
  return content.to <= content.from ? undefined : { cue, speaker, content };
}

/** "first reported by Roe", "as noted by Roe". */
function isReportedBy(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.lower !== "by" || items[at]?.verb?.isParticiple !== true || items[at]?.verb?.isSaying !== true)
    return false;
  return items[at - 1]?.lower === "as" || (items[at]?.lower === "reported" && !has(items[at - 1], is.determiner));
}

function sourceBehind(items: readonly Item[], cue: Run): PhraseFound | undefined {
  const first = has(items[cue.to], is.adverb) ? cue.to + 1 : cue.to;
  const run = isQuotation(items[first]) ? { from: first, to: first + 1 } : phraseAfter(items, first);
  if (run === undefined || isNoSource(items, run)) return undefined;
  const isFirst = opensSentence(items, cue.from);
  const end = sourceEnd(items, run, isFirst);
  const speaker = { from: run.from, to: end };
  const content = isFirst ? restBehind(items, end) : before(items, cue.from, end);
  return content.to <= content.from ? undefined : { cue, speaker, content };
}

function isNoSource(items: readonly Item[], { from, to }: Run): boolean {
  const first = items[from];
  if (notSources.has(first?.lower ?? "") && to - from === 1) return true;
  return has(first, is.determiner) && notSources.has(items[from + 1]?.lower ?? "") && first?.lower !== "a";
}

/** Nothing but "But" or "And" stands before it, or a quotation that has ended or a colon. */
function opensSentence(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    before.isBorrowed ||
    /^[:;.(]$/.test(before.text) ||
    (at <= 2 && before.shape !== "quotation" && has(items[0], is.conjunction | is.adverb))
  );
}

function sourceEnd(items: readonly Item[], run: Run, isFirst: boolean): number {
  let to = run.to;
  for (;;) {
    const wider = tiedEnd(items, to);
    if (wider === to) break;
    to = wider;
  }
  to = nameAside(items, to) ?? to;
  const aside = asideAfter(items, to);
  const isOpener = isFirst || isMereOpening(items, startBefore(items, run.from), run.from);
  return isOpener && (!isComma(items[aside]) || opensClause(items, to + 1)) ? to : aside;
}

/** "according to its chief, Ana Roe, the port": the name between commas behind a role. */
function nameAside(items: readonly Item[], at: number): number | undefined {
  if (!has(items[at - 1], is.role) || !isComma(items[at])) return undefined;
  let to = at + 1;
  while (items[to]?.shape === "capital") to += 1;
  return to > at + 1 && isComma(items[to]) ? to : undefined;
}

/** "according to a report by Z released on Monday": what is tied to the source by a preposition or participle. */
function tiedEnd(items: readonly Item[], at: number): number {
  const item = items[at];
  if (item?.lower === "who" || item?.lower === "that") return nextMark(items, at);
  if (item === undefined || has(item, is.conjunction) || item.shape === "mark") return at;
  if (has(item, is.time)) return at + 1;
  const isParticiple = item.shape === "lower" && /(?:ed|ing)$/.test(item.lower) && item.verb?.isGerund !== true;
  if (isParticiple) return at + 1;
  return has(item, is.preposition) ? (phraseAfter(items, at + 1)?.to ?? at) : at;
}

function nextMark(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && at - from < 30 && (items[at]?.shape !== "mark" || isInnerMark(items, at))) at += 1;
  return at;
}

function restBehind(items: readonly Item[], end: number): Run {
  return { from: isComma(items[end]) ? end + 1 : end, to: withoutStop(items) };
}

/** All before it, and what follows where the phrase is set in commas in the midst. */
function before(items: readonly Item[], at: number, end: number): Run {
  const from = startBefore(items, at);
  const isMidst =
    isComma(items[at - 1]) &&
    isComma(items[end]) &&
    !isUtterance(items[at - 2]) &&
    !has(items[end + 1], is.conjunction | is.relative);
  return { from, to: isMidst ? withoutStop(items) : isComma(items[at - 1]) ? at - 1 : at };
}

function startBefore(items: readonly Item[], end: number): number {
  for (let at = end - 1; at > 0; at -= 1) if (items[at]?.text === ";") return at + 1;
  return items[0]?.isBorrowed === true && end > 2 ? 1 : 0;
}

function withoutStop(items: readonly Item[]): number {
  let to = items.length;
  while (to > 0 && /^[.;!?]$/.test(items[to - 1]?.text ?? "")) to -= 1;
  return to;
}
