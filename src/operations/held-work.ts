import type { Delivery } from "../delivery/delivery.ts";
import type { Poster, PostOutcome } from "../delivery/poster.ts";
import type { Store } from "../store/store.ts";

type Held = Pick<Store, "outbox" | "ledger" | "sources" | "subscriptions">;

/** What this process holds by leases, so that others need not wait for these to end when it does. */
export interface HeldWork<Kept extends Held> {
  /** The store as before, through which what is taken is remembered until it is done with. */
  readonly store: Kept;
  /** The poster as before; once the work was handed over it posts nothing more. */
  guard(poster: Poster): Poster;
  /**
   * Lets others go on at once with what this process has taken and not done. A post that was begun stays held: nobody can
   * tell yet whether it stands there, so whoever takes it looks it up after the lease. Nothing is begun from here on.
   */
  handOver(): Promise<void>;
}

/** `owner` names this process in leases; `now` is the time of day by which these count. */
export function createHeldWork<Kept extends Held>(store: Kept, owner: string, now: () => Date): HeldWork<Kept> {
  const deliveries = new Set<string>();
  const begun = new Set<string>();
  const audits = new Set<string>();
  const postings = new Set<string>();
  const sources = new Set<string>();
  const subscriptions = new Set<number>();
  let isOver = false;
  return {
    store: {
      ...store,
      outbox: rememberingAudits(rememberingOutbox(store.outbox, deliveries, begun), audits),
      ledger: rememberingLedger(store.ledger, postings),
      sources: rememberingSources(store.sources, sources),
      subscriptions: rememberingSubscriptions(store.subscriptions, subscriptions),
    },
    guard: (poster) => ({
      ...poster,
      async post(place, reply, token) {
        if (isOver) return ending;
        begun.add(token);
        return poster.post(place, reply, token);
      },
    }),
    async handOver() {
      isOver = true;
      const again = now().toISOString();
      const left = [...deliveries].filter((id) => !begun.has(id));
      await Promise.all([
        ...left.map((id) => store.outbox.fail(id, owner, { problem: handedOver, again, untried: true })),
        ...Array.from(audits, (id) => store.outbox.audited(id, { again })),
        ...Array.from(postings, (id) => store.ledger.fail(id, owner, { problem: handedOver, again })),
        ...Array.from(sources, (id) => store.sources.release(id, owner)),
        ...Array.from(subscriptions, (id) => store.subscriptions.release(id, owner)),
      ]);
    },
  };
}

const handedOver = "The process that had taken it ended before its turn.";
const ending: PostOutcome = { kind: "refused", problem: handedOver, again: 0 };

function rememberingOutbox(outbox: Store["outbox"], held: Set<string>, begun: Set<string>): Store["outbox"] {
  const done = (id: string): void => {
    held.delete(id);
    begun.delete(id);
  };
  return {
    ...outbox,
    async claim(owner, options) {
      const taken: readonly Delivery[] = await outbox.claim(owner, options);
      for (const { id } of taken) {
        // What comes again after its lease is another attempt, which has not begun.
        begun.delete(id);
        held.add(id);
      }
      return taken;
    },
    async confirm(id, message, options) {
      const standing = await outbox.confirm(id, message, options);
      done(id);
      return standing;
    },
    async fail(id, owner, outcome) {
      const isHeld = await outbox.fail(id, owner, outcome);
      done(id);
      return isHeld;
    },
    async join(into, others, owner, joint) {
      const isJoined = await outbox.join(into, others, owner, joint);
      if (isJoined) for (const id of others) done(id);
      return isJoined;
    },
  };
}

/** Looks for second copies; one that is made twice does no harm. */
function rememberingAudits(outbox: Store["outbox"], held: Set<string>): Store["outbox"] {
  return {
    ...outbox,
    async claimAudits(options) {
      const taken = await outbox.claimAudits(options);
      for (const { id } of taken) held.add(id);
      return taken;
    },
    async audited(id, found) {
      await outbox.audited(id, found);
      held.delete(id);
    },
  };
}

function rememberingLedger(ledger: Store["ledger"], held: Set<string>): Store["ledger"] {
  return {
    ...ledger,
    async claim(owner, options) {
      const taken = await ledger.claim(owner, options);
      for (const { id } of taken) held.add(id);
      return taken;
    },
    async settle(id, owner, shown, claims) {
      const isHeld = await ledger.settle(id, owner, shown, claims);
      held.delete(id);
      return isHeld;
    },
    async fail(id, owner, outcome) {
      await ledger.fail(id, owner, outcome);
      held.delete(id);
    },
  };
}

function rememberingSources(sources: Store["sources"], held: Set<string>): Store["sources"] {
  return {
    ...sources,
    async claim(owner, options) {
      const taken = await sources.claim(owner, options);
      for (const { id } of taken) held.add(id);
      return taken;
    },
    async release(id, owner) {
      await sources.release(id, owner);
      held.delete(id);
    },
  };
}

function rememberingSubscriptions(book: Store["subscriptions"], held: Set<number>): Store["subscriptions"] {
  return {
    ...book,
    async claim(owner, options) {
      const taken = await book.claim(owner, options);
      for (const { id } of taken) held.add(id);
      return taken;
    },
    async release(id, owner) {
      await book.release(id, owner);
      held.delete(id);
    },
    async write(next, posts) {
      const isWritten = await book.write(next, posts);
      held.delete(next.id);
      return isWritten;
    },
  };
}
