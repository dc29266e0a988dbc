import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import { createPlaceLooks, type PlaceChanged, type PlaceLooks } from "../../src/corrections/place-looks.ts";
import { runCorrections } from "../../src/corrections/run-corrections.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { within } from "../../src/doors/within.ts";
import { releaseDue } from "../../src/log/change-state.ts";
import { createStepper } from "../../src/log/stepper.ts";
import { createHeldWork, type HeldWork } from "../../src/operations/held-work.ts";
import { observeOutbox } from "../../src/operations/observe-outbox.ts";
import { observePoster } from "../../src/operations/observe-poster.ts";
import type { Loop } from "../../src/operations/observer.ts";
import type { OperatorsChannel } from "../../src/operations/operations-config.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import type { Sources } from "../../src/sources/open-sources.ts";
import { runSources } from "../../src/sources/run-sources.ts";
import type { Store } from "../../src/store/store.ts";
import { openDigests } from "./digests.ts";
import { followKnowledge } from "./follow-knowledge.ts";
import { gapParts } from "./gap-parts.ts";
import type { OpenDesk } from "./open-desk.ts";
import { openWhenItCan } from "./open-when-it-can.ts";
import type { Operations } from "./operations.ts";
import { processName } from "./process-name.ts";
import { tellStoreAway } from "./tell-store-away.ts";
import { watchMatters } from "./watch-matters.ts";

export type UpkeepParts = {
  /** What can be sent to: the front doors that are connected. */
  readonly posters: Promise<readonly Poster[]>;
  readonly log: Logger;
  readonly now: () => Date;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed: () => number;
  /** Tells whoever sits at the machine. */
  readonly say: (line: string) => void;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
  readonly operations: Pick<Operations, "observer" | "loops">;
  /** Where the people who run this are told what they must know. */
  readonly operators: readonly OperatorsChannel[];
};

/** What goes on while the process runs. */
export interface Upkeep {
  /** Looks at once at places whose readers may be others now. */
  lookAt(changed: PlaceChanged): void;
  /** Takes nothing new from here on; settles when what is in hand has ended. */
  stop(): Promise<void>;
  /** Lets other processes go on at once with what has not ended. */
  handOver(): Promise<void>;
}

/** How late an embargo may end, in milliseconds. */
const releaseEvery = 1_000;

/** Keeps the record up with its folder, with the log that all processes share, and with the clock. */
export function startUpkeep(desk: OpenDesk, parts: UpkeepParts): Upkeep {
  const { log, now, say, operations } = parts;
  const { store, records } = desk;
  const broken = (what: string) => (error: unknown) => log.error({ err: error }, `${what} failed and is tried again`);
  const stepper = (loop: Loop, what: string, step: () => Promise<unknown>) =>
    createStepper(() => operations.loops.step(loop, step), broken(what));
  const following = stepper("record", "Following the record", desk.refresh);
  const releasing = stepper("embargoes", "Ending embargoes", () => releaseDue(desk.holding(), now()));
  const knowledge = followKnowledge(desk, { now, say });
  const keeping = stepper("knowledge folder", "Keeping the knowledge folder", knowledge.step);
  knowledge.wakeBy(keeping.wake);
  const unwatch = store.log.watch(following.wake);
  // Indexed a moment ago, perhaps for the first time: a process that is killed need not do so again.
  void records.keep().catch(broken("Keeping the indexed record"));
  const clock = setInterval(releasing.wake, releaseEvery).unref();
  const ending = new AbortController();
  const held = createHeldWork(store, processName, now);
  const onAway = (): void => void tellStoreAway(parts);
  const opening = openWhenItCan(desk, { say, signal: ending.signal, onAway, onOpen: keeping.wake });
  const places = parts.posters.then((posters) => createPlaceLooks({ ...parts, store, posters, owner: processName }));
  const correcting = correct(desk, held, { ...parts, places, signal: ending.signal });
  const reading = desk.services().then(({ sources }) => readSources(held.store.sources, sources, parts));
  const watching = watchMatters({
    ...parts,
    desk,
    channels: parts.operators,
    folderProblem: knowledge.folderProblem,
    watch: operations.loops.step,
    onError: broken("Looking for what operators must know"),
  });
  return {
    lookAt(changed) {
      places.then((looks) => looks.look(changed)).catch(broken("Looking at a place"));
    },
    async stop() {
      clearInterval(clock);
      unwatch();
      ending.abort();
      const steppers = [following, releasing, keeping, watching].map((one) => one.stop());
      await Promise.all([...steppers, opening, correcting, (await reading).stop()]);
    },
    handOver: held.handOver,
  };
}

type Correcting = UpkeepParts & { readonly places: Promise<PlaceLooks>; readonly signal: AbortSignal };

/** Corrects what was shown, answers gaps and runs digests and watches, once it is known where anything can be sent. */
async function correct(desk: OpenDesk, held: HeldWork<Store>, parts: Correcting): Promise<void> {
  const { posters, log, now, elapsed, newId, signal, operations } = parts;
  const { observer, loops } = operations;
  const connected = await posters;
  const working = {
    store: { ...held.store, outbox: observeOutbox(held.store.outbox, observer) },
    posters: connected.map((poster) => held.guard(observePoster(poster, observer, elapsed))),
    ...{ log, now, newId, signal, owner: processName, watch: loops.step },
  };
  const digests = openDigests(desk, working);
  const correcting = {
    ...working,
    ...{ posters: digests.posters, gaps: gapParts(desk), places: await parts.places, elapsed, random: Math.random },
  };
  await Promise.all([runCorrections(correcting), digests.run()]);
}

/** How long a look at a source that is under way may still take once the process ends, in milliseconds. */
const lastLook = 1_000;

function readSources(list: Store["sources"], { parts, close }: Sources, upkeep: UpkeepParts) {
  const { log, say, operations } = upkeep;
  const running = runSources({
    ...parts,
    sources: list,
    owner: processName,
    watch: operations.loops.step,
    onReport: ({ source, found, problem }) => {
      operations.observer.polled(problem !== undefined ? "failed" : found === undefined ? "unchanged" : "read");
      if (problem !== undefined) say(cleanText(`${source.id}: ${problem}`));
    },
    onError: (error) => log.error({ err: error }, "Reading the sources failed and is tried again"),
    wait: (milliseconds, signal) => delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined),
  });
  return {
    async stop() {
      const stopped = running.stop();
      // A slow host keeps nobody waiting: its requests are cut short, which says nothing about the source.
      if (
        (await within(
          stopped.then(() => true),
          lastLook,
        )) === undefined
      )
        await close();
      await stopped;
    },
  };
}
