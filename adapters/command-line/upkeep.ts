import type { Logger } from "pino";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { type KeptFolder, keepFolder, keepReading } from "../../src/knowledge/keep-folder.ts";
import type { KnowledgeReading } from "../../src/knowledge/knowledge.ts";
import { releaseDue } from "../../src/log/change-state.ts";
import { createStepper } from "../../src/log/stepper.ts";
import { operatorView } from "../../src/places/view.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { describeKnowledge } from "./knowledge-place.ts";
import type { OpenDesk } from "./open-desk.ts";

export type UpkeepParts = {
  readonly log: Logger;
  readonly now: () => Date;
  /** Tells whoever sits at the machine. */
  readonly say: (line: string) => void;
};

/** What goes on while the process runs. */
export interface Upkeep {
  /** Ends what is in hand; nothing follows. */
  stop(): Promise<void>;
}

/** How late an embargo may end, in milliseconds. */
const releaseEvery = 1_000;

/** Keeps the record up with its folder, with the log that all processes share, and with the clock. */
export function startUpkeep(desk: OpenDesk, { log, now, say }: UpkeepParts): Upkeep {
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
        : await keepReading(folder.path, reading, { store, now, stamp: await folder.stamp() });
    if (kept.isRead) await takeOver(kept);
  }, broken("Keeping the knowledge folder"));

  async function takeOver(kept: KeptFolder): Promise<void> {
    records.rename(kept.words);
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
  const clock = setInterval(releasing.wake, releaseEvery).unref();
  return {
    async stop() {
      clearInterval(clock);
      unwatch();
      await Promise.all([following.stop(), releasing.stop(), keeping.stop()]);
    },
  };
}
