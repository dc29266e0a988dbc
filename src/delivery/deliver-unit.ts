import { joinNotices } from "../corrections/cards/correction-notice.ts";
import type { Delivering, Unit } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { after, auditAfter, mendFor, settleTime, spread, uncertainAfter } from "./delivery-times.ts";
import { enterInLedger } from "./enter-in-ledger.ts";
import { giveUp } from "./give-up.ts";
import type { FindOutcome, Poster } from "./poster.ts";
import { putBack } from "./put-back.ts";
import { recordOutcome } from "./record-outcome.ts";
import { settleCopies } from "./settle-copies.ts";

/**
 * Posts a delivery once. On a second attempt its token is looked up before anything is posted; what nobody can tell is set
 * aside rather than posted twice. It posts only while the lease surely outlasts the post.
 */
export async function deliverUnit(unit: Unit, delivering: Delivering): Promise<void> {
  const poster = delivering.posters.find(({ platform }) => platform === unit[0].place.platform);
  if (poster === undefined) return;
  const delivery = await joined(await notPosted(unit, poster, delivering), delivering);
  if (delivery === undefined) return;
  if (!delivering.fence.isOpen()) {
    await putBack([delivery], 0, delivering);
    return;
  }
  const entry = await enterInLedger(delivery, poster, delivering);
  if (entry.kind === "pointless") {
    await giveUp(delivery, "What it would say may no longer be shown.", delivering);
    return;
  }
  if (delivery.subscription !== undefined && (await delivering.store.outbox.isDropped(delivery.id))) {
    await giveUp(delivery, "It was removed before its turn came.", delivering);
    return;
  }
  // To enter it may have taken long, and a process may be frozen at any moment.
  if (!delivering.fence.isOpen()) {
    await putBack([delivery], 0, delivering);
    return;
  }
  const outcome = await poster.post(delivery.place, entry.reply, delivery.id);
  await recordOutcome(outcome, delivery, { poster, delivering });
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
  if (found.kind === "found") await settleCopies(delivery, [found.message, ...found.others], { poster, delivering });
  else await waitOrSetAside(delivery, since, found, delivering);
  return true;
}

async function waitOrSetAside(
  delivery: Delivery,
  since: string,
  { problem, isPassing }: Extract<FindOutcome, { readonly kind: "unknown" }>,
  delivering: Delivering,
): Promise<void> {
  const { store, owner, now, random, log } = delivering;
  const isOver = now().getTime() - Date.parse(since) > (isPassing ? mendFor : uncertainAfter);
  const again = isOver ? undefined : after(now(), spread(settleTime * 2 ** Math.min(delivery.attempts, 5), random));
  if (isOver) log.error({ delivery: delivery.id, key: delivery.key, problem }, "It may or may not have been posted.");
  await store.outbox.fail(delivery.id, owner, { problem, again, state: "uncertain" });
}

/** One delivery that says what all say; undefined where there is none, or a lease was lost. */
async function joined(
  [first, ...others]: readonly Delivery[],
  { store, owner, now }: Delivering,
): Promise<Delivery | undefined> {
  if (first === undefined || others.length === 0) return first;
  const reply = joinNotices([first.reply, ...others.map((other) => other.reply)]);
  const ids = others.map(({ id }) => id);
  const audit = after(now(), auditAfter);
  if (!(await store.outbox.join(first.id, ids, owner, { reply, audit }))) return undefined;
  // An earlier attempt may have entered them on their own.
  for (const id of ids) await store.ledger.abandon(id);
  return { ...first, reply };
}
