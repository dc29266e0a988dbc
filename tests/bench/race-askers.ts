import type MiniSearch from "minisearch";
import type { BenchClaim } from "./bench-claim.ts";
import type { Asker, Contestant } from "./contestants/contestant.ts";
import { type Runner, race, type Timings } from "./measure.ts";
import type { BenchQuestion } from "./questions.ts";
import { contentTermsOf } from "./words-of-claim.ts";

export type ReadyContestant = { readonly name: string; readonly ask: Asker };

/** How one contestant did on one class of questions. */
export type Standing = {
  readonly name: Contestant["name"];
  readonly timings: Timings;
  /** Share of questions with the first claim that `search` as it comes puts first, or one that ties with it. */
  readonly sameFirst: number;
  /** The same, where `search` is asked without function words. */
  readonly sameFirstOfContent: number;
  /** Share of questions whose first claim holds the name that was misspelt; undefined where none was. */
  readonly foundName: number | undefined;
};

/** Times all contestants on the same questions, and looks at what they put first. */
export async function raceAskers(
  contestants: readonly ReadyContestant[],
  questions: readonly BenchQuestion[],
  { rounds, claims, reference }: RaceOptions,
): Promise<readonly Standing[]> {
  const runners = contestants.map(
    ({ name, ask }): Runner<BenchQuestion> => ({ name, run: (question) => ask(question.text) }),
  );
  const timings = await race(runners, questions, rounds);
  const texts = new Map(claims.map((claim) => [claim.id, claim.text.toLowerCase()]));
  const firsts = questions.map((question) => firstBySearch(reference, question.text));
  const contentFirsts = questions.map((question) => firstBySearch(reference, contentTermsOf(question.text).join(" ")));
  return Promise.all(
    contestants.map(async ({ name, ask }) => {
      const found = await Promise.all(questions.map((question) => ask(question.text)));
      const named = questions.filter(({ name: meant }, at) => meant && texts.get(found[at] ?? "")?.includes(meant));
      return {
        name,
        timings: timings.get(name) ?? [],
        sameFirst: shareAmong(found, firsts),
        sameFirstOfContent: shareAmong(found, contentFirsts),
        foundName: questions.some((question) => question.name) ? named.length / questions.length : undefined,
      };
    }),
  );
}

type RaceOptions = {
  readonly rounds: number;
  readonly claims: readonly BenchClaim[];
  readonly reference: MiniSearch<BenchClaim>;
};

function shareAmong(found: readonly (string | undefined)[], firsts: readonly Firsts[]): number {
  return found.filter((id, at) => firsts[at]?.has(id)).length / found.length;
}

type Firsts = ReadonlySet<string | undefined>;

/** The ids that share the first place; that nothing is found is an answer too. */
function firstBySearch(reference: MiniSearch<BenchClaim>, question: string): Firsts {
  const results = reference.search(question);
  const [best] = results;
  if (best === undefined) return new Set([undefined]);
  return new Set(results.filter((result) => result.score > best.score - 1e-9).map((result) => String(result.id)));
}
