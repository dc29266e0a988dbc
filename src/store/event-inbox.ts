import type { Inbox, InboxEvent } from "../doors/inbox.ts";
import type { Engine } from "./engine.ts";
import { gathered } from "./gathered.ts";
import { inParts } from "./in-parts.ts";
import { leaseEnd } from "./lease.ts";
import type { View } from "./one-view.ts";

type Taking = InboxEvent & { readonly owner: string; readonly now: string; readonly lease: number };

/**
 * An event is answered where nobody holds it and none is to: its lease is null then. Whatever comes at once is written at
 * once: a commit waits for the disk, and with it, in SQLite, all that the process has to answer.
 */
export function createInbox({ db }: Engine): Inbox {
  const take = gathered((takings: readonly Taking[]) => takeAll(db, takings));
  const done = gathered((events: readonly (InboxEvent & { readonly now: string })[]) => endAll(db, events));
  return {
    take: (event, owner, { now, lease }) => take({ ...event, owner, now, lease }),
    done: (event, now) => done({ ...event, now }),
    async giveBack({ platform, event }, owner) {
      await db
        .deleteFrom("inbox")
        .where("platform", "=", platform)
        .where("event", "=", event)
        .where("owner", "=", owner)
        .execute();
    },
    async forget(takenBefore) {
      const { numDeletedRows } = await db.deleteFrom("inbox").where("taken_at", "<", takenBefore).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}

/** Of several that take the same event at once it is the first one's. */
async function takeAll(db: View, takings: readonly Taking[]): Promise<(taking: Taking) => boolean> {
  const firsts = new Map([...takings].reverse().map((taking) => [keyOf(taking), taking]));
  const ours = new Set<Taking>();
  for (const part of inParts(inOrder([...firsts.values()]))) {
    const rows = part.map(({ platform, event, owner, now, lease }) => ({
      ...{ platform, event, owner },
      taken_at: now,
      lease_until: leaseEnd(now, lease),
    }));
    const taken = await db
      .insertInto("inbox")
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .columns(["platform", "event"])
          .doUpdateSet(({ ref }) => ({
            taken_at: ref("excluded.taken_at"),
            owner: ref("excluded.owner"),
            lease_until: ref("excluded.lease_until"),
          }))
          .whereRef("inbox.lease_until", "<=", "excluded.taken_at"),
      )
      .returning(["platform", "event"])
      .execute();
    for (const one of taken) {
      const taking = firsts.get(keyOf(one));
      if (taking !== undefined) ours.add(taking);
    }
  }
  return (taking) => ours.has(taking);
}

/** Also one that could not be taken, so that nobody answers it once more. */
async function endAll(db: View, events: readonly (InboxEvent & { readonly now: string })[]): Promise<() => undefined> {
  const ended = new Map(events.map((event) => [keyOf(event), event]));
  for (const part of inParts(inOrder([...ended.values()]))) {
    await db
      .insertInto("inbox")
      .values(
        part.map(({ platform, event, now }) => ({ platform, event, taken_at: now, owner: null, lease_until: null })),
      )
      .onConflict((conflict) => conflict.columns(["platform", "event"]).doUpdateSet({ owner: null, lease_until: null }))
      .execute();
  }
  return () => undefined;
}

const keyOf = ({ platform, event }: InboxEvent): string => `${platform} ${event}`;

/** Whoever writes many rows takes them in the same order, so that no two processes wait for each other. */
function inOrder<Event extends InboxEvent>(events: readonly Event[]): readonly Event[] {
  return [...events].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
