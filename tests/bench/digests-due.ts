import { monitorEventLoopDelay, performance } from "node:perf_hooks";
import { setImmediate as turn, setTimeout as wait } from "node:timers/promises";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import type { Digest } from "../../src/digests/subscription.ts";
import type { NewsParts } from "../../src/news/news-parts.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { operator, type Place } from "../../src/places/place.ts";
import { desk, digestOf, everything } from "../news/news-desk.ts";

/** A question is put so often, in milliseconds, whether the one before was answered or not. */
const everyMs = 25;

export type Due = {
  readonly parts: NewsParts;
  readonly newsroom: Newsroom;
  readonly now: Date;
  /** Channels of as many views as there are. */
  readonly places: readonly Place[];
  /** The numbers up to which one or another of them was told. */
  readonly told: readonly number[];
  readonly topics: readonly string[];
  readonly questions: readonly string[];
};

/** Composes digests that are due in one minute, half of them of a topic each, while questions are put; prints how it went. */
export async function composeDue(name: string, count: number, due: Due): Promise<void> {
  const digests = Array.from({ length: count }, (_, id) => digestAt(id, due));
  const delays = monitorEventLoopDelay({ resolution: 2 });
  const own = watchOwnWork();
  const asking = new AbortController();
  const taken = askOn(due, asking.signal);
  delays.enable();
  const [begun, cpu] = [performance.now(), process.cpuUsage()];
  let items = 0;
  for (const subscription of digests) {
    items += (await composeDigest(due.parts, { subscription, now: due.now })).items;
    await turn();
  }
  const [ms, spent] = [performance.now() - begun, process.cpuUsage(cpu)];
  delays.disable();
  const worked = own.stop();
  asking.abort();
  const cpuMs = (spent.user + spent.system) / 1_000;
  console.log(
    `${name}: ${count} digests in ${seconds(ms)}, ${seconds(cpuMs)} of CPU with the questions; ${items} items`,
  );
  console.log(
    `  worst stall of the event loop ${(delays.max / 1e6).toFixed(0)} ms, p99 ${(delays.percentile(99) / 1e6).toFixed(0)} ms`,
  );
  const at = (share: number): string => `${(worked[Math.floor(share * (worked.length - 1))] ?? 0).toFixed(0)} ms`;
  console.log(`  worked without letting others, by its own processor time: worst ${at(1)}, p99 ${at(0.99)}`);
  console.log(`  questions meanwhile: ${describe(await taken)}`);
}

/**
 * The longest that this thread worked without letting others, in milliseconds of its own processor time: on a machine that
 * others load, what passes by the clock is mostly theirs.
 */
function watchOwnWork() {
  const used = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1_000;
  };
  let last = used();
  const stretches: number[] = [];
  const timer = setInterval(() => {
    const now = used();
    stretches.push(now - last);
    last = now;
  }, 1);
  return {
    stop: (): readonly number[] => {
      clearInterval(timer);
      return stretches.sort((one, other) => one - other);
    },
  };
}

/** What questions take while nothing else is done. */
export async function askAlone(due: Due, count: number): Promise<void> {
  const asking = new AbortController();
  const taken = askOn(due, asking.signal);
  await wait(count * everyMs);
  asking.abort();
  console.log(`Questions with nothing else to do: ${describe(await taken)}`);
}

function digestAt(id: number, { places, told, topics }: Due): Digest {
  const topic = id % 2 === 0 ? "" : (topics[(id >> 1) % topics.length] ?? "");
  const place = places[(id >> 1) % places.length] ?? desk;
  return digestOf({ id, place, toldUpTo: told[(id >> 3) % told.length] ?? 0, filter: { ...everything, topic } });
}

/** Milliseconds from when each question was due to be put to its answer. All that are due are put, as a door would. */
async function askOn({ newsroom, questions, places, now }: Due, signal: AbortSignal): Promise<readonly number[]> {
  const taken: number[] = [];
  const open: Promise<void>[] = [];
  const begun = performance.now();
  for (let at = 1; !signal.aborted; ) {
    await wait(Math.max(0, begun + at * everyMs - performance.now()));
    for (; begun + at * everyMs <= performance.now(); at += 1) {
      const dueAt = begun + at * everyMs;
      const place = places[at % places.length] ?? desk;
      const asked = newsroom.ask({ text: questions[at % questions.length] ?? "", now, place, asker: operator });
      open.push(asked.then(() => void taken.push(performance.now() - dueAt)));
    }
  }
  await Promise.all(open);
  return taken.sort((one, other) => one - other);
}

function describe(taken: readonly number[]): string {
  const at = (share: number): string => `${(taken[Math.floor(share * (taken.length - 1))] ?? 0).toFixed(1)} ms`;
  return `${taken.length}, p50 ${at(0.5)}, p99 ${at(0.99)}, worst ${at(1)}`;
}

const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`;
