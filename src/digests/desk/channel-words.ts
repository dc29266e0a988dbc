import type { DeskContext } from "../../desk/desk-command.ts";
import { isOperator } from "../../places/may-do.ts";
import { readChannel } from "../../places/named-channel.ts";
import { consolePlace, type Place } from "../../places/place.ts";

/** Where a digest or watch is to be posted. A string is a sentence that says what to do, also where the bot may not post there. */
export async function postedAt(named: string | undefined, context: DeskContext): Promise<Place | string> {
  const place = await placeOf(named, context);
  if (typeof place === "string") return place;
  // Said now and not when the first post fails, next Monday at half past eight.
  return (await context.whyNoPost?.(place)) ?? place;
}

/**
 * The channel where it is typed, also where that is a thread of it, since what
 * comes again and again in a thread is seen by nobody. The operator at the machine, where nothing can be posted, names
 * one.
 */
async function placeOf(named: string | undefined, { asker, place, store }: DeskContext): Promise<Place | string> {
  if (named === undefined) {
    return place.platform === consolePlace.platform ? nameOne : { ...place, thread: undefined };
  }
  const channel = readChannel(named);
  if (channel === undefined) return noChannel(named);
  if (channel.platform === place.platform && channel.channel === place.channel) return { ...place, thread: undefined };
  if (!isOperator(asker)) return "It acts on the channel where it is typed. Type it in the other one.";
  const settings = await store.places.settings(channel);
  const audience = settings === undefined ? "external" : (settings.audience ?? "members");
  return { ...channel, workspace: undefined, thread: undefined, audience };
}

export const noChannel = (named: string): string => `“${named}” is no channel. ${nameOne}`;

const nameOne = "Name the channel behind it: in slack:C0123456 or in discord:123456789.";
