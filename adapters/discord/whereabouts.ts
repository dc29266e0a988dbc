import {
  type BaseInteraction,
  type Channel,
  ChannelType,
  type Guild,
  InteractionContextType,
  type Message,
  PermissionFlagsBits,
} from "discord.js";
import type { Whereabouts } from "../../src/newsroom.ts";
import type { Asker, Audience, Place } from "../../src/places/place.ts";

/** Where and by whom a command, a completion or a press was made; from memory. */
export function whereaboutsOf(interaction: BaseInteraction): Whereabouts {
  const { channel, channelId, guild, guildId } = interaction;
  const isDirect = interaction.context === InteractionContextType.BotDM;
  const audience = guildId === null && isDirect ? "person" : audienceOf(channel, guild);
  return {
    place: { ...placeIn(channel, channelId ?? ""), workspace: guildId ?? undefined, audience },
    asker: askerOf(interaction.user, { name: nameOf(interaction), roles: rolesOf(interaction), guildId }),
  };
}

/** The same of a message. */
export function whereaboutsOfMessage(message: Message): Whereabouts {
  const { channel, channelId, guild, guildId, member, author } = message;
  const audience = guildId === null && channel.type === ChannelType.DM ? "person" : audienceOf(channel, guild);
  const roles = member === null ? [] : [...member.roles.cache.keys()];
  return {
    place: { ...placeIn(channel, channelId), workspace: guildId ?? undefined, audience },
    asker: askerOf(author, { name: member?.displayName ?? author.displayName, roles, guildId }),
  };
}

function placeIn(channel: Channel | null, id: string): Pick<Place, "platform" | "channel" | "thread"> {
  if (channel?.isThread() !== true) return { platform: "discord", channel: id, thread: undefined };
  return { platform: "discord", channel: channel.parentId ?? id, thread: id };
}

/** A server that the bot is not in, where only the asker has installed it, is one of strangers. */
export function audienceOf(channel: Channel | null, guild: Guild | null): Audience {
  if (channel === null || channel.isDMBased() || guild === null) return "public";
  if (channel.type === ChannelType.PrivateThread) return "members";
  const governing = channel.isThread() ? channel.parent : channel;
  const everyone = governing?.permissionsFor(guild.roles.everyone);
  return everyone?.has(PermissionFlagsBits.ViewChannel) === false ? "members" : "public";
}

type Known = { readonly name: string; readonly roles: readonly string[]; readonly guildId: string | null };

/** Everybody has the role that bears the server's own id; it tells nobody apart. */
function askerOf({ id }: { readonly id: string }, { name, roles, guildId }: Known): Asker {
  return { platform: "discord", id, name, groups: roles.filter((role) => role !== guildId) };
}

function rolesOf({ member }: BaseInteraction): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}

/** As the server knows the person. */
export function nameOf({ member, user }: BaseInteraction): string {
  if (member !== null && "nick" in member && typeof member.nick === "string") return member.nick;
  if (member !== null && "displayName" in member) return member.displayName;
  return user.displayName;
}
