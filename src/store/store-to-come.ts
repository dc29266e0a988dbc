import type { Store } from "./store.ts";
import type { StoreUnavailable } from "./store-unavailable.ts";

/** A store that could not be opened yet. */
export interface StoreToCome {
  /** Rejects with why the store is not there, whatever is asked of it, until it has come; from then on it is that store. */
  readonly store: Store;
  /** Why it is still not there. */
  stayAway(why: StoreUnavailable): void;
  /** From here on everything is asked of this one, by whoever held on to `store` or a part of it. */
  come(arrived: Store): void;
}

/**
 * `standIn`: what stands in meanwhile where that does no harm, and says the shape of the rest. What arrives at a front door,
 * and who holds a lease, is settled within this process, as by one that is alone: nobody is left unanswered for it.
 */
export function createStoreToCome(standIn: Store, problem: StoreUnavailable): StoreToCome {
  let why = problem;
  let arrived: Store | undefined;
  const waiting = new Set<Waiting>();
  const refuse = (): Promise<never> => Promise.reject(why);

  function part<Part extends object>(of: (store: Store) => Part, standsIn = false): Part {
    return new Proxy(of(standIn), {
      get(shape, name) {
        const held: unknown = Reflect.get(shape, name);
        if (typeof held !== "function") return held;
        // Bound when it is called and not when it is looked up, since others copy a store part by part to look on.
        return (...given: readonly unknown[]): unknown => {
          if (arrived === undefined && !standsIn) return refuse();
          const now = of(arrived ?? standIn);
          const method: unknown = Reflect.get(now, name);
          return typeof method === "function" ? Reflect.apply(method, now, given) : method;
        };
      },
    });
  }

  function watch(onMore: () => void): () => void {
    const one: Waiting = { onMore, leave: arrived?.log.watch(onMore) };
    waiting.add(one);
    return () => {
      waiting.delete(one);
      one.leave?.();
    };
  }

  async function* read(options?: Parameters<Store["articles"]["read"]>[0]) {
    if (arrived === undefined) throw why;
    yield* arrived.articles.read(options);
  }

  const store: Store = {
    articles: { ...part((all) => all.articles), read },
    log: { ...part((all) => all.log), watch },
    ledger: part((all) => all.ledger),
    outbox: part((all) => all.outbox),
    sources: part((all) => all.sources),
    gaps: part((all) => all.gaps),
    places: part((all) => all.places),
    audit: part((all) => all.audit),
    notes: part((all) => all.notes),
    subscriptions: part((all) => all.subscriptions),
    inbox: part((all) => all.inbox, true),
    leases: part((all) => all.leases, true),
    buttons: part((all) => all.buttons),
    measure: () => arrived?.measure() ?? refuse(),
    tryWriting: () => arrived?.tryWriting() ?? refuse(),
    close: async () => arrived?.close(),
  };
  return {
    store,
    stayAway(still) {
      why = still;
    },
    come(opened) {
      arrived = opened;
      for (const one of waiting) {
        one.leave = opened.log.watch(one.onMore);
        one.onMore();
      }
    },
  };
}

type Waiting = { readonly onMore: () => void; leave: (() => void) | undefined };
