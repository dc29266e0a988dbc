import type { Claim } from "../claims/claim.ts";
import { numbersIn } from "../claims/numbers-in.ts";
import { isStopWord } from "../words/stop-words.ts";
import { type Word, wordsOf } from "../words/words-of.ts";

/** What of a claim's wording tells whether another claim says the same. */
export type ClaimWording = {
  /** Stems of the words that carry meaning, without numbers. */
  readonly stems: ReadonlySet<string>;
  /** Numbers in figures and in words, as figures. */
  readonly numbers: ReadonlySet<string>;
  /** Words with a capital. */
  readonly names: ReadonlySet<string>;
  readonly isNegated: boolean;
};

const negations = new Set("not no never neither nor none nobody nothing without cannot".split(" "));
const isNegation = (form: string): boolean =>
  negations.has(form) || /(?:is|are|was|were|has|have|had|do|does|did|ca|could|wo|would|should|must)nt$/.test(form);

/** How often a wording denies: "not only" and "No. 10" deny nothing. */
export const countNegations = (text: string): number =>
  wordsOf(text.replace(/\bnot only\b|\bno\.(?=\s*\d)/gi, " ")).filter(({ form }) => isNegation(form)).length;

/** Numbers and names are worked out when they are first asked for: most claims differ by their stems already. */
export function wordingOf(claim: Pick<Claim, "text">): ClaimWording {
  const words = wordsOf(claim.text);
  const isNumber = (form: string): boolean => /^\p{N}/u.test(form);
  let numbers: ReadonlySet<string> | undefined;
  let names: ReadonlySet<string> | undefined;
  return {
    stems: new Set(words.filter(({ form }) => !isNumber(form) && !isStopWord(form)).map(({ stem }) => stem)),
    isNegated: words.some(({ form }) => isNegation(form)),
    get numbers() {
      numbers ??= new Set(numbersIn(claim.text).map(String));
      return numbers;
    },
    get names() {
      names ??= new Set(words.filter((word) => isName(word, claim.text)).map(({ stem }) => stem));
      return names;
    },
  };
}

const isName = ({ form, start }: Word, text: string): boolean =>
  /^\p{Lu}/u.test(text.slice(start, start + 2)) && !isStopWord(form);

export const isSameSet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((entry) => other.has(entry));

/** Share of two sets that is in both, 0..1 (Jaccard). Two empty sets share nothing. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = countShared(one, other);
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Share of the smaller set that the other holds too, 0..1. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const smaller = Math.min(one.size, other.size);
  return smaller === 0 ? 0 : countShared(one, other) / smaller;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const entry of one) if (other.has(entry)) shared += 1;
  return shared;
}
