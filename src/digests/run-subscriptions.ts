import { setImmediate as turn } from "node:timers/promises";
import { repeat } from "../log/repeat.ts";
import { type Step, unwatched } from "../operations/loop-watch.ts";
import { StoreUnavailable } from "../store/store-unavailable.ts";
import { runDigest } from "./run-digest.ts";
import type { NextStep, RunParts } from "./run-parts.ts";
import { pausedFor } from "./run-paused.ts";
import { wakeWatches } from "./run-wakes.ts";
import { runWatch } from "./run-watch.ts";
import type { Subscription } from "./subscription.ts";

/** Milliseconds for which one is taken: so long nobody else tries it, also where composing it has failed. */
export const subscriptionLease = 2 * 60_000;
/** So many are taken at once, so that several processes share what is due at the same minute. */
const batch = 20;
/** Milliseconds without work after which the store is looked at again. */
const idle = 500;
/** So often it is tried to compose one; the waits between grow, from one lease on, to half an hour in all. */
export const mostFailures = 5;

export type RunningParts = RunParts & {
  readonly signal: AbortSignal /** Does each step, and looks on. */;
  readonly watch?: Step;
};

/** Runs digests and watches until the signal ends it. Never rejects. */
export async function runSubscriptions(parts: RunningParts): Promise<void> {
  const { store, signal, log, watch = unwatched } = parts;
  const runner = createSubscriptionRunner(parts);
  const step = () => watch("subscriptions", runner.step);
  await repeat({ name: "subscriptions", wait: idle, step, store, signal, log });
}

/** Any number of processes may run digests and watches over one store. */
export interface SubscriptionRunner {
  /**
   * Wakes the watches that the log concerns, and deals with what is due, those first that have waited longest. Gives how
   * much was read and taken. Rejects only where the store does.
   */
  step(): Promise<number>;
}

type Failing = { readonly failures: number; readonly until: number };

export function createSubscriptionRunner(parts: RunParts): SubscriptionRunner {
  const { store, owner, now, log } = parts;
  const failing = new Map<number, Failing>();

  /** Composing may fail for a fault of ours in one of them, which must hold up no other. */
  async function nextOf(held: Subscription): Promise<NextStep | undefined> {
    const { failures, until } = failing.get(held.id) ?? { failures: 0, until: 0 };
    // Left as taken, so that it does not come again before its lease has ended.
    if (now().getTime() < until) return undefined;
    try {
      const step = await (held.kind === "digest" ? runDigest(held, now(), parts) : runWatch(held, now(), parts));
      failing.delete(held.id);
      return step;
    } catch (cause) {
      if (cause instanceof StoreUnavailable) throw cause;
      log.error(
        { err: cause, subscription: held.id, failures: failures + 1 },
        "A digest or watch could not be composed.",
      );
      failing.set(held.id, {
        failures: failures + 1,
        until: now().getTime() + subscriptionLease * 2 ** failures,
      });
      if (failures + 1 < mostFailures) return undefined;
      failing.delete(held.id);
      return pausedFor(notComposed, { next: held, posts: [] }, parts);
    }
  }

  return {
    async step() {
      const read = await wakeWatches(parts);
      const options = { now: now().toISOString(), lease: subscriptionLease, limit: batch };
      const due = await store.subscriptions.claim(owner, options);
      for (const held of due) {
        const step = await nextOf(held);
        // Where another process was faster nothing is written, neither the state nor a post.
        if (step !== undefined) await store.subscriptions.write(step.next, step.posts);
        // A file's database answers without ever letting anybody else have a turn.
        await turn();
      }
      return read + due.length;
    },
  };
}

const notComposed = `It could not be composed ${mostFailures} times in a row; the log of the process says why.`;
