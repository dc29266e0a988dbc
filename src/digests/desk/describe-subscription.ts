import { count } from "../../answers/format-number.ts";
import type { NewsFilter } from "../../news/news-filter.ts";
import { consolePlace, type Place } from "../../places/place.ts";
import { describeSchedule } from "../../schedules/describe-schedule.ts";
import { describeSlot } from "../../schedules/describe-slot.ts";
import { nextSlot } from "../../schedules/next-slot.ts";
import { joinWords } from "../../words/join-words.ts";
import { isYoung, owedSlot } from "../owed-slot.ts";
import type { Digest, Subscription, Watch } from "../subscription.ts";
import type { ChosenZone } from "./chosen-zone.ts";

/** From where it is looked at, and when. */
export type Seen = { readonly place: Place; readonly now: Date };

type Row = { readonly term: string; readonly text: string };

/** "digest 3", as people name it and as its commands begin. */
export const nameOf = ({ kind, id }: Pick<Subscription, "kind" | "id">): string => `${kind} ${id}`;

/** All that was set of a digest, as rows. */
export function describeDigest(digest: Digest, zone: ChosenZone, { place: here, now }: Seen): readonly Row[] {
  return [
    { term: "When", text: describeSchedule(digest.schedule) },
    { term: "Zone", text: `${zone.name}, ${zone.why}` },
    { term: "Next", text: describeNext(digest, now) },
    { term: "Where", text: describeWhere(digest.place, here) },
    { term: "What", text: describeFilter(digest.filter) },
    {
      term: "Order",
      text: `corrections first, then story by story, the newest first; up to ${count(digest.length, "item")} in the post, the others in its thread`,
    },
    { term: "Nothing new", text: digest.saysNothingNew ? "is said" : "is not said: then there is no post" },
  ];
}

/** All that was set of a watch, as rows. */
export function describeWatch(watch: Watch, zone: ChosenZone, here: Place): readonly Row[] {
  return [
    { term: "When", text: "as soon as there is something to tell" },
    { term: "Where", text: describeWhere(watch.place, here) },
    { term: "What", text: describeFilter(watch.filter) },
    { term: "Order", text: "corrections first" },
    { term: "Cooldown", text: describeCooldown(watch) },
    ...(watch.quiet === undefined
      ? [{ term: "Quiet hours", text: "none" }]
      : [
          { term: "Quiet hours", text: `${describeQuiet(watch)}; what comes meanwhile is told at their end` },
          { term: "Zone", text: `${zone.name}, ${zone.why}` },
        ]),
  ];
}

/** One line of a list. */
export function describeBriefly(subscription: Subscription, { place: here, now }: Seen): string {
  const { state, problem, place, filter } = subscription;
  const when = subscription.kind === "digest" ? describeSchedule(subscription.schedule) : watchLine(subscription);
  const next = subscription.kind === "digest" && state === "active" ? [describeNext(subscription, now)] : [];
  const mended = `Once that is mended: ${subscription.kind} resume ${subscription.id}`;
  const paused = state === "paused" ? [`paused${problem === undefined ? "" : `: ${problem} ${mended}`}`] : [];
  const where = isSameChannel(place, here) ? [] : [`in ${place.platform}:${place.channel}`];
  const shape = subscription.kind === "digest" ? [shapeOf(subscription)] : [];
  return [when, describeFilter(filter), ...shape, ...where, ...next.map((slot) => `next: ${slot}`), ...paused].join(
    "; ",
  );
}

const shapeOf = ({ length, saysNothingNew }: Digest): string =>
  `${count(length, "item")} in the post${saysNothingNew ? "" : ", quiet when nothing is new"}`;

const watchLine = (watch: Watch): string =>
  [
    `as it arrives, ${watch.cooldown === 0 ? "no cooldown" : `cooldown ${watch.cooldown} min`}`,
    ...(watch.quiet === undefined ? [] : [`quiet ${describeQuiet(watch)}`]),
  ].join(", ");

export function describeNext({ state, nextAt, schedule }: Digest, now: Date): string {
  if (state === "paused") return "none while it is paused";
  if (nextAt === undefined) return "none any more";
  const slot = describeSlot(new Date(nextAt), schedule.zone);
  return Date.parse(nextAt) > now.getTime() ? slot : `${slot}, which is due`;
}

/** The same after a change of it: what is owed comes first, or is said to be missed. */
export function describeComing(digest: Digest, now: Date): string {
  const owed = digest.state === "active" ? owedSlot(digest, now) : undefined;
  if (owed === undefined) return `next: ${describeNext(digest, now)}`;
  const { schedule } = digest;
  const slot = describeSlot(owed, schedule.zone);
  const next = nextSlot(schedule, now);
  const then = next === undefined ? "" : `; then: ${describeSlot(next, schedule.zone)}`;
  return isYoung(owed, now)
    ? `first with the one of ${slot}, which was due and is not posted yet${then}`
    : `the one of ${slot} was missed, which is said there${then}`;
}

const describeQuiet = ({ quiet }: Watch): string =>
  quiet === undefined ? "none" : `${quiet.from} to ${quiet.until}, ${quiet.zone}`;

const describeCooldown = ({ cooldown }: Watch): string =>
  cooldown === 0
    ? "none: all that comes is told"
    : `${count(cooldown, "minute")} after each post, in which new facts are told and repeats are not`;

const kindWords = {
  new: "new claims",
  changed: "claims that changed in fact",
  withdrawn: "what was withdrawn",
  disputed: "figures that sources dispute",
} as const;

/** A filter to read: "about “harbour fire”, from Reuters or AP; only new claims". */
export function describeFilter({ topic, people, places, sources, kinds }: NewsFilter): string {
  const parts = [
    ...(topic === "" ? [] : [`about “${topic}”`]),
    ...(people.length === 0 ? [] : [`with ${joinWords(people, "or")}`]),
    ...(places.length === 0 ? [] : [`in ${joinWords(places, "or")}`]),
    ...(sources.length === 0 ? [] : [`from ${joinWords(sources, "or")}`]),
  ];
  const only = kinds.length === 0 ? undefined : `only ${joinWords(kinds.map((kind) => kindWords[kind]))}`;
  if (parts.length === 0) return only ?? "everything that is new";
  return [parts.join(", "), ...(only === undefined ? [] : [only])].join("; ");
}

export function describeWhere(place: Place, here: Place): string {
  const { platform, channel, audience } = place;
  if (!isSameChannel(place, here)) return `${platform}:${channel}`;
  return audience === "person" && platform !== consolePlace.platform ? "here, to you alone" : "this channel";
}

export const isSameChannel = (
  one: Pick<Place, "platform" | "channel">,
  other: Pick<Place, "platform" | "channel">,
): boolean => one.platform === other.platform && one.channel === other.channel;
