import type { Body } from "../read-body.ts";
import { asker, credentials, places } from "./credentials.ts";
import { newMessage } from "./message-store.ts";
import { newSnowflake } from "./snowflakes.ts";
import { askerMember, askerUser, channelsAt, everyPermission } from "./world.ts";

const interactionTypes = { command: 2, component: 3, autocomplete: 4 } as const;
const optionTypes = { text: 3, boolean: 5 } as const;
const contexts = { guild: 0, botDirect: 1 } as const;

/** Where something is said: the server's channel unless it is given. */
export type Where = (typeof places)["channel" | "thread" | "direct"];

export type SlashParts = {
  readonly name: string;
  readonly subject?: string;
  readonly share?: boolean;
  readonly where?: Where;
  readonly more?: Body;
};

export function slashPayload({ name, subject, share, where, more }: SlashParts): Body {
  const options = [
    ...(subject === undefined ? [] : [{ name: "subject", type: optionTypes.text, value: subject }]),
    ...(share === undefined ? [] : [{ name: "share", type: optionTypes.boolean, value: share }]),
  ];
  const data = { id: "500000000000000001", name, type: 1, options };
  return { ...interaction(interactionTypes.command, where), data, ...more };
}

/** Somebody chooses a command in the menu of a message. */
export function messageMenuPayload({ name, text, where }: { name: string; text: string; where?: Where }): Body {
  const message: Body = { ...newMessage(askerUser, where ?? places.channel), content: text };
  const resolved = { messages: { [String(message["id"])]: message } };
  const data = { id: "500000000000000002", name, type: 3, target_id: message["id"], resolved };
  return { ...interaction(interactionTypes.command, where), data };
}

/** Somebody types into the option `subject` of a command. */
export function autocompletePayload({ name, typed, where }: { name: string; typed: string; where?: Where }): Body {
  const options = [{ name: "subject", type: optionTypes.text, value: typed, focused: true }];
  const data = { id: "500000000000000001", name, type: 1, options };
  return { ...interaction(interactionTypes.autocomplete, where), data };
}

export type PressParts = {
  readonly button: Body;
  readonly message: Body;
  readonly where?: Where;
  readonly more?: Body;
};

export function pressPayload({ button, message, where, more }: PressParts): Body {
  const data = { component_type: 2, custom_id: button["custom_id"], id: 2 };
  return { ...interaction(interactionTypes.component, where), data, message, ...more };
}

/** What an interaction says in a server that has not installed the app, where only the asker has. */
export function asGuest(permissions: bigint): Body {
  const guild = "200000000000000002";
  return {
    ...server,
    guild_id: guild,
    guild: { ...server.guild, id: guild },
    channel: { ...channelsAt(places)[places.channel], guild_id: guild },
    member: { ...askerMember, user: askerUser, permissions: String(permissions) },
    authorizing_integration_owners: { "1": asker.id },
  };
}

export type MessageParts = { readonly text: string; readonly where?: Where; readonly more?: Body };

/** A message of a person in the server, or in a direct channel when it is said there. */
export function messagePayload({ text, where = places.channel, more }: MessageParts): Body {
  const isMention = text.includes(`<@${credentials.applicationId}>`);
  const mentions = isMention ? [{ ...botUser, member: askerMember }] : [];
  const said = { ...newMessage(askerUser, where), content: text, mentions };
  const inGuild = where === places.direct ? { channel_type: 1 } : { guild_id: places.guild, member: askerMember };
  return { ...said, ...inGuild, ...more };
}

const botUser: Body = {
  id: credentials.applicationId,
  username: "onrecord",
  discriminator: "0",
  avatar: null,
  bot: true,
};

function interaction(type: number, where: Where = places.channel): Body {
  const id = newSnowflake();
  const isDirect = where === places.direct;
  const who = isDirect
    ? { user: askerUser, context: contexts.botDirect }
    : { member: { ...askerMember, user: askerUser, permissions: everyPermission }, ...server, context: contexts.guild };
  return {
    id,
    application_id: credentials.applicationId,
    type,
    token: `token-${id}`,
    version: 1,
    channel_id: where,
    channel: channelOf(where),
    ...who,
    app_permissions: everyPermission,
    locale: "en-GB",
    entitlements: [],
    authorizing_integration_owners: isDirect ? { "1": asker.id } : { "0": places.guild },
    attachment_size_limit: 10_485_760,
  };
}

/** A channel as an interaction tells of it: without its rules, with what the asker may do there. */
function channelOf(where: Where): Body {
  const { permission_overwrites: _untold, ...channel } = channelsAt(places)[where] ?? {};
  return { ...channel, permissions: everyPermission };
}

const server = {
  guild_id: places.guild,
  guild: { id: places.guild, locale: "en-GB", features: [] },
  guild_locale: "en-GB",
} as const;
