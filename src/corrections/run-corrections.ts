import { setTimeout as delay } from "node:timers/promises";
import { auditPosts } from "../delivery/audit-posts.ts";
import type { BackgroundParts } from "../delivery/background-parts.ts";
import { createDeliverer } from "../delivery/create-deliverer.ts";
import { after, keepDeliveries } from "../delivery/delivery-times.ts";
import { createPauses } from "../delivery/pauses.ts";
import { answerGaps, type GapParts } from "../gaps/answer-gaps.ts";
import { type Step, unwatched } from "../operations/loop-watch.ts";
import type { Loop as LoopName } from "../operations/observer.ts";
import type { Store } from "../store/store.ts";
import type { WorkLog } from "../work-log.ts";
import { createCorrector } from "./create-corrector.ts";
import { followCorrections } from "./follow-corrections.ts";
import { forgetPrivate } from "./forget-private.ts";
import { settleUnconfirmed } from "./settle-unconfirmed.ts";

export type RunParts = BackgroundParts & {
  readonly store: BackgroundParts["store"] & Pick<Store, "gaps">;
  /** What open gaps are asked with; undefined: they stay open. */
  readonly gaps?: Pick<GapParts, "answer" | "refresh">;
  /** Does each step, and looks on. */
  readonly watch?: Step;
  readonly signal: AbortSignal;
};

/** Milliseconds without work after which the store is looked at again, whether or not it told of more. */
const idle = 500;
/** Messages that a process left behind when it ended, and those to be forgotten, are looked for this often. */
const tidy = 30_000;
/** Waits after failures of the store: the first, and the longest. */
const firstWait = 1_000;
const longestWait = 60_000;

/**
 * Corrects what was shown, tells people of it and answers gaps until the signal ends it: loops, so that a post that
 * hangs holds up no correction, and a failure in one ends none. Never rejects.
 */
export async function runCorrections(parts: RunParts): Promise<void> {
  const { store, signal, gaps, log, now, watch = unwatched } = parts;
  const working = { ...parts, stopping: signal };
  const corrector = createCorrector(working);
  const deliverer = createDeliverer(working);
  const pauses = createPauses();
  const loop = (name: LoopName, wait: number, step: () => Promise<number>) =>
    repeat({ name, wait, step: () => watch(name, step), store, signal, log });
  await Promise.all([
    loop("corrections", idle, async () => (await followCorrections(store)) + (await corrector.step())),
    loop("deliveries", idle, () => deliverer.step()),
    loop("unconfirmed messages", tidy, async () => {
      await settleUnconfirmed(parts, pauses);
      return 0;
    }),
    loop("second copies", tidy, () => auditPosts(parts)),
    loop("old posts", tidy, () => store.outbox.forget(after(now(), -keepDeliveries))),
    loop("private answers", tidy, () => forgetPrivate(parts)),
    ...(gaps === undefined ? [] : [loop("gaps", idle, () => answerGaps({ ...parts, ...gaps }))]),
  ]);
}

type Loop = {
  readonly name: LoopName;
  readonly wait: number;
  /** How much was done; 0: nothing is left to do. */
  readonly step: () => Promise<number>;
  readonly store: BackgroundParts["store"];
  readonly signal: AbortSignal;
  readonly log: WorkLog;
};

async function repeat({ name, wait, step, store, signal, log }: Loop): Promise<void> {
  const bell = createBell(store.log.watch);
  let failures = 0;
  while (!signal.aborted) {
    try {
      const done = await step();
      failures = 0;
      if (done === 0) await bell.wait(wait, signal);
    } catch (cause) {
      log.error({ err: cause, loop: name }, `Work on ${name} failed and is tried again.`);
      await bell.wait(Math.min(longestWait, firstWait * 2 ** failures), signal);
      failures += 1;
    }
  }
  bell.close();
}

/** Waits for so long, or until the log tells of more; what it told of during work is not forgotten. */
function createBell(watch: Store["log"]["watch"]) {
  let hasRung = false;
  let ring = (): void => undefined;
  const close = watch(() => {
    hasRung = true;
    ring();
  });
  return {
    close,
    async wait(milliseconds: number, signal: AbortSignal): Promise<void> {
      if (!hasRung) {
        const rung = new AbortController();
        ring = () => rung.abort();
        const ends = AbortSignal.any([signal, rung.signal]);
        await delay(milliseconds, undefined, { signal: ends }).catch(() => undefined);
      }
      hasRung = false;
    },
  };
}
