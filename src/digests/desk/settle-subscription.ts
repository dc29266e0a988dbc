import type { DeskContext } from "../../desk/desk-command.ts";
import { choicesBlock, deskReply, problemReply } from "../../desk/desk-reply.ts";
import type { Choice, NonEmpty, Reply } from "../../reply/reply.ts";
import { describeSlot } from "../../schedules/describe-slot.ts";
import { capital } from "../../words/capital.ts";
import { isYoung, owedSlot } from "../owed-slot.ts";
import type { Subscription } from "../subscription.ts";
import { changeSubscription, paused, resumed } from "./change-subscription.ts";
import { describeComing, nameOf } from "./describe-subscription.ts";
import { reachable } from "./subscriptions-here.ts";

/** What digests and watches have in common: pausing, going on and ending. */
type Wanted = { readonly kind: "pause" | "resume" | "remove"; readonly id: number };

export async function settleSubscription(
  { kind, id }: Wanted,
  of: Subscription["kind"],
  context: DeskContext,
): Promise<Reply> {
  const found = await findHere(id, of, context);
  if (typeof found === "string") return problemReply(found, context);
  switch (kind) {
    case "pause":
      return pause(found, context);
    case "resume":
      return resume(found, context);
    case "remove":
      return remove(found, context);
  }
  return kind satisfies never;
}

/** One by its number; a string is a sentence that says why not. A number of the other kind is told as that. */
export async function findHere<Kind extends Subscription["kind"]>(
  id: number,
  kind: Kind,
  context: DeskContext,
): Promise<Extract<Subscription, { kind: Kind }> | string> {
  const found = await reachable(id, context);
  if (found === undefined) return `There is no ${kind} ${id} here. ${kind} list shows those of this channel.`;
  if (isOf(found, kind)) return found;
  return `${capital(nameOf(found))} is a ${found.kind}: type ${found.kind} instead of ${kind}.`;
}

const isOf = <Kind extends Subscription["kind"]>(
  found: Subscription,
  kind: Kind,
): found is Extract<Subscription, { kind: Kind }> => found.kind === kind;

export const goneMeanwhile = "It was removed meanwhile.";

async function pause(found: Subscription, context: DeskContext): Promise<Reply> {
  const name = nameOf(found);
  if (found.state === "paused" && found.problem === undefined)
    return problemReply(`${capital(name)} is paused already.`, context);
  const written = await changeSubscription(found, (one) => paused(one, context.now), context);
  if (written === undefined) return problemReply(goneMeanwhile, context);
  const text = `${capital(name)} is paused: nothing is posted but what is on its way.${heldBack(written, context)} What comes meanwhile is told after ${resuming(written)}.`;
  return done(text, [{ label: "Resume it", ask: resuming(written) }], context);
}

/** A slot that came while nobody ran it is not dropped silently. */
function heldBack(written: Subscription, { now }: DeskContext): string {
  const owed = written.kind === "digest" ? owedSlot(written, now) : undefined;
  if (written.kind !== "digest" || owed === undefined) return "";
  const slot = describeSlot(owed, written.schedule.zone);
  return isYoung(owed, now)
    ? ` The one of ${slot} was due and is not posted either, unless the digest is resumed within six hours of it and before its next time.`
    : ` The one of ${slot} was missed.`;
}

async function resume(found: Subscription, context: DeskContext): Promise<Reply> {
  const name = nameOf(found);
  if (found.state === "active") return problemReply(`${capital(name)} is not paused.`, context);
  const written = await changeSubscription(found, (one) => resumed(one, context.now), context);
  if (written === undefined) return problemReply(goneMeanwhile, context);
  const next =
    written.kind === "digest" ? describeComing(written, context.now) : "as soon as there is something to tell";
  const text = `${capital(name)} goes on, ${next}. It tells what has come since it told last. Take it back: ${found.kind} pause ${found.id}`;
  return done(text, [{ label: "Pause it", ask: `${found.kind} pause ${found.id}` }], context);
}

async function remove(found: Subscription, context: DeskContext): Promise<Reply> {
  const name = nameOf(found);
  const isRemoved = await context.store.subscriptions.remove(found.id);
  if (!isRemoved) return problemReply(goneMeanwhile, context);
  const text = `${capital(name)} is removed, and posts of it that were on the way are not sent. What it posted stays, and is corrected as before.`;
  return deskReply(context.ask, { outcome: "done", text });
}

const resuming = ({ kind, id }: Subscription): string => `${kind} resume ${id}`;

const done = (text: string, choices: NonEmpty<Choice>, { ask }: DeskContext): Reply =>
  deskReply(ask, { outcome: "done", text, further: [choicesBlock("Or", choices)] });
