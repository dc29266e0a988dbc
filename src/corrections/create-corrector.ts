import type { BackgroundParts } from "../delivery/background-parts.ts";
import { deliveryLease } from "../delivery/delivery-times.ts";
import { inLanes } from "../delivery/in-lanes.ts";
import { createPauses, type Pauses } from "../delivery/pauses.ts";
import type { Poster } from "../delivery/poster.ts";
import { everShown } from "./cards/ever-shown.ts";
import { type Correcting, correctPosting } from "./correct-posting.ts";
import { loadHistories } from "./load-histories.ts";
import type { Posting } from "./posting.ts";
import { createViewAt } from "./view-at.ts";

/** So many messages are taken at once, so that a burst is read from the store in few steps. */
const batch = 60;
/** So many are changed at the same time. */
const lanes = 8;

/** Changes messages until each shows the record as it is. */
export interface Corrector {
  /** Takes messages that have something to do and deals with each; how many were taken. Rejects only where the store does. */
  step(): Promise<number>;
}

export function createCorrector(parts: BackgroundParts): Corrector {
  const pauses = createPauses();
  const posters = new Map(parts.posters.map((poster) => [poster.platform, poster]));
  return {
    async step() {
      const heldUntil = parts.elapsed() + deliveryLease;
      const postings = await claimDue(parts, pauses);
      const histories = await loadHistories(parts.store, postings.flatMap(everShown));
      const correcting: Correcting = { ...parts, pauses, histories, heldUntil, viewAt: createViewAt(parts.store) };
      const problems = await inLanes(postings, lanes, (posting) => correctWith(posters, posting, correcting));
      const [problem] = problems;
      if (problem !== undefined) throw problem.error;
      return postings.length;
    },
  };
}

/** A platform that asked to be left alone is left alone: what has something to do there waits in the store. */
function claimDue(
  { store, posters, now, elapsed, owner }: BackgroundParts,
  pauses: Pauses,
): Promise<readonly Posting[]> {
  const platforms = posters.map(({ platform }) => platform).filter((platform) => !pauses.isPaused(platform, elapsed()));
  return store.ledger.claim(owner, { now: now().toISOString(), lease: deliveryLease, limit: batch, platforms });
}

async function correctWith(
  posters: ReadonlyMap<string, Poster>,
  posting: Posting,
  correcting: Correcting,
): Promise<void> {
  const poster = posters.get(posting.place.platform);
  if (poster !== undefined) await correctPosting(posting, poster, correcting);
}
