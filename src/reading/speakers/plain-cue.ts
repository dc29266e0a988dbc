import { type Around, type Cue, type Found, saidLastCue } from "./cue.ts";
import { type Complement, complementOf } from "./find-complement.ts";
import { verbStart } from "./find-subject.ts";
import { has, type Item, isUtterance, type Run } from "./item.ts";
import { particleEnd } from "./past-adverbials.ts";
import { isSaidFirst } from "./said-first.ts";
import { is } from "./word-classes.ts";

export function plainCue(around: Around, found: Found): Cue | undefined {
  const { items } = around;
  const { at, verb, subject } = found;
  const complement = complementOf(items, at, verb);
  if (verb.isNounToo && !isVerbHere(items, found, complement)) return undefined;
  if (verb.isPlain && !verb.isNounToo && !verb.frames.has("at") && !agreesWithPlain(items, subject, at))
    return undefined;
  if (isSaidFirst(items, found, complement))
    return {
      words: { from: at, to: particleEnd(items, at, verb) },
      subject,
      isShared: false,
      order: "said-first",
      saidFrom: undefined,
    };
  return complement === undefined ? undefined : saidLastCue(items, { ...found, isShared: false }, complement);
}

/** A plain form needs a plural, a pronoun or an auxiliary before it. */
function agreesWithPlain(items: readonly Item[], subject: Run, at: number): boolean {
  for (let word = subject.from; word < Math.min(subject.to, subject.from + 12); word += 1)
    if (
      /^(?:and|who|people|men|women|majority|percent|one|two|three|four|five|third|those|half|some|many|most|others|percent)$|[^s]s$/.test(
        items[word]?.lower ?? "",
      )
    )
      return true;
  const before = items[at - 1];
  if (before === undefined) return false;
  return (
    before.shape !== "lower" ||
    has(before, is.auxiliary | is.adverb | is.pronoun | is.relative) ||
    /(?:s|men|women|people|police|media|staff|public)$/.test(before.lower) ||
    before.text === ")"
  );
}

/** A word that is as often a noun is a verb only where it agrees with its subject and governs what verbs govern. */
function isVerbHere(items: readonly Item[], { at, verb }: Found, complement: Complement | undefined): boolean {
  const before = items[at - 1];
  if (before === undefined || (before.shape === "mark" && /^['’]s?$/.test(before.text))) return false;
  if (complement === undefined)
    return isUtterance(items[verbStart(items, at) - 2]) || before.shape === "capital" || has(before, is.pronoun);
  if (has(before, is.auxiliary | is.adverb | is.relative) || has(before, is.pronoun)) return true;
  if (verb.lemma === "suspect")
    return complement.kind !== "object" || /(?:s|men|women|people|police)$/.test(before.lower);
  if ((complement.kind === "object" || isLooseClause(items, complement)) && before.shape === "lower") return false;
  if (complement.kind === "question" && before.shape === "lower" && !/s$/.test(before.lower)) return false;
  if (verb.isPlain)
    return (before.shape === "lower" || at === 1) && /(?:s|men|women|people|police)$/.test(before.lower);
  return !/(?:ed|ing|al|ous|ive|ful|ic|able)$/.test(before.lower) || before.shape === "capital";
}

/** A clause that no pronoun opens may be no clause. */
const isLooseClause = (items: readonly Item[], { kind, from }: Complement): boolean =>
  kind === "clause" && !has(items[from], is.pronoun | is.determiner);
