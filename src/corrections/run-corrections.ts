import { auditPosts } from "../delivery/audit-posts.ts";
import type { BackgroundParts } from "../delivery/background-parts.ts";
import { createDeliverer } from "../delivery/create-deliverer.ts";
import { after, keepDeliveries } from "../delivery/delivery-times.ts";
import { createPauses } from "../delivery/pauses.ts";
import { answerGaps, type GapParts } from "../gaps/answer-gaps.ts";
import { repeat } from "../log/repeat.ts";
import { type Step, unwatched } from "../operations/loop-watch.ts";
import type { Loop as LoopName } from "../operations/observer.ts";
import type { Store } from "../store/store.ts";
import { createCorrector } from "./create-corrector.ts";
import { followCorrections } from "./follow-corrections.ts";
import { forgetPrivate } from "./forget-private.ts";
import type { PlaceLooks } from "./place-looks.ts";
import { settleUnconfirmed } from "./settle-unconfirmed.ts";

export type RunParts = BackgroundParts & {
  readonly store: BackgroundParts["store"] & Pick<Store, "gaps">;
  /** What open gaps are asked with; undefined: they stay open. */
  readonly gaps?: Pick<GapParts, "answer" | "refresh">;
  /** Looks at places; undefined: nothing is settled of any. */
  readonly places?: PlaceLooks;
  /** Does each step, and looks on. */
  readonly watch?: Step;
  readonly signal: AbortSignal;
};

/** Milliseconds without work after which the store is looked at again, whether or not it told of more. */
const idle = 500;
/** Messages that a process left behind when it ended, and those to be forgotten, are looked for this often. */
const tidy = 30_000;

/**
 * Corrects what was shown, tells people of it and answers gaps until the signal ends it: loops, so that a post that
 * hangs holds up no correction, and a failure in one ends none. Never rejects.
 */
export async function runCorrections(parts: RunParts): Promise<void> {
  const { store, signal, gaps, places, log, now, watch = unwatched } = parts;
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
    ...(places === undefined ? [] : [loop("places", tidy, () => places.step().then(() => 0))]),
    ...(gaps === undefined ? [] : [loop("gaps", idle, () => answerGaps({ ...parts, ...gaps }))]),
  ]);
}
