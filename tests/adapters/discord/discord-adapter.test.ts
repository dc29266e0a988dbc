import { expect, test } from "vitest";
import type { Reply } from "../../../src/reply/reply.ts";
import { textOf } from "../../support/discord-double/component-tree.ts";
import { callsOf, mention, posted, slash } from "../../support/discord-double/conversation.ts";
import { credentials } from "../../support/discord-double/credentials.ts";
import { startDiscordDouble } from "../../support/discord-double/discord-double.ts";
import { createAdapter } from "../../support/discord-double/open-discord.ts";
import { exampleReply, openForTest } from "../../support/discord-double/open-for-test.ts";
import { messagePayload, slashPayload } from "../../support/discord-double/payloads.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { createStubNewsroom } from "../../support/stub-newsroom.ts";

test("says who it is", async () => {
  const { started } = await openForTest();
  expect(started).toEqual({ kind: "connected", as: expect.stringContaining("onrecord") });
});

test("answers what is delivered again once", async () => {
  const discord = await openForTest();
  const payload = slashPayload({ name: "howmany", subject: "homes" });
  const message = messagePayload({ text: mention("howmany homes") });
  await discord.double.ask(payload);
  discord.double.say(message);
  await posted(discord);
  discord.double.interact(payload);
  discord.double.say(message);
  discord.double.say(messagePayload({ text: mention("help") }));
  await posted(discord);
  await discord.adapter.stop();
  expect(callsOf(discord, "callback")).toHaveLength(1);
  expect(callsOf(discord, "post")).toHaveLength(2);
});

test.each(["callback", "post"] as const)("tries again when %s was too frequent", async (route) => {
  const discord = await openForTest();
  discord.double.rateLimit(route, 0.05);
  if (route === "callback") discord.double.interact(slashPayload({ name: "who", subject: "sybiha" }));
  if (route === "post") discord.double.say(messagePayload({ text: mention("who sybiha") }));
  await discord.double.calls.next((call) => call.route === route && call.status < 300);
  expect(callsOf(discord, route)[0]?.status).toBe(429);
});

test("a dropped connection is taken up again, and what was asked meanwhile is answered", async () => {
  const discord = await openForTest();
  discord.double.gateway.cut();
  const { type } = await discord.double.ask(slashPayload({ name: "who", subject: "sybiha" }));
  expect(type).toBe(4);
  expect(discord.double.gateway.identified.all).toHaveLength(1);
});

test("comes back when it is asked to connect again", async () => {
  const discord = await openForTest();
  discord.double.gateway.reconnect();
  await discord.double.gateway.resumed.next();
  expect((await discord.double.ask(slashPayload({ name: "who", subject: "sybiha" }))).status).toBe(200);
});

test("stays calm when the newsroom breaks, and logs it without what was typed", async () => {
  const discord = await openForTest({
    reply: ({ text }) => {
      throw new Error(`broke on ${text}`);
    },
  });
  const message = await slash(discord, { name: "who", subject: "the minister" });
  expect(textOf(message)).toMatch(/went wrong/i);
  discord.double.say(messagePayload({ text: mention("who the minister") }));
  expect(textOf((await posted(discord)).body)).toMatch(/went wrong/i);
  expect(discord.logged.join("")).toContain("broke on");
  expect(discord.logged.join("")).not.toContain("minister");
  expect(discord.logged.join("")).not.toContain(credentials.token);
});

test("is refused with a wrong token, and says what to do", async () => {
  const { started } = await openForTest({ settings: { token: "a-token-of-somebody-else" } });
  expect(started).toMatchObject({ kind: "refused", reason: expect.stringContaining("DISCORD_TOKEN") });
  expect(JSON.stringify(started)).not.toContain("somebody-else");
});

test("is refused where its intents are not allowed, and says what to do", async () => {
  const { started } = await openForTest({ double: { approvedIntents: 0 } });
  expect(started).toMatchObject({ kind: "refused", reason: expect.stringMatching(/intent/i) });
});

test("is refused where nothing answers, and says what to check", async () => {
  const gone = await startDiscordDouble();
  await gone.close();
  const { started } = await openForTest({ settings: { apiUrl: gone.apiUrl } });
  expect(started).toMatchObject({ kind: "refused", reason: expect.stringContaining("DISCORD_API_URL") });
});

test("finishes what is in hand when it stops, and stops twice", async () => {
  const late = Promise.withResolvers<Reply>();
  const discord = await openForTest({ reply: () => late.promise });
  discord.double.say(messagePayload({ text: mention("who sybiha") }));
  await expect.poll(() => discord.newsroom.asked.length).toBe(1);
  const stopping = discord.adapter.stop();
  late.resolve(exampleReplies.found);
  await stopping;
  await discord.adapter.stop();
  expect(callsOf(discord, "post")).toHaveLength(1);
  await discord.double.gateway.closed.next();
  expect(discord.double.gateway.connected()).toBe(0);
});

test("may be stopped before it has started", async () => {
  const double = await startDiscordDouble();
  const adapter = createAdapter({ double, newsroom: createStubNewsroom({ reply: exampleReply }), logged: [] });
  const starting = adapter.start();
  await adapter.stop();
  expect((await starting).kind).toBe("refused");
  await double.close();
  expect(double.gateway.connected()).toBe(0);
});
