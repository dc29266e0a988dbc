import { PermissionFlagsBits } from "discord.js";
import pino from "pino";
import { expect, test } from "vitest";
import { createArrivals } from "../../../src/doors/arrivals.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import { buttonOf, listOf, textOf } from "../../support/discord-double/component-tree.ts";
import { hasButton, sentTo, slash } from "../../support/discord-double/conversation.ts";
import { places } from "../../support/discord-double/credentials.ts";
import { messageFlags } from "../../support/discord-double/message-rules.ts";
import { testNow } from "../../support/discord-double/open-discord.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";
import { asGuest, autocompletePayload, slashPayload } from "../../support/discord-double/payloads.ts";
import { exampleReplies } from "../../support/example-replies.ts";

const silent = pino({ level: "silent" });

test.each([
  { name: "howmany", subject: "homes", asked: "howmany homes" },
  { name: "ask", subject: "who paid?", asked: /^(ask )?who paid\?$/ },
  { name: "timeline", asked: "timeline" },
  { name: "help", asked: "help" },
])("answers /$name $subject to the asker alone, at once", async ({ asked, ...parts }) => {
  const discord = await openForTest();
  const { type, data } = await discord.double.ask(slashPayload(parts));
  expect(type).toBe(4);
  expect(Number(data["flags"]) & messageFlags.ephemeral).toBe(messageFlags.ephemeral);
  expect(textOf(data)).not.toBe("");
  expect(discord.newsroom.asked).toMatchObject([{ text: expect.stringMatching(asked), now: testNow }]);
});

test("shows the answer with its source", async () => {
  const discord = await openForTest();
  const message = await slash(discord, { name: "howmany", subject: "homes" });
  expect(textOf(message)).toContain("about 200 homes");
  expect(textOf(message)).toContain("Example Post");
  expect(JSON.stringify(message)).toContain("https://news.example/flood");
});

test("answers for all when it is told to share, without a share button", async () => {
  const discord = await openForTest();
  const message = await slash(discord, { name: "howmany", subject: "homes", share: true });
  expect(Number(message["flags"]) & messageFlags.ephemeral).toBe(0);
  expect(() => buttonOf(message, /share/i)).toThrow("no button");
});

test("answers in a direct channel", async () => {
  const discord = await openForTest();
  const message = await slash(discord, { name: "howmany", subject: "homes", where: places.direct });
  expect(textOf(message)).toContain("about 200 homes");
});

test("completes a name from memory, with at most 25 choices that fit", async () => {
  const discord = await openForTest();
  const { type, data } = await discord.double.ask(autocompletePayload({ name: "who", typed: "syb" }));
  expect(type).toBe(8);
  expect(listOf(data["choices"])).toHaveLength(25);
  expect(listOf(data["choices"])[0]).toMatchObject({ value: "Sybiha 0", name: expect.stringMatching(/^Sybiha, 0/) });
  expect(discord.newsroom.asked).toMatchObject([]);
});

test("completes what nothing begins with as nothing", async () => {
  const discord = await openForTest();
  const { data } = await discord.double.ask(autocompletePayload({ name: "who", typed: "zzz" }));
  expect(data["choices"]).toEqual([]);
});

test("where the newsroom is late it defers in private, and then edits the answer in", async () => {
  const late = Promise.withResolvers<Reply>();
  const discord = await openForTest({ patience: 20, reply: () => late.promise });
  const payload = slashPayload({ name: "howmany", subject: "homes" });
  const { type, data } = await discord.double.ask(payload);
  expect(type).toBe(5);
  expect(data["flags"]).toBe(messageFlags.ephemeral);
  late.resolve(exampleReplies.found);
  await sentTo(discord, ({ how }) => how === "edit of the reply");
  expect(textOf(discord.double.standing(payload))).toContain("about 200 homes");
});

test("where the newsroom is late with an answer for all it defers for all", async () => {
  const late = Promise.withResolvers<Reply>();
  const discord = await openForTest({ patience: 20, reply: () => late.promise });
  const payload = slashPayload({ name: "howmany", subject: "homes", share: true });
  const { type, data } = await discord.double.ask(payload);
  expect([type, Number(data["flags"] ?? 0)]).toEqual([5, 0]);
  late.resolve(exampleReplies.found);
  await sentTo(discord, ({ how }) => how === "edit of the reply");
  expect(textOf(discord.double.standing(payload))).toContain("about 200 homes");
});

test.each([
  { permission: "lets", permissions: PermissionFlagsBits.UseExternalApps, isOffered: true },
  { permission: "does not let", permissions: 0n, isOffered: false },
])(
  "answers whoever alone installed it; a server that $permission it speak decides on the share button",
  async ({ permissions, isOffered }) => {
    const discord = await openForTest();
    const message = await slash(discord, { name: "howmany", subject: "homes", more: asGuest(permissions) });
    expect(textOf(message)).toContain("about 200 homes");
    expect(hasButton(message, /share/i)).toBe(isOffered);
  },
);

const subcommand = (name: string, options: readonly object[]) => ({
  data: { id: "500000000000000001", name: "digest", type: 1, options: [{ type: 1, name, options }] },
});

test("the options of a subcommand become one request, which only the asker sees answered", async () => {
  const discord = await openForTest();
  const filled = [
    { type: 3, name: "topic", value: "harbour fire" },
    { type: 3, name: "schedule", value: "weekdays 8:30" },
    { type: 4, name: "length", value: 5 },
  ];
  const { data } = await discord.double.ask(slashPayload({ name: "digest", more: subcommand("add", filled) }));
  expect(Number(data["flags"]) & messageFlags.ephemeral).toBe(messageFlags.ephemeral);
  expect(discord.newsroom.asked).toMatchObject([{ text: "/digest add weekdays 8:30 length 5 about harbour fire" }]);
});

test("what a digest would post cannot be shared before it is posted", async () => {
  const discord = await openForTest();
  const ask = (name: string) => discord.double.ask(slashPayload({ name: "digest", more: subcommand(name, []) }));
  expect(JSON.stringify((await ask("show")).data)).not.toContain("Share to channel");
  expect(JSON.stringify((await ask("list")).data)).toContain("Share to channel");
});

test("a time zone is offered while it is typed", async () => {
  const discord = await openForTest();
  const payload = autocompletePayload({ name: "digest", typed: "kyi" });
  const zone = [{ type: 3, name: "zone", value: "kyi", focused: true }];
  const { data } = await discord.double.ask({ ...payload, ...subcommand("add", zone) });
  expect(listOf(data["choices"])).toEqual([{ name: expect.stringContaining("Europe/Kyiv"), value: "Europe/Kyiv" }]);
});

test.each([
  ["a question is composed before it is known whose it is", { name: "who", subject: "sybiha" }, 1],
  ["a command that does something is not done before that", { name: "kill", subject: "example-article yes" }, 0],
])("%s; nothing is sent before", async (_, parts, composed) => {
  const told = Promise.withResolvers<boolean>();
  const asked = Promise.withResolvers<void>();
  const nothing = () => Promise.resolve();
  const take = () => {
    asked.resolve();
    return told.promise;
  };
  const inbox = { take, done: nothing, giveBack: nothing, forget: () => Promise.resolve(0) };
  const shared = { inbox, owner: "one", now: () => testNow };
  const discord = await openForTest({ arrivals: createArrivals({ platform: "discord", log: silent, shared }) });
  const answer = discord.double.ask(slashPayload(parts));
  await asked.promise;
  await new Promise((resolve) => setImmediate(resolve));
  expect(discord.newsroom.asked).toHaveLength(composed);
  told.resolve(true);
  expect((await answer).type).toBe(4);
  expect(discord.newsroom.asked).toHaveLength(1);
});
