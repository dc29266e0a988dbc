import { joinNotices } from "../corrections/cards/correction-notice.ts";
import type { Delivering, Unit } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { after, mendFor, postTimeout, settleTime, spread, uncertainAfter } from "./delivery-times.ts";
import { enterInLedger } from "./enter-in-ledger.ts";
import type { Poster, PostOutcome } from "./poster.ts";
import { putBack } from "./put-back.ts";

/** Waits longer than this are for people to mend something, and come to an end. */
const longWait = 10 * 60_000;

/**
 * Posts a delivery once. On a second attempt its token is looked up before anything is posted; what nobody can tell is set
 * aside rather than posted twice. It posts only while the lease surely outlasts the post.
 */
export async function deliverUnit(unit: Unit, delivering: Delivering): Promise<void> {
  const poster = delivering.posters.find(({ platform }) => platform === unit[0].place.platform);
  if (poster === undefined) return;
  const delivery = await joined(await notPosted(unit, poster, delivering), delivering);
  if (delivery === undefined) return;
  const entry = await enterInLedger(delivery, poster, delivering);
  if (entry.kind === "pointless") {
    await giveUp(delivery, "What it would say may no longer be shown.", delivering);
    return;
  }
  if (delivering.elapsed() + postTimeout + settleTime > delivering.heldUntil) {
    await putBack([delivery], 0, delivering);
    return;
  }
  const outcome = await poster.post(delivery.place, entry.reply, delivery.id);
  await record(outcome, delivery, delivering);
}

/** Those that surely do not stand there yet. */
async function notPosted(unit: Unit, poster: Poster, delivering: Delivering): Promise<readonly Delivery[]> {
  const left: Delivery[] = [];
  for (const delivery of unit) {
    if (delivery.attempts <= 1 || !(await wasPosted(delivery, poster, delivering))) left.push(delivery);
  }
  return left;
}

/** True where nothing is to be posted now: it is there already, or nobody can tell. */
async function wasPosted(delivery: Delivery, poster: Poster, delivering: Delivering): Promise<boolean> {
  const since = delivery.firstTriedAt ?? delivery.dueAt;
  const found = await poster.find(delivery.place, delivery.id, since);
  if (found.kind === "absent") return false;
  if (found.kind === "found") await confirm(delivery, found.message, delivering);
  else await waitOrSetAside(delivery, since, found.problem, delivering);
  return true;
}

async function waitOrSetAside(
  delivery: Delivery,
  since: string,
  problem: string,
  delivering: Delivering,
): Promise<void> {
  const { store, owner, now, random, log } = delivering;
  const isOver = now().getTime() - Date.parse(since) > uncertainAfter;
  const again = isOver ? undefined : after(now(), spread(settleTime * 2 ** Math.min(delivery.attempts, 5), random));
  if (isOver) log.error({ delivery: delivery.id, key: delivery.key, problem }, "It may or may not have been posted.");
  await store.outbox.fail(delivery.id, owner, { problem, again, state: "uncertain" });
}

/** One delivery that says what all say; undefined where there is none, or a lease was lost. */
async function joined(
  [first, ...others]: readonly Delivery[],
  { store, owner }: Delivering,
): Promise<Delivery | undefined> {
  if (first === undefined || others.length === 0) return first;
  const reply = joinNotices([first.reply, ...others.map((other) => other.reply)]);
  const ids = others.map(({ id }) => id);
  if (!(await store.outbox.join(first.id, ids, owner, reply))) return undefined;
  // An earlier attempt may have entered them on their own.
  for (const id of ids) await store.ledger.abandon(id);
  return { ...first, reply };
}

async function record(outcome: PostOutcome, delivery: Delivery, delivering: Delivering): Promise<void> {
  const { store, owner, now, random, pauses, elapsed } = delivering;
  const { id, place } = delivery;
  switch (outcome.kind) {
    case "posted":
      pauses.worked(place.platform);
      await confirm(delivery, outcome.message, delivering);
      return;
    case "unknown": {
      const again = after(now(), spread(settleTime, random));
      await store.outbox.fail(id, owner, { problem: outcome.problem, again });
      return;
    }
    case "refused": {
      if (outcome.again === undefined || isTooOld(delivery, outcome.again, now())) {
        await giveUp(delivery, outcome.problem, delivering);
        return;
      }
      pauses.failed(place.platform, elapsed() + Math.min(outcome.again, longWait));
      const again = after(now(), spread(outcome.again, random));
      // A platform may not let the bot look, so it is not asked to where nothing can have been posted.
      const refused = delivery.attempts === 1;
      await store.outbox.fail(id, owner, { problem: outcome.problem, again, refused });
      return;
    }
  }
  outcome satisfies never;
}

const isTooOld = ({ firstTriedAt, dueAt }: Delivery, wait: number, now: Date): boolean =>
  wait >= longWait && now.getTime() - Date.parse(firstTriedAt ?? dueAt) > mendFor;

/** The ledger first: cut short in between, the token is found again and both are told once more. */
async function confirm({ id, key }: Delivery, message: string, { store, owner, log }: Delivering): Promise<void> {
  await store.ledger.confirm(id, message);
  const isHeld = await store.outbox.confirm(id, owner, message);
  if (!isHeld)
    log.error({ delivery: id, key, message }, "A post took longer than its lease: it may stand there twice.");
}

async function giveUp({ id, key }: Delivery, problem: string, { store, owner, log }: Delivering): Promise<void> {
  log.warn({ delivery: id, key, problem }, "A post was given up.");
  await store.outbox.fail(id, owner, { problem, again: undefined, state: "failed" });
  await store.ledger.abandon(id);
}
