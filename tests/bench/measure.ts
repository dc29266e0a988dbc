import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Milliseconds that each task took. */
export type Timings = readonly number[];

/** One of several things done over and over in the same run. */
export type Runner<Task> = { readonly name: string; readonly run: (task: Task) => unknown };

/** A process that answers for days has compiled its code long ago; one that is asked often has its data at hand. */
const warmUpMs = { first: 1_500, eachTurn: 300 } as const;

/**
 * Lets every runner warm up, then do all tasks in `rounds` rounds; each round begins with another runner. Of each task
 * counts the best of its rounds, so that what else the machine does counts little.
 */
export async function race<Task>(
  runners: readonly Runner<Task>[],
  tasks: readonly Task[],
  rounds: number,
): Promise<ReadonlyMap<string, Timings>> {
  // Collecting garbage between turns would otherwise also throw away the code of all who wait for theirs.
  setFlagsFromString("--no-flush-bytecode");
  for (const runner of runners) await warmUp(runner, tasks, warmUpMs.first);
  const best = new Map<string, readonly number[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [turn] of runners.entries()) {
      const runner = runners[(turn + round) % runners.length];
      if (runner === undefined) continue;
      const taken = await takeTurn(runner, tasks);
      const before = best.get(runner.name);
      best.set(
        runner.name,
        taken.map((ms, task) => Math.min(ms, before?.[task] ?? ms)),
      );
    }
  }
  return new Map(runners.map(({ name }) => [name, best.get(name) ?? []]));
}

async function warmUp<Task>({ run }: Runner<Task>, tasks: readonly Task[], ms: number): Promise<void> {
  const start = performance.now();
  for (let task = 0; performance.now() - start < ms; task += 1) {
    const next = tasks[task % tasks.length];
    if (next !== undefined) await run(next);
  }
}

async function takeTurn<Task>(runner: Runner<Task>, tasks: readonly Task[]): Promise<Timings> {
  collectGarbage();
  await warmUp(runner, tasks, warmUpMs.eachTurn);
  const taken: number[] = [];
  for (const task of tasks) taken.push(await timeOf(() => runner.run(task)));
  return taken;
}

async function timeOf(run: () => unknown): Promise<number> {
  const start = performance.now();
  const outcome = run();
  if (outcome instanceof Promise) await outcome;
  return performance.now() - start;
}

export function percentile(timings: Timings, share: number): number {
  const sorted = timings.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What making something took: milliseconds, and megabytes that stay taken. */
export function costOf<T>(make: () => T): { readonly made: T; readonly ms: number; readonly megabytes: number } {
  const before = megabytesInUse();
  const start = performance.now();
  const made = make();
  const ms = performance.now() - start;
  return { made, ms, megabytes: megabytesInUse() - before };
}

/** The heap and what it keeps outside itself, such as typed arrays. What native code takes, such as SQLite, is not seen. */
function megabytesInUse(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}

function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
