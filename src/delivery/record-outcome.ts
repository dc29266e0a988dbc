import type { Delivering } from "./delivering.ts";
import type { Delivery } from "./delivery.ts";
import { after, auditAfter, mendFor, settleTime, spread } from "./delivery-times.ts";
import { giveUp } from "./give-up.ts";
import { channelKey } from "./place-key.ts";
import type { Poster, PostOutcome } from "./poster.ts";
import { settleCopies } from "./settle-copies.ts";

/** Waits longer than this are for people to mend something, and come to an end. */
const longWait = 10 * 60_000;

type Ways = { readonly poster: Pick<Poster, "remove">; readonly delivering: Delivering };

/** Writes down what became of a post. */
export async function recordOutcome(outcome: PostOutcome, delivery: Delivery, ways: Ways): Promise<void> {
  const { store, owner, now, random, pauses } = ways.delivering;
  switch (outcome.kind) {
    case "posted":
      pauses.worked(delivery.place.platform);
      await settleCopies(delivery, [outcome.message], ways);
      return;
    case "unknown": {
      const again = after(now(), spread(settleTime, random));
      const isHeld = await store.outbox.fail(delivery.id, owner, { problem: outcome.problem, again });
      // Somebody else dealt with it, and perhaps looked before this one stood there.
      if (!isHeld) await store.outbox.auditLater(delivery.id, after(now(), auditAfter));
      return;
    }
    case "refused":
      await recordRefusal(outcome, delivery, ways.delivering);
      return;
  }
  outcome satisfies never;
}

type Refusal = Extract<PostOutcome, { readonly kind: "refused" }>;

async function recordRefusal(refusal: Refusal, delivery: Delivery, delivering: Delivering): Promise<void> {
  const { store, owner, now, random } = delivering;
  const { problem, again: wait } = refusal;
  if (wait === undefined || isTooOld(delivery, wait, now())) {
    await giveUp(delivery, problem, delivering);
    return;
  }
  await pauseFor(wait, refusal, delivery, delivering);
  const again = after(now(), spread(wait, random));
  // A platform may not let the bot look, so it is not asked to where nothing can have been posted.
  const refused = delivery.attempts === 1;
  await store.outbox.fail(delivery.id, owner, { problem, again, refused });
}

/**
 * What a platform does not take now it takes from no process: the channel waits, or all of them where the platform says so.
 * Where several in a row fail it is the platform, as far as this process can see; one that says what is wrong with a place
 * works.
 */
async function pauseFor(
  wait: number,
  { isEverywhere = false, channel: trouble }: Refusal,
  { place }: Delivery,
  { store, pauses, now, elapsed }: Delivering,
): Promise<void> {
  const channel = channelKey(place);
  if (trouble === undefined) pauses.failed(place.platform, elapsed() + Math.min(wait, longWait));
  else pauses.worked(place.platform);
  // Until a person has mended something, which each post waits for by itself.
  if (wait >= longWait) return;
  pauses.pause(channel, elapsed() + wait);
  if (!isEverywhere) {
    await store.outbox.pauseChannel(place, after(now(), wait));
    return;
  }
  pauses.pause(place.platform, elapsed() + wait);
  await store.outbox.pausePlatform(place.platform, after(now(), wait));
}

const isTooOld = ({ firstTriedAt, dueAt }: Delivery, wait: number, now: Date): boolean =>
  wait >= longWait && now.getTime() - Date.parse(firstTriedAt ?? dueAt) > mendFor;
