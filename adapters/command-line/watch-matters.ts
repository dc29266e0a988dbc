import { hostname } from "node:os";
import type { Poster } from "../../src/delivery/poster.ts";
import { createStepper } from "../../src/log/stepper.ts";
import { findMatters, type SeenFollower } from "../../src/operations/find-matters.ts";
import { createLagWatch, type LagWatch } from "../../src/operations/lag-watch.ts";
import type { Step } from "../../src/operations/loop-watch.ts";
import type { Matter } from "../../src/operations/matter.ts";
import type { OperatorsChannel } from "../../src/operations/operations-config.ts";
import { createStoreOutages } from "../../src/operations/store-outages.ts";
import { createOperatorsTeller } from "../../src/operations/tell-operators.ts";
import type { OpenDesk } from "./open-desk.ts";

export type WatchParts = {
  readonly desk: Pick<OpenDesk, "store" | "records">;
  readonly channels: readonly OperatorsChannel[];
  readonly posters: Promise<readonly Poster[]>;
  readonly folderProblem: () => string | undefined;
  readonly now: () => Date;
  readonly elapsed: () => number;
  readonly newId: () => string;
  readonly watch: Step;
  readonly onError: (error: unknown) => void;
};

/** How often it is looked whether there is something to tell, in milliseconds. */
const lookEvery = 30_000;
const newest = 100;

/** Tells the operators' channels what people must know, for as long as the process runs. */
export function watchMatters(parts: WatchParts): { stop(): Promise<void> } {
  if (parts.channels.length === 0) return { stop: () => Promise.resolve() };
  const look = createLook(parts);
  const looking = createStepper(() => parts.watch("operators", look), parts.onError, lookEvery);
  const clock = setInterval(looking.wake, lookEvery).unref();
  void parts.posters.then(looking.wake);
  return {
    stop() {
      clearInterval(clock);
      return looking.stop();
    },
  };
}

function createLook(parts: WatchParts): () => Promise<number> {
  const { desk, channels, posters, now, newId } = parts;
  const outages = createStoreOutages(now);
  const lags = new Map<string, LagWatch>();
  const teller = createOperatorsTeller({
    store: desk.store,
    channels,
    audienceAt: async (place) =>
      (await posters).find(({ platform }) => platform === place.platform)?.audienceNow(place),
    now,
    newId,
  });
  return async () => {
    try {
      const matters = await mattersNow(parts, lags);
      return await teller.tell([...outages.worked(), ...matters]);
    } catch (error) {
      outages.failed(error);
      throw error;
    }
  };
}

async function mattersNow(parts: WatchParts, lags: Map<string, LagWatch>): Promise<readonly Matter[]> {
  const { store, records } = parts.desk;
  const [measured, sources, { read: subscriptions, unreadable }, troubled] = await Promise.all([
    store.measure(),
    store.sources.all(),
    store.subscriptions.survey(),
    store.outbox.troubled(newest),
  ]);
  const seen = (name: string, own: number): SeenFollower => {
    const lag = lags.get(name) ?? createLagWatch(parts.elapsed);
    lags.set(name, lag);
    return { name, behind: Math.max(0, measured.head - own), lateFor: lag.look(own, measured.head) };
  };
  const machine = hostname();
  const followers = Object.entries(measured.followers).map(([name, seq]) => seen(name, seq));
  const own = seen(`the index of ${machine}`, Number(records.position()));
  return findMatters({
    sources,
    subscriptions,
    unreadable,
    troubled,
    followers: [...followers, own],
    folderProblem: parts.folderProblem(),
    machine,
    now: parts.now(),
  });
}
