import { PermissionFlagsBits } from "discord.js";
import { expect, test } from "vitest";
import { type DescribedChannel, type GuildRights, rightsIn } from "../../../adapters/discord/channel-rights.ts";

const view = PermissionFlagsBits.ViewChannel;
const send = PermissionFlagsBits.SendMessages;

const guild: GuildRights = {
  id: "1",
  owner_id: "9",
  roles: [
    { id: "1", permissions: String(view) },
    { id: "2", permissions: String(send) },
    { id: "3", permissions: String(PermissionFlagsBits.Administrator) },
  ],
};

const channel = (...rules: readonly (readonly [id: string, allow: bigint, deny: bigint])[]): DescribedChannel => ({
  id: "5",
  type: 0,
  guild_id: "1",
  permission_overwrites: rules.map(([id, allow, deny]) => ({ id, allow: String(allow), deny: String(deny) })),
});

test.each([
  ["everybody has the rights of the server", channel(), undefined, view],
  ["roles add to them", channel(), { id: "7", roles: ["2"] }, view | send],
  ["a channel denies everybody", channel(["1", 0n, view]), undefined, 0n],
  ["a role is let in all the same", channel(["1", 0n, view], ["2", view, 0n]), { id: "7", roles: ["2"] }, view | send],
  ["a role that somebody has not does nothing", channel(["1", 0n, view], ["2", view, 0n]), { id: "7", roles: [] }, 0n],
  [
    "of the roles allowing wins",
    channel(["2", view, 0n], ["4", 0n, view]),
    { id: "7", roles: ["2", "4"] },
    view | send,
  ],
  ["the member comes last", channel(["2", view, 0n], ["7", 0n, view]), { id: "7", roles: ["2"] }, send],
])("%s", (_name, at, member, rights) => {
  expect(rightsIn(at, guild, member)).toBe(rights);
});

test.each([
  ["an admin", { id: "7", roles: ["3"] }],
  ["the owner", { id: "9", roles: [] }],
])("%s may do everything everywhere", (_name, member) => {
  expect(rightsIn(channel(["1", 0n, view]), guild, member) & (view | send)).toBe(view | send);
});
