import { createPauses } from "../in-slices.ts";
import type { Change, LogPosition } from "../log/change.ts";
import { readLog } from "../log/read-log.ts";
import type { Store } from "../store/store.ts";

/** The last of the log, held for channels that were told up to different numbers of it. */
export interface LogTail {
  /** Gives every change after a number of the log, to its end. False: the log has not come so far. */
  read(after: number, add: (change: Change) => void): Promise<boolean>;
}

const changesAtOnce = 1_000;
/** Of a longer stretch nothing is held: it is read by whoever needs it. */
const mostHeld = 10_000;

/** What follows a number of the log, as far as it was read. */
type Held = { readonly from: number; readonly changes: Change[]; position: LogPosition };

export function createLogTail({ read, reached }: Pick<Store["log"], "read" | "reached">): LogTail {
  let held: Held | undefined;

  async function begin(after: number): Promise<Held | undefined> {
    const position = await reached(String(after));
    return position === undefined ? undefined : { from: after, changes: [], position };
  }

  /** To the end of the log, or until it is too long to be held. Several may read on at once. */
  async function readOn(own: Held): Promise<void> {
    const pause = createPauses();
    while (own.changes.length <= mostHeld) {
      const { position } = own;
      const next = await read(position, changesAtOnce);
      if (own.position !== position) continue;
      if (next.changes.length === 0) return;
      for (const change of next.changes) own.changes.push(change);
      own.position = next.position;
      await pause();
    }
  }

  async function readRest(from: LogPosition, add: (change: Change) => void): Promise<void> {
    const pause = createPauses();
    for await (const { changes } of readLog({ read }, from, changesAtOnce)) {
      changes.forEach(add);
      await pause();
    }
  }

  return {
    async read(after, add) {
      const own = held !== undefined && held.from <= after ? held : await begin(after);
      if (own === undefined) return false;
      held = own;
      await readOn(own);
      const { changes, position } = own;
      const isTooLong = changes.length > mostHeld;
      if (isTooLong && held === own) held = undefined;
      for (let at = firstAfter(changes, after); at < changes.length; at += 1) {
        const change = changes[at];
        if (change !== undefined) add(change);
      }
      if (isTooLong) await readRest(position, add);
      return true;
    },
  };
}

/** The place of the first change behind a number; they rise. */
function firstAfter(changes: readonly Change[], after: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((changes[middle]?.seq ?? 0) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}
