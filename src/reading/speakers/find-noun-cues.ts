import type { PhraseFound } from "./find-by-phrase.ts";
import { has, type Item, isComma, type Run } from "./item.ts";
import { isNominal } from "./nominal.ts";
import { nounPhraseBefore } from "./noun-phrase.ts";
import { phraseAfter } from "./phrase-after.ts";
import { is } from "./word-classes.ts";

const sayingNouns: ReadonlySet<string> = new Set(
  "claim assertion allegation argument contention statement suggestion insistence warning prediction belief view conviction announcement promise pledge vow admission acknowledgment acknowledgement complaint accusation conclusion declaration testimony opinion assurance reminder"
    .split(" ")
    .flatMap((noun) => [noun, `${noun}s`]),
);

/** What somebody says by a noun: "Roe's claim that it rained", "the claim by Roe that it rained". */
export function findNounCues(items: readonly Item[]): readonly PhraseFound[] {
  const found: PhraseFound[] = [];
  items.forEach((item, at) => {
    if (!sayingNouns.has(item.lower)) return;
    const one = ownedCue(items, at) ?? cueBy(items, at);
    if (one !== undefined) found.push(one);
  });
  return found;
}

function ownedCue(items: readonly Item[], at: number): PhraseFound | undefined {
  const content = contentAt(items, at + 1);
  const speaker = content === undefined ? undefined : ownerOf(items, at);
  return content === undefined || speaker === undefined
    ? undefined
    : { cue: { from: at, to: at + 1 }, speaker, content };
}

/** "the claim by Roe that". */
function cueBy(items: readonly Item[], at: number): PhraseFound | undefined {
  if (!/^(?:by|from)$/.test(items[at + 1]?.lower ?? "")) return undefined;
  const speaker = phraseAfter(items, at + 2);
  const content = speaker === undefined ? undefined : contentAt(items, speaker.to);
  return speaker === undefined || content === undefined
    ? undefined
    : { cue: { from: at, to: at + 1 }, speaker, content };
}

/** "that" with its clause, up to a comma or the end. */
function contentAt(items: readonly Item[], from: number): Run | undefined {
  if (items[from]?.lower !== "that" || has(items[from + 1], is.finite | is.auxiliary)) return undefined;
  let to = from + 1;
  while (to < items.length && !isComma(items[to]) && !/^[.;?!]$/.test(items[to]?.text ?? "")) to += 1;
  return to > from + 2 ? { from, to: beforePredicate(items, { from, to }) } : undefined;
}

/** "Roe's claim that it rained was false": where the noun is the sentence's subject, its verb ends what is said. */
function beforePredicate(items: readonly Item[], { from, to }: Run): number {
  if (from > 6) return to;
  const verbs = items.flatMap((item, at) => (at > from && at < to && has(item, is.finite) ? [at] : []));
  return verbs.length < 2 ? to : (verbs.at(-1) ?? to);
}

/** Whose claim it is: "his", "the ministry's", past the adjectives before the noun. */
function ownerOf(items: readonly Item[], noun: number): Run | undefined {
  for (let at = noun - 1; at >= 0 && noun - at <= 4; at -= 1) {
    const item = items[at];
    if (has(item, is.possessive)) return { from: at, to: at + 1 };
    if (item !== undefined && /^['’]s?$/.test(item.text)) return nounPhraseBefore(items, at);
    if (!isNominal(items, at) || has(item, is.determiner)) return undefined;
  }
  return undefined;
}
