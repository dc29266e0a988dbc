import type { BackgroundParts } from "../delivery/background-parts.ts";
import { after, mendFor, settleTime } from "../delivery/delivery-times.ts";
import type { Pauses } from "../delivery/pauses.ts";
import type { Posting } from "./posting.ts";

/** Younger ones may still be on their way. */
const age = 2 * 60_000;
/** Platforms let a bot look through their history rarely: what they could not tell is asked again after a while. */
const firstWait = 60_000;
const mostWait = 60 * 60_000;

/**
 * Messages that were about to be sent when a process ended: they are looked up by their token, so that they can be
 * corrected, or forgotten where they were never sent. What nobody can tell is kept and shown to the desk, and after two weeks
 * it is no longer looked for.
 */
export async function settleUnconfirmed(parts: BackgroundParts, pauses: Pauses): Promise<void> {
  const { store, now, elapsed } = parts;
  for (const posting of await store.ledger.unconfirmed(after(now(), -age))) {
    if (!pauses.isPaused(posting.id, elapsed())) await settleOne(posting, parts, pauses);
  }
}

async function settleOne(posting: Posting, parts: BackgroundParts, pauses: Pauses): Promise<void> {
  const { store, posters, log, now, elapsed } = parts;
  const waited = now().getTime() - Date.parse(posting.askedAt);
  const delivery = await store.outbox.find(posting.id);
  if (delivery !== undefined) {
    if (delivery.state === "posted" && delivery.message !== undefined) {
      await store.ledger.confirm(posting.id, delivery.message);
    }
    if (delivery.state === "failed" || delivery.state === "joined") await store.ledger.abandon(posting.id);
    return;
  }
  if (posting.visibility === "private") {
    // Nobody can look for it. That it was seen costs a word too many at worst, that it was not an answer uncorrected.
    await store.ledger.confirm(posting.id, posting.id);
    return;
  }
  const poster = posters.find(({ platform }) => platform === posting.place.platform);
  if (poster === undefined || waited > mendFor) return;
  const found = await poster.find(posting.place, posting.id, after(new Date(posting.askedAt), -settleTime));
  if (found.kind === "found") await store.ledger.confirm(posting.id, found.message);
  if (found.kind === "absent") await store.ledger.abandon(posting.id);
  if (found.kind === "unknown") {
    pauses.pause(posting.id, elapsed() + Math.min(mostWait, Math.max(firstWait, waited)));
    log.warn({ posting: posting.id, problem: found.problem }, "Nobody can tell whether a message was sent.");
  }
}
