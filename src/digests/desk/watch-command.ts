import type { DeskCommand, DeskContext } from "../../desk/desk-command.ts";
import { choicesBlock, deskReply, problemReply, termsBlock } from "../../desk/desk-reply.ts";
import type { Block, Reply } from "../../reply/reply.ts";
import { capital } from "../../words/capital.ts";
import type { Watch } from "../subscription.ts";
import { addSubscription, beginning } from "./add-subscription.ts";
import { changeWatch } from "./change-watch.ts";
import { postedAt } from "./channel-words.ts";
import { type ChosenZone, chosenZone, namedZone } from "./chosen-zone.ts";
import { describeFilter, describeWatch, nameOf } from "./describe-subscription.ts";
import type { DigestParts } from "./digest-command.ts";
import { listSubscriptions } from "./list-subscriptions.ts";
import { remarksOn } from "./remarks.ts";
import { settleSubscription } from "./settle-subscription.ts";
import { changesWatches, readWatchWords, type WantedWatch, type WatchWords } from "./watch-words.ts";

export type WatchParts = Pick<DigestParts, "notOnRecord" | "zone">;

/** Looks after the posts that come as soon as there is something to tell. The right is as for digests. */
export const createWatchCommand = (parts: WatchParts): DeskCommand => ({
  name: "watch",
  help: "be told of a topic as it arrives: about TOPIC, list, pause, resume, remove",
  right: (words, { audience }) => (audience !== "person" && changesWatches(words) ? "digests" : undefined),
  run: (words, context) => {
    const zone = chosenZone(context.asker, parts.zone);
    return perform(readWatchWords(words, zone.name), { zone, parts }, context);
  },
});

type With = { readonly zone: ChosenZone; readonly parts: WatchParts };

async function perform(wanted: WatchWords, own: With, context: DeskContext): Promise<Reply> {
  switch (wanted.kind) {
    case "wrong":
      return problemReply(wanted.message, context);
    case "add":
      return add(wanted.wanted, own, context);
    case "list":
      return listSubscriptions("watch", wanted.channel, context);
    case "pause":
    case "resume":
    case "remove":
      return settleSubscription({ kind: wanted.kind, id: wanted.id }, "watch", context);
  }
  return wanted satisfies never;
}

async function add(wanted: WantedWatch, { zone, parts }: With, context: DeskContext): Promise<Reply> {
  const { filter, cooldown, quiet, isZoneNamed, channel } = wanted;
  const place = await postedAt(channel, context);
  if (typeof place === "string") return problemReply(place, context);
  // First: should this fail, nothing has been set up of which nobody was told.
  const remarks = await remarksOn({ filter, place }, { notOnRecord: parts.notOnRecord, context });
  const shownZone = isZoneNamed && quiet !== undefined ? namedZone(quiet.zone) : zone;
  const changed = await changeWatch(wanted, place, context);
  if (changed !== undefined)
    return told(changed, `has these times from now on: ${describeFilter(filter)}.`, { remarks, shownZone, context });
  const begun = await beginning(place, context);
  // Looked at once at once: what came in while it was being set up has woken nobody.
  const times = { lastAt: undefined, nextAt: begun.createdAt };
  const fields = { ...begun, kind: "watch", filter, cooldown, quiet, ...times } as const;
  const added = await addSubscription(fields, context);
  if (typeof added === "string") return problemReply(added, context);
  const watch: Watch = { ...fields, id: added.id, turn: added.turn };
  const text = `is set up: ${describeFilter(filter)}, as it arrives from now on.`;
  return told(watch, `${text} Take it back: watch remove ${watch.id}`, { remarks, shownZone, context });
}

type Told = { readonly remarks: readonly Block[]; readonly shownZone: ChosenZone; readonly context: DeskContext };

const told = (watch: Watch, text: string, { remarks, shownZone, context }: Told): Reply =>
  deskReply(context.ask, {
    outcome: "done",
    text: `${capital(nameOf(watch))} ${text}`,
    further: [
      ...remarks,
      ...termsBlock(describeWatch(watch, shownZone, context.place)),
      choicesBlock("Or", [{ label: "Pause it", ask: `watch pause ${watch.id}` }]),
    ],
  });
