import type { BackgroundParts } from "./background-parts.ts";
import type { Delivery } from "./delivery.ts";
import { after, deliveryLease, mendFor, mendWait, settleTime } from "./delivery-times.ts";
import type { Poster } from "./poster.ts";
import { removeCopies } from "./remove-copies.ts";

/** So many are looked at in one step; platforms let a bot look through their history rarely. */
const batch = 10;

/**
 * What was tried more than once is looked up once more when every lease of that time is over: who was frozen between making
 * sure of its lease and writing may have posted a copy that it could not take back. How many were looked at.
 */
export async function auditPosts(parts: BackgroundParts): Promise<number> {
  const { store, posters, now } = parts;
  const platforms = posters.map(({ platform }) => platform);
  const due = await store.outbox.claimAudits({
    now: now().toISOString(),
    lease: deliveryLease,
    limit: batch,
    platforms,
  });
  for (const delivery of due) {
    const poster = posters.find(({ platform }) => platform === delivery.place.platform);
    if (poster !== undefined) await audit(delivery, poster, parts);
  }
  return due.length;
}

async function audit(delivery: Delivery, poster: Poster, parts: BackgroundParts): Promise<void> {
  const { store, log } = parts;
  const { id, key, place, firstTriedAt, dueAt, message } = delivery;
  const since = firstTriedAt ?? dueAt;
  const found = await poster.find(place, id, since);
  if (found.kind === "unknown") {
    await lookAgain(delivery, found.problem, parts);
    return;
  }
  const copies = found.kind === "found" ? [found.message, ...found.others] : [];
  if (delivery.state === "posted" && message !== undefined && copies.length > 0 && !copies.includes(message)) {
    // Somebody deleted the one that is known. Perhaps because there were two: the other is not to go as well.
    const problem = "The message was deleted, and a copy of it that was posted by mistake is left.";
    log.warn({ delivery: id, key, message, copies }, problem);
    await store.outbox.audited(id, { problem });
    return;
  }
  const outcome = await removeCopies(delivery, copies, { poster, delivering: parts });
  if (outcome === "clean") await store.outbox.audited(id, {});
}

/** Nothing is posted where nobody can look, so where this never becomes possible there is most likely no copy. */
async function lookAgain(delivery: Delivery, problem: string, { store, now, log }: BackgroundParts): Promise<void> {
  const { id, key, firstTriedAt, dueAt } = delivery;
  const waited = now().getTime() - Date.parse(firstTriedAt ?? dueAt);
  if (waited < mendFor) {
    const wait = waited < mendWait(1) ? settleTime : Math.min(waited, mendWait(6));
    await store.outbox.audited(id, { again: after(now(), wait) });
    return;
  }
  log.warn({ delivery: id, key, problem }, "Nobody could look whether a post stands there twice.");
  await store.outbox.audited(id, { problem: `Nobody could look whether it stands there twice. ${problem}` });
}
