import { expect, test } from "vitest";
import { overwrite, permissions } from "../../support/discord-double/channel-permissions.ts";
import { mention, posted, slash } from "../../support/discord-double/conversation.ts";
import { asker, places } from "../../support/discord-double/credentials.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";
import { asGuest, autocompletePayload, messagePayload } from "../../support/discord-double/payloads.ts";
import { askerMember, askerUser, deskRole, everyPermission } from "../../support/discord-double/world.ts";

const deskMember = { ...askerMember, roles: [String(deskRole["id"])] };
const closed = [overwrite({ role: places.guild }, { deny: permissions.viewChannel })];

test("a command carries the channel and the asker with name and roles", async () => {
  const discord = await openForTest();
  const member = { ...deskMember, nick: "Robin at the desk", user: askerUser, permissions: everyPermission };
  await slash(discord, { name: "who", subject: "sybiha", more: { member } });
  expect(discord.newsroom.asked).toMatchObject([
    {
      place: {
        platform: "discord",
        workspace: places.guild,
        channel: places.channel,
        thread: undefined,
        audience: "public",
      },
      asker: { platform: "discord", id: asker.id, name: "Robin at the desk", groups: [deskRole["id"]] },
    },
  ]);
});

test("a mention carries the thread within its channel, and the roles", async () => {
  const discord = await openForTest();
  discord.double.say(
    messagePayload({ text: mention("who sybiha"), where: places.thread, more: { member: deskMember } }),
  );
  await posted(discord);
  expect(discord.newsroom.asked).toMatchObject([
    { place: { channel: places.channel, thread: places.thread }, asker: { groups: [deskRole["id"]] } },
  ]);
});

test.each([
  { where: places.channel, name: "channel" },
  { where: places.thread, name: "thread of one" },
])("a $name that not everybody may see has its members for an audience", async ({ where }) => {
  const discord = await openForTest();
  discord.double.changeChannel(places.channel, {
    permission_overwrites: [...closed, overwrite({ member: "100000000000000001" }, { allow: permissions.viewChannel })],
  });
  await slash(discord, { name: "who", subject: "sybiha", where });
  expect(discord.newsroom.asked).toMatchObject([{ place: { audience: "members" } }]);
});

test("a private thread has its members for an audience", async () => {
  const discord = await openForTest();
  const thread = {
    id: "300000000000000009",
    type: 12,
    guild_id: places.guild,
    parent_id: places.channel,
    name: "Closed",
  };
  const state = {
    archived: false,
    auto_archive_duration: 1_440,
    archive_timestamp: "2026-01-01T00:00:00Z",
    locked: false,
  };
  discord.double.gateway.dispatch("THREAD_CREATE", { ...thread, owner_id: asker.id, thread_metadata: state });
  await slash(discord, { name: "who", subject: "sybiha", more: { channel_id: thread.id, channel: thread } });
  expect(discord.newsroom.asked).toMatchObject([
    { place: { channel: places.channel, thread: thread.id, audience: "members" } },
  ]);
});

test("direct messages, and commands in them, reach one person", async () => {
  const discord = await openForTest();
  discord.double.say(messagePayload({ text: "who sybiha", where: places.direct }));
  await posted(discord);
  await slash(discord, { name: "who", subject: "sybiha", where: places.direct });
  expect(discord.newsroom.asked).toMatchObject([
    { place: { workspace: undefined, channel: places.direct, audience: "person" }, asker: { groups: [] } },
    { place: { workspace: undefined, channel: places.direct, audience: "person" }, asker: { groups: [] } },
  ]);
});

test("in a server that has not installed the bot, and among a few people, everybody may read along", async () => {
  const discord = await openForTest();
  await slash(discord, { name: "who", subject: "sybiha", more: asGuest(0n) });
  await slash(discord, { name: "who", subject: "sybiha", where: places.direct, more: { context: 2 } });
  expect(discord.newsroom.asked).toMatchObject([
    { place: { audience: "public" } },
    { place: { audience: "public", workspace: undefined } },
  ]);
});

test("a completion is wanted somewhere by somebody", async () => {
  const discord = await openForTest();
  await discord.double.ask(autocompletePayload({ name: "who", typed: "syb" }));
  expect(discord.newsroom.completedAt).toMatchObject([
    { place: { channel: places.channel, audience: "public" }, asker: { id: asker.id } },
  ]);
});
