import type { Store } from "../store/store.ts";
import type { Change, LogPosition } from "./change.ts";

/** What the log tells behind a position, to its end: as many changes at a time, each time with the position after them. */
export async function* readLog(
  { read }: Pick<Store["log"], "read">,
  from: LogPosition,
  atOnce: number,
): AsyncGenerator<{ readonly changes: readonly Change[]; readonly position: LogPosition }> {
  for (let after = from; ; ) {
    const next = await read(after, atOnce);
    if (next.changes.length === 0) return;
    yield next;
    after = next.position;
  }
}
