import type MiniSearch from "minisearch";
import { type CompletionEntry, createCompletion } from "../../src/search/completion.ts";
import type { BenchClaim } from "./bench-claim.ts";
import { costOf, race, type Timings } from "./measure.ts";
import { pick, randomNumbers } from "./random-numbers.ts";
import { contentWordsOf, namesOf } from "./words-of-claim.ts";

/** As many as Discord shows. */
const mostShown = 25;

export type CompletionStanding = { readonly name: string; readonly timings: Timings };

/** Times completion from the names and topics of the claims against MiniSearch's `autoSuggest`. */
export async function raceCompletion(
  claims: readonly BenchClaim[],
  reference: MiniSearch<BenchClaim>,
  { typedCount, rounds }: { readonly typedCount: number; readonly rounds: number },
) {
  const entries = dictionaryOf(claims);
  const { made: completion, ms, megabytes } = costOf(() => createCompletion(entries));
  const typed = startsOf(entries, typedCount);
  const suggest = { name: "MiniSearch autoSuggest", run: (start: string) => reference.autoSuggest(start) };
  const complete = { name: "On Record's completion", run: (start: string) => completion.complete(start, mostShown) };
  const timings = await race([suggest, complete], typed, rounds);
  const standings = Array.from(timings, ([name, taken]): CompletionStanding => ({ name, timings: taken }));
  return { standings, entryCount: entries.length, ms, megabytes };
}

function dictionaryOf(claims: readonly BenchClaim[]): readonly CompletionEntry[] {
  const counts = new Map<string, number>();
  for (const claim of claims) {
    for (const label of [...namesOf(claim), ...contentWordsOf(claim)]) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return Array.from(counts, ([label, weight]) => ({ label, value: label, weight }));
}

/** What stands in the box while somebody types a word: its first one to six letters. */
function startsOf(entries: readonly CompletionEntry[], count: number): readonly string[] {
  const random = randomNumbers(23);
  const frequent = entries.filter((entry) => entry.weight > 2);
  return Array.from({ length: count }, (_, at) => pick(frequent, random).label.slice(0, 1 + (at % 6)));
}
