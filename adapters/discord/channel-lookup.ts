import { ChannelType, PermissionFlagsBits, Routes } from "discord.js";
import { z } from "zod";
import type { Audience, Place } from "../../src/places/place.ts";
import { type DescribedChannel, describedChannel, guildRights, rightsIn } from "./channel-rights.ts";
import type { DiscordRequests } from "./discord-requests.ts";

/** What a process that does not hold the gateway can learn of channels: it asks Discord. */
export interface ChannelLookup {
  /** As narrow as Discord's answers prove it, else the wider; undefined where the bot does not see the place. Never rejects. */
  audience(place: Place): Promise<Audience | undefined>;
  /** Whether the bot may read what was posted there before; false where that is not sure. Never rejects. */
  mayRead(place: Place): Promise<boolean>;
  /** What the bot may do there, as bits; undefined outside of servers. Rejects as Discord refuses. */
  rights(place: Place): Promise<bigint | undefined>;
}

/** A channel that is opened is seen to be within so long, in milliseconds. */
const age = 60_000;
const mostKept = 5_000;

const identified = z.object({ id: z.string() });
const membership = z.object({ roles: z.array(z.string()) });

export function createChannelLookup(requests: DiscordRequests, now: () => number): ChannelLookup {
  const kept = new Map<string, { readonly since: number; readonly answer: Promise<unknown> }>();

  function get(route: `/${string}`): Promise<unknown> {
    const known = kept.get(route);
    if (known !== undefined && now() - known.since < age) return known.answer;
    const answer = requests.get(route);
    // Whoever asks is told of the failure; the next one asks Discord again.
    answer.catch(() => kept.delete(route));
    kept.delete(route);
    kept.set(route, { since: now(), answer });
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  const channelOf = async (id: string): Promise<DescribedChannel> =>
    describedChannel.parse(await get(Routes.channel(id)));
  const guildOf = async (id: string) => guildRights.parse(await get(Routes.guild(id)));

  /** A place's thread may be no thread but a message, which then stands in the channel. */
  async function standsIn({ channel, thread }: Place): Promise<DescribedChannel> {
    if (thread === undefined) return channelOf(channel);
    return channelOf(thread).catch(() => channelOf(channel));
  }

  /** The rights in a thread are those of its channel. */
  const governing = (channel: DescribedChannel): Promise<DescribedChannel> =>
    isThread(channel) && typeof channel.parent_id === "string"
      ? channelOf(channel.parent_id)
      : Promise.resolve(channel);

  async function audienceOf(channel: DescribedChannel): Promise<Audience> {
    if (channel.type === ChannelType.PrivateThread) return "members";
    if (channel.guild_id === undefined) return "public";
    try {
      const [place, guild] = await Promise.all([governing(channel), guildOf(channel.guild_id)]);
      const isOpen = (rightsIn(place, guild, undefined) & PermissionFlagsBits.ViewChannel) !== 0n;
      return isOpen ? "public" : "members";
    } catch {
      return "public";
    }
  }

  async function ownRights(channel: DescribedChannel, guildId: string): Promise<bigint> {
    const { id } = identified.parse(await get(Routes.user("@me")));
    const [place, guild, member] = await Promise.all([
      governing(channel),
      guildOf(guildId),
      get(Routes.guildMember(guildId, id)),
    ]);
    return rightsIn(place, guild, { id, roles: membership.parse(member).roles });
  }

  async function rights(place: Place): Promise<bigint | undefined> {
    const channel = await standsIn(place);
    return channel.guild_id === undefined ? undefined : ownRights(channel, channel.guild_id);
  }

  return {
    rights,
    async audience(place) {
      try {
        return await audienceOf(await standsIn(place));
      } catch {
        return undefined;
      }
    },
    async mayRead(place) {
      try {
        const own = await rights(place);
        return own !== undefined && reads(own);
      } catch {
        return false;
      }
    },
  };
}

const threads: ReadonlySet<number> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);
const isThread = ({ type }: DescribedChannel): boolean => threads.has(type);

const needed = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;
const reads = (rights: bigint): boolean => (rights & needed) === needed;
