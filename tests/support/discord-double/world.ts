import type { Body } from "../slack-double/read-body.ts";
import { asker, places } from "./credentials.ts";

const joined = "2026-01-01T00:00:00.000000+00:00";

/** Permissions of somebody who may do everything. */
export const everyPermission = String((1n << 50n) - 1n);

export const askerUser: Body = {
  id: asker.id,
  username: asker.username,
  global_name: asker.globalName,
  discriminator: "0",
  avatar: null,
};

export const askerMember: Body = memberOf();

function memberOf(): Body {
  const flags = { deaf: false, mute: false, pending: false, flags: 0 };
  return { roles: [], joined_at: joined, nick: null, avatar: null, premium_since: null, ...flags };
}

/** The bot as a user, and the one server that it is in. */
export function worldOf(applicationId: string): { readonly user: Body; readonly guild: Body } {
  const user = {
    id: applicationId,
    username: "onrecord",
    discriminator: "0",
    avatar: null,
    bot: true,
    global_name: null,
  };
  return { user, guild: guildWith(user) };
}

function guildWith(user: Body): Body {
  const role = { id: places.guild, name: "@everyone", permissions: everyPermission, position: 0, color: 0, flags: 0 };
  return {
    id: places.guild,
    name: "Example Newsroom",
    owner_id: asker.id,
    icon: null,
    preferred_locale: "en-GB",
    features: [],
    roles: [{ ...role, hoist: false, managed: false, mentionable: false }],
    emojis: [],
    stickers: [],
    channels: [channels[places.channel]],
    threads: [channels[places.thread]],
    members: [{ ...memberOf(), user }],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    member_count: 2,
    joined_at: joined,
    large: false,
    unavailable: false,
  };
}

const kinds = { text: 0, direct: 1, publicThread: 11 } as const;

/** The places as Discord describes them. */
export const channels: Readonly<Record<string, Body>> = {
  [places.channel]: {
    ...inGuild(),
    id: places.channel,
    type: kinds.text,
    name: "desk",
    position: 0,
    permission_overwrites: [],
  },
  [places.thread]: {
    ...inGuild(),
    id: places.thread,
    type: kinds.publicThread,
    name: "A thread",
    parent_id: places.channel,
    owner_id: asker.id,
    message_count: 1,
    member_count: 2,
    thread_metadata: { archived: false, auto_archive_duration: 1_440, archive_timestamp: joined, locked: false },
  },
  [places.direct]: { id: places.direct, type: kinds.direct, recipients: [askerUser], last_message_id: null },
};

function inGuild(): Body {
  return { guild_id: places.guild, flags: 0, rate_limit_per_user: 0, last_message_id: null };
}
