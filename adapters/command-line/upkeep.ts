import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import { runCorrections } from "../../src/corrections/run-corrections.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { type KeptFolder, keepFolder, keepReading } from "../../src/knowledge/keep-folder.ts";
import type { KnowledgeReading } from "../../src/knowledge/knowledge.ts";
import { releaseDue } from "../../src/log/change-state.ts";
import { createStepper } from "../../src/log/stepper.ts";
import { operatorView } from "../../src/places/view.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import type { Sources } from "../../src/sources/open-sources.ts";
import { runSources } from "../../src/sources/run-sources.ts";
import { describeKnowledge } from "./knowledge-place.ts";
import type { OpenDesk } from "./open-desk.ts";

export type UpkeepParts = {
  /** What can be sent to: the front doors that are connected. */
  readonly posters: Promise<readonly Poster[]>;
  readonly log: Logger;
  readonly now: () => Date;
  /** Tells whoever sits at the machine. */
  readonly say: (line: string) => void;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
};

/** What goes on while the process runs. */
export interface Upkeep {
  /** Ends what is in hand; nothing follows. */
  stop(): Promise<void>;
}

/** How late an embargo may end, in milliseconds. */
const releaseEvery = 1_000;

/** Keeps the record up with its folder, with the log that all processes share, and with the clock. */
export function startUpkeep(desk: OpenDesk, parts: UpkeepParts): Upkeep {
  const { log, now, say } = parts;
  const { store, records, views, folder } = desk;
  const broken = (what: string) => (error: unknown) => log.error({ err: error }, `${what} failed and is tried again`);
  const following = createStepper(async () => {
    await records.follow();
    await views.refresh();
  }, broken("Following the record"));
  const releasing = createStepper(() => releaseDue(store, now()), broken("Ending embargoes"));
  let readings: readonly KnowledgeReading[] = [];
  const keeping = createStepper(async () => {
    const [reading] = readings.slice(-1);
    readings = [];
    const kept =
      reading === undefined
        ? await keepFolder(folder, { store, now })
        : await keepReading(folder.path, reading, { store, now });
    if (kept.isRead) await takeOver(kept);
  }, broken("Keeping the knowledge folder"));

  async function takeOver(kept: KeptFolder): Promise<void> {
    await records.rename(kept.words);
    await records.follow();
    for (const problem of kept.problems) say(cleanText(describeProblem(problem)));
    say(`The knowledge changed: ${describeKnowledge(records.of(operatorView).knowledge)}.`);
  }

  const followed = folder.watch((reading) => {
    readings = [reading];
    keeping.wake();
  });
  // What was written between the first reading and now is not missed.
  void followed.then(keeping.wake);
  const unwatch = store.log.watch(following.wake);
  // Indexed a moment ago, perhaps for the first time: a process that is killed need not do so again.
  void records.keep().catch(broken("Keeping the indexed record"));
  const clock = setInterval(releasing.wake, releaseEvery).unref();
  const ending = new AbortController();
  const correcting = correct(desk, parts, ending.signal);
  const reading = desk.services().then(({ sources }) => readSources(desk, sources, parts));
  return {
    async stop() {
      clearInterval(clock);
      unwatch();
      ending.abort();
      await Promise.all([following.stop(), releasing.stop(), keeping.stop(), correcting, (await reading).stop()]);
    },
  };
}

/** Names this process among those that share a store. */
const owner = `${hostname()} ${process.pid} ${randomUUID()}`;

/** Corrects what was shown and answers gaps, once it is known where anything can be sent. */
async function correct(desk: OpenDesk, { posters, log, now, newId }: UpkeepParts, signal: AbortSignal): Promise<void> {
  const { store, newsroom, records } = desk;
  const connected = await posters;
  const gaps = { answer: newsroom.answer, refresh: records.follow };
  const clock = { now, elapsed: () => performance.now(), random: Math.random };
  await runCorrections({ store, posters: connected, log, ...clock, newId, owner, gaps, signal });
}

function readSources({ store }: OpenDesk, { parts }: Sources, { log, say }: UpkeepParts) {
  return runSources({
    ...parts,
    sources: store.sources,
    owner,
    onReport: ({ source, problem }) => {
      if (problem !== undefined) say(cleanText(`${source.id}: ${problem}`));
    },
    onError: (error) => log.error({ err: error }, "Reading the sources failed and is tried again"),
    wait: (milliseconds, signal) => delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined),
  });
}
