import { Routes } from "discord.js";
import { z } from "zod";
import type { FindOutcome } from "../../src/delivery/poster.ts";
import type { Place } from "../../src/places/place.ts";
import type { DiscordRequests } from "./discord-requests.ts";
import { bearsMark } from "./posting-mark.ts";

export type Sought = {
  readonly place: Place;
  /** Where its messages stand: the thread, or the channel. */
  readonly channel: string;
  readonly token: string;
  /** ISO instant. */
  readonly since: string;
};

type Ways = { readonly mayRead: (place: Place) => Promise<boolean>; readonly requests: DiscordRequests };

const listedMessages = z.array(z.object({ id: z.string(), components: z.array(z.unknown()).default([]) }));

const pageSize = 100;
/** Beyond a thousand messages the search gives up without a finding. */
const mostPages = 10;

/**
 * Looks for messages that bear the token. To a bot that may not read the history Discord answers with an empty list, so not
 * finding means something only where it may. Throws as discord.js does.
 */
export async function findPosting(ways: Ways, { place, channel, token, since }: Sought): Promise<FindOutcome> {
  const bearing: string[] = [];
  let after = idAt(Date.parse(since));
  for (let page = 0; page < mostPages; page += 1) {
    const query = { after, limit: String(pageSize) };
    const listed = listedMessages.parse(await ways.requests.get(Routes.channelMessages(channel), query));
    bearing.push(...listed.filter((message) => bearsMark(message, token)).map(({ id }) => id));
    if (listed.length < pageSize) {
      return foundAmong(bearing) ?? ((await mayRead(ways, place)) ? { kind: "absent" } : hidden);
    }
    after = listed.reduce((latest, { id }) => (isLater(id, latest) ? id : latest), after);
  }
  return (
    foundAmong(bearing) ?? {
      kind: "unknown",
      problem: `More than ${pageSize * mostPages} messages were posted since in the Discord channel.`,
      isPassing: false,
    }
  );
}

/** Discord lists what follows a message from the latest of each page. */
function foundAmong(bearing: readonly string[]): FindOutcome | undefined {
  const [message, ...others] = [...bearing].sort((one, other) => (isLater(one, other) ? 1 : -1));
  return message === undefined ? undefined : { kind: "found", message, others };
}

const isLater = (one: string, other: string): boolean => BigInt(one) > BigInt(other);

const hidden: FindOutcome = {
  kind: "unknown",
  problem: "The bot may not read the history of the Discord channel. Give it Read Message History there.",
  isPassing: false,
};

const mayRead = ({ mayRead }: Ways, place: Place): Promise<boolean> =>
  place.audience === "person" ? Promise.resolve(true) : mayRead(place);

/** Discord's clock and ours may differ by so much, in milliseconds. */
const clockSkew = 60_000;
/** Discord counts milliseconds from the beginning of 2015. */
const epoch = 1_420_070_400_000;

/** The id that a message of this instant would have, a little earlier. */
function idAt(instant: number): string {
  return String(BigInt(Math.max(0, instant - clockSkew - epoch)) << 22n);
}
