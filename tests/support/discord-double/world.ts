import type { Body } from "../read-body.ts";
import { permissions } from "./channel-permissions.ts";
import { asker, type Places, places } from "./credentials.ts";

const joined = "2026-01-01T00:00:00.000000+00:00";

/** Permissions of somebody who may do everything. */
export const everyPermission = String((1n << 50n) - 1n);

/** What Discord says of every user beside the name. */
const userStates: Body = { avatar: null, flags: 0, public_flags: 0, primary_guild: null };

export const askerUser: Body = {
  id: asker.id,
  username: asker.username,
  global_name: asker.globalName,
  discriminator: "0",
  ...userStates,
};

export const askerMember: Body = {
  roles: [],
  joined_at: joined,
  nick: null,
  avatar: null,
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
};

export type World = {
  readonly user: Body;
  readonly guild: Body;
  /** By id, as Discord describes them. */
  readonly channels: Readonly<Record<string, Body>>;
};

/** The bot as a user, the one server that it is in, and its channels; `further`: ids of text channels beside the one. */
export function worldOf(applicationId: string, at: Places = places, further: readonly string[] = []): World {
  const name = { username: "onrecord", global_name: null, discriminator: "0" };
  const user = { id: applicationId, ...name, ...userStates, bot: true };
  const channels = { ...channelsAt(at), ...Object.fromEntries(further.map((id) => [id, textChannel(id, at.guild)])) };
  return { user, guild: guildWith(user, at, channels), channels };
}

function guildWith(user: Body, at: Places, channels: World["channels"]): Body {
  return {
    id: at.guild,
    name: "Example Newsroom",
    owner_id: asker.id,
    icon: null,
    preferred_locale: "en-GB",
    features: [],
    roles: [everyone(at.guild), deskRole],
    emojis: [],
    stickers: [],
    channels: Object.values(channels).filter(({ type }) => type === kinds.text),
    threads: [channels[at.thread]],
    members: [{ ...askerMember, user }],
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

function everyone(guild: string): Body {
  const states = { position: 0, color: 0, flags: 0, hoist: false, managed: false, mentionable: false };
  return { id: guild, name: "@everyone", permissions: ordinaryPermissions, ...states };
}

/** What everybody may do in an ordinary server: see, write, also in threads, read what was written before, use commands. */
const ordinaryPermissions = String(Object.values(permissions).reduce((bits, bit) => bits | bit, 1n << 31n));

/** A role of people who look after the record. */
export const deskRole: Body = {
  ...{ id: "250000000000000001", name: "Desk", permissions: "0" },
  ...{ position: 1, color: 0, flags: 0, hoist: false, managed: false, mentionable: false },
};

const kinds = { text: 0, direct: 1, publicThread: 11 } as const;

const stateIn = (guild: string): Body => ({
  ...{ guild_id: guild, flags: 0, rate_limit_per_user: 0, last_message_id: null },
});

const textChannel = (id: string, guild: string): Body => ({
  ...stateIn(guild),
  ...{ id, type: kinds.text, name: "desk", position: 0, permission_overwrites: [] },
});

/** The places as Discord describes them, by id. */
export function channelsAt(at: Places): World["channels"] {
  const inGuild = stateIn(at.guild);
  const state = { archived: false, auto_archive_duration: 1_440, archive_timestamp: joined, locked: false };
  const begun = {
    parent_id: at.channel,
    owner_id: asker.id,
    message_count: 1,
    member_count: 2,
    thread_metadata: state,
  };
  return {
    [at.channel]: textChannel(at.channel, at.guild),
    [at.thread]: { ...inGuild, id: at.thread, type: kinds.publicThread, name: "A thread", ...begun },
    [at.direct]: { id: at.direct, type: kinds.direct, recipients: [askerUser], last_message_id: null },
  };
}
