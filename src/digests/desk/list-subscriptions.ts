import { count } from "../../answers/format-number.ts";
import type { DeskContext } from "../../desk/desk-command.ts";
import { choicesBlock, deskReply, problemReply, termsBlock } from "../../desk/desk-reply.ts";
import { isOperator } from "../../places/may-do.ts";
import { readChannel } from "../../places/named-channel.ts";
import { consolePlace } from "../../places/place.ts";
import type { Choice, Reply } from "../../reply/reply.ts";
import type { Subscription } from "../subscription.ts";
import { noChannel } from "./channel-words.ts";
import { describeBriefly, nameOf } from "./describe-subscription.ts";
import { subscriptionsHere } from "./subscriptions-here.ts";

const mostListed = 30;
/** Rows of which something can be pressed; more are more buttons than a message has. */
const mostChosen = 4;

const usages = {
  digest: "Set one up: digest add weekdays 8:30",
  watch: "Set one up: watch about TOPIC",
} as const;

/** What sets one up where it is typed; at the machine, where nothing is posted, a channel is named. */
export const usageAt = (kind: Subscription["kind"], { platform }: DeskContext["place"], channel?: string): string =>
  platform === consolePlace.platform ? `${usages[kind]} in ${channel ?? "slack:C0123456"}` : usages[kind];

/** The digests or the watches of this channel. The operator sees those of all channels, or of one that is named. */
export async function listSubscriptions(
  kind: Subscription["kind"],
  named: string | undefined,
  context: DeskContext,
): Promise<Reply> {
  const { ask, asker } = context;
  if (named !== undefined && !isOperator(asker)) {
    return problemReply(`From here only its own are listed: type ${kind} list.`, context);
  }
  const channel = named === undefined ? undefined : readChannel(named);
  if (named !== undefined && channel === undefined) return problemReply(noChannel(named), context);
  const all = (await subscriptionsHere(context, channel)).filter((one) => one.kind === kind);
  const where = isOperator(asker) && named === undefined ? "" : named === undefined ? " here" : ` in ${named}`;
  if (all.length === 0) {
    return deskReply(ask, {
      outcome: "nothing",
      text: `There is no ${kind}${where}. ${usageAt(kind, context.place, named)}`,
    });
  }
  const shown = all.slice(0, mostListed);
  const rows = shown.map((one) => ({ term: nameOf(one), text: describeBriefly(one, context) }));
  const rest =
    all.length > shown.length
      ? `, the first ${shown.length} of them below; ${kind} list in slack:C0123456 lists those of one channel`
      : "";
  const many = kind === "watch" && all.length > 1 ? `${all.length} watches` : count(all.length, kind);
  const text = `${many}${where}${rest}.`;
  return deskReply(ask, { outcome: "found", text, further: [...termsBlock(rows), ...choicesFor(shown)] });
}

function choicesFor(shown: readonly Subscription[]) {
  const [first, ...rest] = shown.slice(0, mostChosen).flatMap(choicesOf);
  return first === undefined ? [] : [choicesBlock("Look or change", [first, ...rest])];
}

function choicesOf(one: Subscription): readonly Choice[] {
  const name = nameOf(one);
  const verb = one.state === "active" ? "pause" : "resume";
  const turn = { label: `${verb === "pause" ? "Pause" : "Resume"} ${name}`, ask: `${one.kind} ${verb} ${one.id}` };
  return one.kind === "digest" ? [{ label: `Show ${name}`, ask: `digest show ${one.id}` }, turn] : [turn];
}
