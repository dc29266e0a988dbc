import type { Store } from "../../src/store/store.ts";
import { createStoreToCome } from "../../src/store/store-to-come.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, writeLine } from "./command-io.ts";
import type { DataPlace } from "./data-place.ts";
import { openStoreAt } from "./open-store.ts";

/** The store of a desk, which may be away when the desk is opened. */
export interface DeskStore {
  /** What is kept. Where it could not be opened all that is asked of it is refused, until it can. */
  readonly store: Store;
  /** Holds the record that is answered from: the store, or memory as long as that is away. */
  holding(): Store;
  /** Why it could not be opened; undefined where it is open. */
  problem(): StoreUnavailable | undefined;
  /**
   * Tries to open a store that is away; `fill` brings into it, and takes out of it, what the process has so far gone without.
   * Whether it is open.
   */
  tryAgain(fill: (opened: Store) => Promise<void>): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the store; where it cannot be had that is said. */
export async function openDeskStore(place: DataPlace, { errors }: CommandIo): Promise<DeskStore> {
  try {
    return heldStore(await openStoreAt(place));
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    writeLine(errors, `${error.message} Until it can be used, questions are answered from the knowledge folder alone.`);
    return toCome(place, error, await openStoreAt({ kind: "memory" }));
  }
}

/** A store that is open already. */
export const heldStore = (store: Store): DeskStore => ({
  store,
  holding: () => store,
  problem: () => undefined,
  tryAgain: async () => true,
  close: store.close,
});

function toCome(place: DataPlace, why: StoreUnavailable, standIn: Store): DeskStore {
  const { store, come, stayAway } = createStoreToCome(standIn, why);
  let problem: StoreUnavailable | undefined = why;
  let holding = standIn;
  return {
    store,
    holding: () => holding,
    problem: () => problem,
    async tryAgain(fill) {
      if (problem === undefined) return true;
      try {
        const arrived = await openStoreAt(place);
        await fill(arrived).catch(async (error: unknown) => {
          await arrived.close();
          throw error;
        });
        problem = undefined;
        holding = arrived;
        come(arrived);
        return true;
      } catch (error) {
        if (!(error instanceof StoreUnavailable)) throw error;
        problem = error;
        stayAway(error);
        return false;
      }
    },
    async close() {
      await store.close();
      await standIn.close();
    },
  };
}
