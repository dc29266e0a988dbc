import type { DeskContext } from "../../desk/desk-command.ts";
import { owedSlot, slotOnResume } from "../owed-slot.ts";
import type { Subscription } from "../subscription.ts";

/** So many times it may be written by others between reading and writing; each post of it does so once. */
const attempts = 5;

/**
 * Writes a digest or watch anew, as `change` makes it from what is there. Where it is written by others meanwhile, as by
 * the post that is just due, it is read and changed again. Undefined where it was removed.
 */
export async function changeSubscription<Kind extends Subscription>(
  before: Kind,
  change: (now: Kind) => Kind,
  { store }: DeskContext,
): Promise<Kind | undefined> {
  let current: Kind | undefined = before;
  for (let attempt = 0; attempt < attempts && current !== undefined; attempt += 1) {
    const next: Kind = change(current);
    if (await store.subscriptions.write(next)) return next;
    const found: Subscription | undefined = await store.subscriptions.find(before.id);
    current = isAlike(found, before) ? found : undefined;
  }
  if (current === undefined) return undefined;
  throw new Error(`${before.kind} ${before.id} was written by others ${attempts} times in a row.`);
}

/** What a number names stays what it is. */
const isAlike = <Kind extends Subscription>(found: Subscription | undefined, before: Kind): found is Kind =>
  found?.kind === before.kind;

/** A slot that has come and that nobody has run yet stays due, for whoever resumes it soon. */
export const paused = <Kind extends Subscription>(one: Kind, now: Date): Kind => ({
  ...one,
  state: "paused",
  problem: undefined,
  nextAt: one.kind === "digest" ? owedSlot(one, now)?.toISOString() : undefined,
});

/** A watch is looked at at once, since something may have come meanwhile. */
export const resumed = <Kind extends Subscription>(one: Kind, now: Date): Kind => ({
  ...one,
  state: "active",
  problem: undefined,
  nextAt: one.kind === "digest" ? slotOnResume(one, now)?.toISOString() : now.toISOString(),
});
