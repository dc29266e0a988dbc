import { PermissionFlagsBits } from "discord.js";
import type { DiscordConfig } from "../../src/config.ts";
import type { Place } from "../../src/places/place.ts";
import { createChannelLookup } from "./channel-lookup.ts";
import { codeOf } from "./describe-error.ts";
import { createDiscordRequests, type DiscordRequests } from "./discord-requests.ts";

/** Why nothing could be posted at a place, in a sentence that says what to do; undefined: it can, or nobody knows. Never rejects. */
export function createDiscordPostCheck(settings: DiscordConfig): (place: Place) => Promise<string | undefined> {
  const requests = createDiscordRequests(settings);
  return (place) => whyNoPost(requests, place);
}

async function whyNoPost(requests: DiscordRequests, place: Place): Promise<string | undefined> {
  if (place.audience === "person") return undefined;
  try {
    // Looked up anew each time: whoever has just given a right asks again at once.
    const rights = await createChannelLookup(requests, () => 0).rights(place);
    return rights === undefined || (rights & needed) === needed ? undefined : mayNot;
  } catch (error) {
    return reasons.get(codeOf(error));
  }
}

const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages;

const mayNot =
  "I may not post in that channel. Ask an admin of the server to give me View Channel and Send Messages there, then ask again.";

/** Discord's “Unknown Channel” and “Missing Access”; any other error says nothing about the place. */
const reasons: ReadonlyMap<string | number | undefined, string> = new Map([
  [10_003, "Discord knows no such channel. Copy its id again: it is a long number."],
  [
    50_001,
    "I cannot see that channel, so I could not post there. Ask an admin of the server to install me, or to let me see it, then ask again.",
  ],
]);
