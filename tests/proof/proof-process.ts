import { randomBytes } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { auditPosts } from "../../src/delivery/audit-posts.ts";
import type { BackgroundParts } from "../../src/delivery/background-parts.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import { newToken } from "../../src/delivery/new-token.ts";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { proofPosters } from "./proof-posters.ts";
import { proofSettings, proofVariable, slotNotes } from "./proof-settings.ts";
import { stepAsQueue } from "./queue-ways.ts";
import { openClock } from "./shared-clock.ts";
import { slotPosts } from "./slot-posts.ts";

/** A process that enters what is due at each slot and posts it, until it is killed. Any number of them share a store. */
const settings = proofSettings.parse(JSON.parse(process.env[proofVariable] ?? "{}"));
const clock = openClock(settings.clock);
const now = (): Date => new Date(clock.now());
const newId = (): string => newToken(randomBytes);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const store =
  "path" in settings.store ? await openSqliteStore(settings.store) : await openPostgresStore(settings.store);
const parts: BackgroundParts = {
  store,
  posters: proofPosters(settings, now),
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  now,
  elapsed: clock.now,
  random: Math.random,
  newId,
  owner: newId(),
};
say("open");
const audit = () => (settings.way === "ours" ? auditPosts(parts) : Promise.resolve(0));
await Promise.all([repeat(() => enterSlots(store)), repeat(deliver()), repeat(audit)]);

function deliver(): () => Promise<number> {
  const { way } = settings;
  const deliverer = createDeliverer(parts);
  return way === "ours" ? () => deliverer.step() : () => stepAsQueue(way, parts);
}

/** As the process itself does it: what fails is tried again, and nothing to do is looked at again after a while. */
async function repeat(step: () => Promise<number>): Promise<never> {
  for (;;) {
    const done = await step().catch((error: unknown) => {
      say(`failed ${error instanceof Error ? error.message : String(error)}`);
      return 0;
    });
    if (done === 0) await delay(Math.max(5, 500 / settings.clock.speed));
  }
}

/** Slots that have come and were not entered by anybody. Two processes may enter the same one at once. */
async function enterSlots({ notes, outbox }: Store): Promise<number> {
  const come = Number((await notes.read(slotNotes.come)) ?? "0");
  const entered = Number((await notes.read(slotNotes.entered)) ?? "0");
  for (let slot = entered; slot < come; slot += 1) {
    const { channels, postsOfSlot: posts } = settings;
    await outbox.add(slotPosts({ slot, channels, posts, dueAt: now().toISOString(), newId }));
    await notes.write(slotNotes.entered, String(slot + 1));
  }
  return come - entered;
}
