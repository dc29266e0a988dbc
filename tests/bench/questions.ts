import type { BenchClaim } from "./bench-claim.ts";
import { pick, randomNumbers } from "./random-numbers.ts";
import { contentWordsOf, namesOf } from "./words-of-claim.ts";

/** A question made from a claim; `name` is the name that a misspelt question means, in lower case. */
export type BenchQuestion = { readonly text: string; readonly name?: string };

export type QuestionClass = "short" | "whole" | "misspelt";

/** Questions as people put them to a record, the same at every run. */
export function makeQuestions(
  claims: readonly BenchClaim[],
  countOfEach: number,
): Readonly<Record<QuestionClass, readonly BenchQuestion[]>> {
  const known = new Set(claims.flatMap((claim) => contentWordsOf(claim)));
  return {
    short: collect(countOfEach, claims, (claim, random) => shortQuestion(claim, random)),
    whole: collect(countOfEach, claims, (claim, random) => wholeQuestion(claim, random)),
    misspelt: collect(countOfEach, claims, (claim, random) => misspeltQuestion(claim, random, known)),
  };
}

type Maker = (claim: BenchClaim, random: () => number) => BenchQuestion | undefined;

function collect(count: number, claims: readonly BenchClaim[], make: Maker): readonly BenchQuestion[] {
  const random = randomNumbers(17);
  const questions: BenchQuestion[] = [];
  while (questions.length < count) {
    const question = make(pick(claims, random), random);
    if (question !== undefined) questions.push(question);
  }
  return questions;
}

/** One to three content words: what is typed after a command. */
function shortQuestion(claim: BenchClaim, random: () => number): BenchQuestion | undefined {
  const words = contentWordsOf(claim);
  if (words.length < 4) return undefined;
  const count = 1 + Math.floor(random() * 3);
  return { text: [...new Set(Array.from({ length: count }, () => pick(words, random)))].join(" ") };
}

const frames: readonly ((words: readonly string[]) => string)[] = [
  ([a, b, c]) => `what did the ${a} say about the ${b} in ${c}?`,
  ([a, b, c]) => `when was the ${a} ${b} by the ${c}?`,
  ([a, b, c]) => `who said that the ${a} would be ${b} for ${c}?`,
  ([a, b, c]) => `why have the ${a} ${b} not been with the ${c}?`,
  ([a, b, c]) => `how many ${a} were there in the ${b} of ${c}?`,
  ([a, b]) => `where is the ${a} that was to ${b} after it?`,
];

function wholeQuestion(claim: BenchClaim, random: () => number): BenchQuestion | undefined {
  const words = contentWordsOf(claim);
  if (words.length < 4) return undefined;
  const from = Math.floor(random() * (words.length - 3));
  return { text: pick(frames, random)(words.slice(from, from + 3)) };
}

/** A misspelt name, alone or with one more word of its claim. */
function misspeltQuestion(
  claim: BenchClaim,
  random: () => number,
  known: ReadonlySet<string>,
): BenchQuestion | undefined {
  const names = namesOf(claim).flatMap((name) => name.toLowerCase().split(" "));
  const long = names.filter((word) => /^[a-z]{5,}$/.test(word) && known.has(word));
  if (long.length === 0) return undefined;
  const name = pick(long, random);
  const misspelt = misspell(name, random);
  if (known.has(misspelt)) return undefined;
  const others = contentWordsOf(claim).filter((word) => word !== name);
  if (random() < 0.5 || others.length === 0) return { text: misspelt, name };
  return { text: `${misspelt} ${pick(others, random)}`, name };
}

/** One mistake after the first letter: a letter left out, doubled, replaced, or swapped with the next. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const mistakes = [
    before + after,
    before + letter + letter + after,
    before + pick([..."aeioukgt"], random) + after,
    before + after.charAt(0) + letter + after.slice(1),
  ];
  return pick(mistakes, random);
}
