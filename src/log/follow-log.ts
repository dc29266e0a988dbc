import type { Store } from "../store/store.ts";
import type { Change } from "./change.ts";

type Log = Pick<Store["log"], "read" | "positionOf" | "advance">;

/** So many changes are one step; a step that gets fewer has come to the end of the log. */
export const followedAtOnce = 500;

/**
 * One step of a follower that all processes share. The place is kept only when `act` has ended, so that a step that was cut
 * short is taken again, and several processes may take the same one: what `act` does may be done twice. Gives how many
 * changes were read; 0 is the end of the log.
 */
export async function followLog(
  log: Log,
  follower: string,
  act: (changes: readonly Change[]) => Promise<void>,
): Promise<number> {
  const { changes, position } = await log.read(await log.positionOf(follower), followedAtOnce);
  if (changes.length === 0) return 0;
  await act(changes);
  await log.advance(follower, position);
  return changes.length;
}
