import type { DeskCommand, DeskContext } from "../../desk/desk-command.ts";
import { choicesBlock, deskReply, problemReply, termsBlock } from "../../desk/desk-reply.ts";
import type { Place } from "../../places/place.ts";
import type { Reply } from "../../reply/reply.ts";
import { describeSchedule } from "../../schedules/describe-schedule.ts";
import { nextSlot } from "../../schedules/next-slot.ts";
import { capital } from "../../words/capital.ts";
import type { WhyAsked } from "../explain-news.ts";
import type { Digest } from "../subscription.ts";
import { addSubscription, beginning } from "./add-subscription.ts";
import { postedAt } from "./channel-words.ts";
import { type ChosenZone, chosenZone, type InstallationZone, namedZone } from "./chosen-zone.ts";
import { describeDigest, describeNext, isSameChannel, nameOf } from "./describe-subscription.ts";
import { changesDigests, type DigestWords, readDigestWords, type WantedDigest } from "./digest-words.ts";
import { listSubscriptions, usageAt } from "./list-subscriptions.ts";
import { moveDigest } from "./move-digest.ts";
import { type NotOnRecord, remarksOn } from "./remarks.ts";
import { findHere, settleSubscription } from "./settle-subscription.ts";
import { subscriptionsHere } from "./subscriptions-here.ts";

export type DigestParts = {
  /** What a digest would post now. Nothing is posted, and what it has told stays as it is. */
  readonly preview: (digest: Digest, now: Date) => Promise<Reply>;
  readonly why: (asked: WhyAsked) => Promise<Reply>;
  readonly notOnRecord: NotOnRecord;
  readonly zone: InstallationZone;
};

/**
 * Looks after the posts that come at a time. In a direct message everybody may have their own; in a channel that needs the
 * right. Looking needs none anywhere.
 */
export const createDigestCommand = (parts: DigestParts): DeskCommand => ({
  name: "digest",
  help: "posts of what is new, at their times: add, list, show, why, pause, resume, move, remove",
  right: (words, { audience }) => (audience !== "person" && changesDigests(words) ? "digests" : undefined),
  run: (words, context) => {
    const zone = chosenZone(context.asker, parts.zone);
    return perform(readDigestWords(words, zone.name), { zone, parts }, context);
  },
});

type With = { readonly zone: ChosenZone; readonly parts: DigestParts };

async function perform(wanted: DigestWords, { zone, parts }: With, context: DeskContext): Promise<Reply> {
  switch (wanted.kind) {
    case "wrong":
      return problemReply(wanted.message, context);
    case "add":
      return add(wanted.wanted, { zone, parts }, context);
    case "list":
      return listSubscriptions("digest", wanted.channel, context);
    case "show":
      return show(wanted.id, parts, context);
    case "why":
      return why(wanted.claim, parts, context);
    case "move":
      return moveDigest(wanted.id, wanted.to, context);
    case "pause":
    case "resume":
    case "remove":
      return settleSubscription({ kind: wanted.kind, id: wanted.id }, "digest", context);
  }
  return wanted satisfies never;
}

async function add(wanted: WantedDigest, { zone, parts }: With, context: DeskContext): Promise<Reply> {
  const { schedule, isZoneNamed, filter, length, saysNothingNew, channel } = wanted;
  const place = await postedAt(channel, context);
  if (typeof place === "string") return problemReply(place, context);
  // First: should this fail, nothing has been set up of which nobody was told.
  const remarks = await remarksOn({ filter, place }, { notOnRecord: parts.notOnRecord, context });
  const nextAt = nextSlot(schedule, context.now)?.toISOString();
  const begun = await beginning(place, context);
  const fields = { ...begun, kind: "digest", schedule, filter, length, saysNothingNew, nextAt } as const;
  const added = await addSubscription(fields, context);
  if (typeof added === "string") return problemReply(added, context);
  const digest: Digest = { ...fields, id: added.id, turn: added.turn };
  const name = nameOf(digest);
  return deskReply(context.ask, {
    outcome: "done",
    text: `${capital(name)} is set up: ${describeSchedule(schedule)}; next: ${describeNext(digest, context.now)}. The first one tells what is new from now on. Take it back: digest remove ${digest.id}`,
    further: [
      ...remarks,
      ...termsBlock(describeDigest(digest, isZoneNamed ? namedZone(schedule.zone) : zone, context)),
      choicesBlock("Look or change", [
        { label: "Show it now", ask: `digest show ${digest.id}` },
        { label: "Pause it", ask: `digest pause ${digest.id}` },
      ]),
    ],
  });
}

/** Nobody is shown what another channel is told; the operator sees all. */
async function show(id: number | undefined, { preview }: DigestParts, context: DeskContext): Promise<Reply> {
  const here = (await subscriptionsHere(context)).filter((one) => one.kind === "digest");
  const [first, second] = here;
  if (id === undefined && second !== undefined) return whichOne(await listSubscriptions("digest", undefined, context));
  const found = id === undefined ? first : await findHere(id, "digest", context);
  if (found === undefined) return listSubscriptions("digest", undefined, context);
  if (typeof found === "string") return problemReply(found, context);
  if (!here.some((one) => one.id === found.id)) {
    return problemReply(`Digest ${found.id} is shown in its own channel alone. Type digest show there.`, context);
  }
  return { ...(await preview(asSeenFrom(context.place, found), context.now)), ask: context.ask };
}

/** Of several, one must be named. */
const whichOne = (listed: Reply): Reply => ({
  ...listed,
  blocks: [{ kind: "notice", text: "Which one? Type digest show NUMBER." }, ...listed.blocks],
});

/** More people may read along in the channel by now than when it was set up, and then less is shown there. */
const asSeenFrom = (here: Place, digest: Digest): Digest =>
  isSameChannel(digest.place, here) ? { ...digest, place: { ...here, thread: undefined } } : digest;

async function why(claim: string, parts: DigestParts, context: DeskContext): Promise<Reply> {
  const { place, now, ask } = context;
  const subscriptions = await subscriptionsHere(context);
  if (subscriptions.length === 0) {
    return problemReply(
      `There is no digest or watch here that could have told it. ${usageAt("digest", place)}`,
      context,
    );
  }
  return parts.why({ claim, subscriptions, place, now, ask });
}
