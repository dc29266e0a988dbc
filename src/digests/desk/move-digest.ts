import { isDeepStrictEqual } from "node:util";
import type { DeskContext } from "../../desk/desk-command.ts";
import { deskReply, problemReply } from "../../desk/desk-reply.ts";
import { isOperator } from "../../places/may-do.ts";
import { readChannel } from "../../places/named-channel.ts";
import type { Place } from "../../places/place.ts";
import { frameNotice } from "../../reply/frame-notice.ts";
import type { Reply } from "../../reply/reply.ts";
import { describeSchedule } from "../../schedules/describe-schedule.ts";
import { nextSlot } from "../../schedules/next-slot.ts";
import { readSchedule } from "../../schedules/read-schedule.ts";
import type { Schedule } from "../../schedules/schedule.ts";
import { capital } from "../../words/capital.ts";
import { owedSlot } from "../owed-slot.ts";
import type { Digest } from "../subscription.ts";
import { changeSubscription } from "./change-subscription.ts";
import { postedAt } from "./channel-words.ts";
import { describeComing, describeWhere, isSameChannel, nameOf } from "./describe-subscription.ts";
import { readNewTime } from "./digest-words.ts";
import { findHere, goneMeanwhile } from "./settle-subscription.ts";

/** Moves a digest to another time, or to another channel: "9:15", "weekdays 9:15 Europe/Kyiv", "here", "slack:C0123456". */
export async function moveDigest(id: number, to: string, context: DeskContext): Promise<Reply> {
  const found = await findHere(id, "digest", context);
  if (typeof found === "string") return problemReply(found, context);
  const named = to.replace(/^(?:to\s+|here\s+(?=in\s))?(?:in\s+)?/i, "");
  if (/^here$/i.test(named)) return moveToChannel(found, undefined, context);
  if (readChannel(named) !== undefined) return moveToChannel(found, named, context);
  const [, times, channel = ""] = /^(.*\S)\s+in\s+(\S+)$/i.exec(to) ?? [];
  if (readChannel(channel) !== undefined) {
    const apart = `One after the other: digest move ${id} to ${times}, then digest move ${id} to ${channel}`;
    return problemReply(apart, context);
  }
  const time = readNewTime(to, found.schedule);
  return typeof time === "string" ? problemReply(time, context) : moveToTime(found, time.schedule, context);
}

async function moveToTime(found: Digest, schedule: Schedule, context: DeskContext): Promise<Reply> {
  const { cron, zone } = found.schedule;
  if (cron === schedule.cron && zone === schedule.zone) {
    return problemReply(`${capital(nameOf(found))} comes ${describeSchedule(schedule)} already.`, context);
  }
  const moved = await changeSubscription(found, (digest) => at(digest, schedule, context.now), context);
  if (moved === undefined) return problemReply(goneMeanwhile, context);
  const kept = schedule.zone === zone ? " The zone stays as it was." : "";
  const text = `${capital(nameOf(moved))} comes ${describeSchedule(schedule)} now; ${describeComing(moved, context.now)}.${kept} Take it back: digest move ${moved.id} to ${inWords(found.schedule)}`;
  return deskReply(context.ask, { outcome: "done", text });
}

/** As people would type it, where that is read back as the same. */
function inWords(schedule: Schedule): string {
  const words = describeSchedule(schedule);
  const read = readSchedule(words, "UTC");
  return read.kind === "schedule" && isDeepStrictEqual(read.schedule, schedule)
    ? words
    : `cron ${schedule.cron} ${schedule.zone}`;
}

/**
 * A slot that has come and that nobody has run yet is not dropped: it comes first. Where the new times had one since, it is
 * that one, and none of them was missed.
 */
function at(digest: Digest, schedule: Schedule, now: Date): Digest {
  const next = digest.state === "active" ? nextSlot(schedule, now) : undefined;
  const owed = owedSlot(digest, now);
  const due = owed === undefined ? next : (owedSlot({ schedule, nextAt: owed.toISOString() }, now) ?? owed);
  return { ...digest, schedule, nextAt: due?.toISOString() };
}

async function moveToChannel(found: Digest, named: string | undefined, context: DeskContext): Promise<Reply> {
  const place = await postedAt(named, context);
  if (typeof place === "string") return problemReply(place, context);
  if (isSameChannel(found.place, place))
    return problemReply(`${capital(nameOf(found))} is posted there already.`, context);
  const moved = await changeSubscription(found, (digest) => ({ ...digest, place }), context);
  if (moved === undefined) return problemReply(goneMeanwhile, context);
  const back = `Take it back: ${backTo(found.place, moved.id, context)}`;
  const next =
    moved.state === "paused" ? `it is paused until digest resume ${moved.id}` : describeComing(moved, context.now);
  const text = `${capital(nameOf(moved))} is posted ${whereTo(place, context)} now, with what this place may see; ${next}. It goes on from what it told last. ${back}`;
  const notYet = context.whyNotYet?.(place.platform);
  return deskReply(context.ask, {
    outcome: "done",
    text,
    further: notYet === undefined ? [] : [frameNotice(notYet)],
  });
}

const whereTo = (place: Place, { place: here }: DeskContext): string => {
  const where = describeWhere(place, here);
  return where.includes(":") || where === "this channel" ? `in ${where}` : where;
};

/** From where it was moved, it can be had back by those who may there. */
const backTo = ({ platform, channel }: Place, id: number, { asker }: DeskContext): string =>
  isOperator(asker)
    ? `digest move ${id} to ${platform}:${channel}`
    : `digest move ${id} here, typed in ${platform}:${channel}`;
