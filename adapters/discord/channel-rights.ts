import { PermissionFlagsBits } from "discord.js";
import { z } from "zod";

/** A server as far as its rights go: the first of its roles that bears its own id is everybody's. */
export const guildRights = z.object({
  id: z.string(),
  owner_id: z.string().optional(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
});
export type GuildRights = z.infer<typeof guildRights>;

const overwrite = z.object({ id: z.string(), allow: z.string(), deny: z.string() });

/** A channel or thread as Discord describes it. */
export const describedChannel = z.object({
  id: z.string(),
  type: z.number(),
  guild_id: z.string().optional(),
  parent_id: z.string().nullish(),
  permission_overwrites: z.array(overwrite).default([]),
});
export type DescribedChannel = z.infer<typeof describedChannel>;

/** Somebody with roles beside everybody's; undefined: whoever has none. */
export type Member = { readonly id: string; readonly roles: readonly string[] } | undefined;

/**
 * What somebody may do in a channel. Source: Discord's developer documentation, "Permissions": the roles' rights; then what
 * the channel denies and allows everybody, then all their roles together, then the member.
 */
export function rightsIn(channel: DescribedChannel, guild: GuildRights, member: Member): bigint {
  const own = new Set(member?.roles ?? []);
  const everybodys = guild.roles.filter(({ id }) => id === guild.id || own.has(id));
  const base = everybodys.reduce((bits, { permissions }) => bits | BigInt(permissions), 0n);
  const isAdmin = (base & PermissionFlagsBits.Administrator) !== 0n;
  if (isAdmin || (member !== undefined && member.id === guild.owner_id)) return all;
  const steps = [(id: string) => id === guild.id, (id: string) => own.has(id), (id: string) => id === member?.id];
  return steps.reduce((bits, concerns) => {
    const rules = channel.permission_overwrites.filter(({ id }) => concerns(id));
    const deny = rules.reduce((sum, rule) => sum | BigInt(rule.deny), 0n);
    const allow = rules.reduce((sum, rule) => sum | BigInt(rule.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}

const all = Object.values(PermissionFlagsBits).reduce((bits, bit) => bits | bit, 0n);
