import { isDeepStrictEqual } from "node:util";
import type { DeskContext } from "../../desk/desk-command.ts";
import type { Place } from "../../places/place.ts";
import type { NewSubscription, Subscription } from "../subscription.ts";
import { nameOf } from "./describe-subscription.ts";

/** More than anybody reads in one channel; whoever wants more has made a mistake or means harm. */
const mostInChannel = 30;

type Beginning = Pick<Subscription, "place" | "owner" | "createdAt" | "state" | "problem" | "toldUpTo">;

/** What all of them begin with: nothing is told but what the record learns from now on. */
export async function beginning(place: Place, { store, asker, now }: DeskContext): Promise<Beginning> {
  const { platform, id, name, groups } = asker;
  const [last] = await store.log.of("all", { limit: 1 });
  return {
    ...{ place, owner: { platform, id, name, groups }, createdAt: now.toISOString() },
    ...{ state: "active", problem: undefined, toldUpTo: last?.seq ?? 0 },
  };
}

/** Adds it, unless the channel has the same already or too many; a string says so. */
export async function addSubscription(wanted: NewSubscription, { store }: DeskContext): Promise<Subscription | string> {
  const others = await store.subscriptions.all(wanted.place);
  const same = others.find((one) => isDeepStrictEqual(wishOf(one), wishOf(wanted)));
  if (same !== undefined) {
    return `That is ${nameOf(same)} already${same.state === "paused" ? `, which is paused: ${same.kind} resume ${same.id}` : ""}.`;
  }
  if (others.length >= mostInChannel) {
    return `This channel has ${others.length} digests and watches, and more cannot be set up. Remove one first: digest list and watch list show them.`;
  }
  return store.subscriptions.add(wanted);
}

/** What was asked for, without what became of it. Two watches of one filter tell the same twice, whatever their hours. */
const wishOf = (one: NewSubscription | Subscription) =>
  one.kind === "digest" ? [one.kind, one.filter, one.schedule, one.length, one.saysNothingNew] : [one.kind, one.filter];
