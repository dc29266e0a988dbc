import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { auditAfter, deliveryLease } from "../../src/delivery/delivery-times.ts";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { pick } from "../bench/random-numbers.ts";
import { credentials } from "../support/slack-double/credentials.ts";
import { type Judged, judgeProof } from "./judge-proof.ts";
import { type FaultCounts, openPlatforms, type ProofPlatforms } from "./proof-platforms.ts";
import { type ProofSettings, slotNotes, type Way } from "./proof-settings.ts";
import { startWorker, type Worker } from "./proof-worker.ts";
import { type SharedClock, startClock } from "./shared-clock.ts";

export type ProofOptions = {
  readonly way: Way;
  readonly store: ProofSettings["store"];
  readonly processes: number;
  readonly slots: number;
  readonly postsOfSlot: number;
  readonly kills: number;
  readonly freezes: number;
  readonly speed: number;
  /** About one of so many posts fails on its platform. */
  readonly faultOneOf: number;
  readonly random: () => number;
  readonly onSlot?: (done: number) => void;
  /** The ways of the processes to their store and to Slack, where they lead by something that may fail. */
  readonly byWayOf?: { readonly store?: ProofSettings["store"]; readonly slack?: (url: string) => Promise<string> };
  /** What befalls them after each slot has come, while posts are made. */
  readonly befall?: (slot: number) => Promise<void>;
};

export type ProofReport = Judged &
  FaultCounts & {
    readonly kills: number;
    readonly freezes: number;
    readonly seconds: number;
    readonly failures: readonly string[];
  };

const channels = 40;
/** By so much the clock is set ahead: a little more than a lease. */
const pastLease = deliveryLease * 1.1;
/** Milliseconds of the clock between two times, so that no request goes on through more than two of them. */
const gap = 6_000;
/** A process is harmed so long after posts were seen to be made, or were waited for, at most; in milliseconds of ours. */
const longestLife = 250;
const longestWait = 1_500;

/** Delivers what is due at one slot after the other while processes are killed and frozen, and tells what people see then. */
export async function runProof(options: ProofOptions): Promise<ProofReport> {
  const { speed, random, slots, postsOfSlot } = options;
  const begun = performance.now();
  // A day behind, so that what platforms write down is later than what processes remember.
  const folder = await mkdtemp(join(tmpdir(), "onrecord-clock-"));
  const started = Date.now();
  const place = { path: join(folder, "clock"), started, begins: started - 24 * 60 * 60_000, speed };
  const clock = startClock(place);
  const platforms = await openPlatforms({ channels, random, now: clock.now });
  const store = "path" in options.store ? await openSqliteStore(options.store) : await openPostgresStore(options.store);
  const { slackUrl, discordUrl, channels: ids } = platforms;
  const { byWayOf = {} } = options;
  const wayToSlack = (await byWayOf.slack?.(slackUrl)) ?? slackUrl;
  const settings = {
    ...{ clock: place, way: options.way, discordUrl, postsOfSlot },
    ...{ store: byWayOf.store ?? options.store, slackUrl: wayToSlack },
  };
  const workers = Array.from({ length: options.processes }, () =>
    startWorker({ ...settings, channels: [...ids], token: credentials.botToken }),
  );
  try {
    await until(() => workers.every(({ isOpen }) => isOpen));
    const stop = platforms.sprinkle(options.faultOneOf);
    const harmed = await harm(workers, { ...options, store, clock, platforms });
    const faults = stop();
    await settle({ ...options, store, clock, platforms });
    const judged = await judgeProof(store, { platforms, slots, posts: postsOfSlot });
    const failures = workers.flatMap((worker) => worker.failures);
    const seconds = (performance.now() - begun) / 1_000;
    return { ...judged, ...faults, kills: harmed.kills, freezes: harmed.freezes, seconds, failures };
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
    await store.close();
    await platforms.close();
    await rm(folder, { recursive: true });
  }
}

type Harming = Omit<ProofOptions, "store"> & {
  readonly store: Store;
  readonly clock: SharedClock;
  readonly platforms: Pick<ProofPlatforms, "accepted">;
};

/** Kills and freezes spread over the slots, each while something is due. */
async function harm(workers: readonly Worker[], options: Harming) {
  const { store, slots, kills, freezes, random, clock, speed, befall, platforms, onSlot = () => undefined } = options;
  const done = { kills: 0, freezes: 0 };
  for (let slot = 0; slot < slots; slot += 1) {
    await until(() => tryTo(() => store.notes.write(slotNotes.come, String(slot + 1))));
    if (befall !== undefined) {
      await delay(random() * longestLife);
      await befall(slot);
      clock.jump(pastLease);
    }
    const share = (slot + 1) / slots;
    while (done.kills < kills * share || done.freezes < freezes * share) {
      const worker = pick(workers, random);
      await until(() => worker.isOpen);
      // In the middle of its posts, as far as there are any.
      const before = platforms.accepted();
      const end = performance.now() + longestWait;
      await until(() => platforms.accepted() > before || performance.now() > end);
      await delay(random() * longestLife);
      if (done.freezes < freezes * share) {
        done.freezes += 1;
        worker.freeze();
        clock.jump(pastLease);
        // So that others take over, where there are any, and post.
        await delay((gap / speed) * (0.5 + random()));
        worker.thaw();
        await delay(random() * (longestLife / 4));
      }
      if (done.kills < kills * share) {
        done.kills += 1;
        await worker.kill();
        await delay(gap / speed);
        clock.jump(pastLease);
      }
    }
    onSlot(slot + 1);
  }
  return done;
}

/** Until everything is posted, and whatever was to be looked up again was. */
async function settle({ store, speed, way, slots, clock }: Harming): Promise<void> {
  await until(async () => Number((await store.notes.read(slotNotes.entered)) ?? "0") >= slots);
  await until(async () => {
    if ((await store.outbox.waiting(1)).length === 0) return true;
    await delay(gap / speed);
    clock.jump(pastLease);
    return false;
  }, 600_000);
  if (way !== "ours") return;
  const look = { lease: deliveryLease, limit: 1, platforms: ["slack", "discord"] };
  await until(async () => {
    clock.jump(auditAfter);
    await delay(gap / speed);
    return (await store.outbox.claimAudits({ ...look, now: new Date(clock.now()).toISOString() })).length === 0;
  }, 600_000);
}

/** A store that is away for a moment comes back. */
const tryTo = (step: () => Promise<unknown>): Promise<boolean> =>
  step().then(
    () => true,
    () => false,
  );

async function until(isSo: () => boolean | Promise<boolean>, patience = 60_000): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > deadline) throw new Error("What the proof waits for does not come.");
    await delay(20);
  }
}
