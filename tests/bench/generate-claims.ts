import type { BenchClaim } from "./bench-claim.ts";
import { randomNumbers } from "./random-numbers.ts";

const functionWords =
  "the of to in a and that for on is was by with said from at as it has be have were are an will".split(" ");
const vocabularySize = 40_000;
const sentencesOfArticle = 8;

/** Claims of made-up words as unevenly used as those of news, the same at every run: every third word a function word, every seventh a name. */
export function generateClaims(count: number): readonly BenchClaim[] {
  const random = randomNumbers(2_025);
  const words = Array.from({ length: vocabularySize }, () => inventWord(random));
  const zipf = () => words[Math.floor(vocabularySize ** random()) - 1] ?? "word";
  return Array.from({ length: count }, (_, number) => {
    const length = 12 + Math.floor(random() * 22);
    const text = Array.from({ length }, (_unused, at) => wordAt(at, zipf, random)).join(" ");
    const doc = `article-${Math.floor(number / sentencesOfArticle)}`;
    return { id: `made-${number}`, text: `${capitalise(text)}.`, doc };
  });
}

function wordAt(at: number, zipf: () => string, random: () => number): string {
  if (at % 3 === 0) return functionWords[Math.floor(functionWords.length * random() ** 2)] ?? "the";
  return at % 7 === 1 ? capitalise(zipf()) : zipf();
}

function inventWord(random: () => number): string {
  const syllables = 2 + Math.floor(random() * 3);
  const letter = (from: string) => from[Math.floor(random() * from.length)] ?? "";
  return Array.from(
    { length: syllables },
    () => letter("bdfgklmnprstvz") + letter("aeiou") + letter("  nrst").trim(),
  ).join("");
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
