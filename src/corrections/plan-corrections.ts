import type { ClaimId } from "../ids.ts";
import { readLog } from "../log/read-log.ts";
import type { Place } from "../places/place.ts";
import type { Store } from "../store/store.ts";
import type { ClaimFate } from "./cards/claim-fate.ts";
import { correctReply } from "./cards/correct-reply.ts";
import { shownClaims } from "./cards/shown-claims.ts";
import { fatesSince } from "./fates-since.ts";
import { correctionsFollower, raisedBy } from "./follow-corrections.ts";
import { loadHistories } from "./load-histories.ts";
import type { Posting } from "./posting.ts";
import { createViewAt } from "./view-at.ts";

/** A message that would be changed, with what became of the claims that it shows. */
export type PlannedCorrection = {
  readonly posting: string;
  readonly place: Place;
  readonly message: string | undefined;
  readonly visibility: Posting["visibility"];
  readonly askedAt: string;
  readonly claims: readonly { readonly claim: ClaimId; readonly how: ClaimFate["kind"] }[];
};

type PlanStore = Pick<Store, "articles" | "log" | "ledger" | "places">;

const batch = 500;
/** So many messages are planned at once; what is beyond is planned when these are done. */
const mostPlanned = 1_000;

/** What correcting would do now, without doing or writing down any of it: of the log that was not read yet as well. */
export async function planCorrections(store: PlanStore): Promise<readonly PlannedCorrection[]> {
  const unread = await raisedUnread(store);
  const pending = await store.ledger.pending(mostPlanned);
  const showing = (await store.ledger.showing(unread)).filter(({ state }) => state !== "gone");
  const postings = new Map([...pending, ...showing].map((posting) => [posting.id, posting]));
  const claims = [...postings.values()].flatMap(({ reply }) => shownClaims(reply).map(({ claim }) => claim));
  const histories = await loadHistories(store, claims);
  const viewAt = createViewAt(store);
  const planned: PlannedCorrection[] = [];
  for (const posting of postings.values()) {
    const { id, place, message, visibility, askedAt, reply } = posting;
    const view = await viewAt(place);
    const fates = fatesSince(posting, { histories, view });
    if (correctReply(reply, fates) === reply) continue;
    const told = Array.from(fates, ([claim, { kind }]) => ({ claim, how: kind }));
    planned.push({ posting: id, place, message, visibility, askedAt, claims: told });
  }
  return planned;
}

async function raisedUnread(store: PlanStore): Promise<readonly ClaimId[]> {
  const claims = new Set<ClaimId>();
  const from = await store.log.positionOf(correctionsFollower);
  for await (const { changes } of readLog(store.log, from, batch)) {
    for (const raised of await raisedBy(changes, store)) for (const claim of raised.claims) claims.add(claim);
  }
  return [...claims];
}
