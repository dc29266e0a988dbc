import { afterEach, expect, test } from "vitest";
import { commandNames } from "../../../src/questions/question.ts";
import type { Reply, Statement } from "../../../src/reply/reply.ts";
import type { Request } from "../../../src/request.ts";
import { buttonOf, listOf, textOf } from "../../support/discord-double/component-tree.ts";
import { asker, credentials, places } from "../../support/discord-double/credentials.ts";
import { startDiscordDouble } from "../../support/discord-double/discord-double.ts";
import { messageFlags } from "../../support/discord-double/message-rules.ts";
import {
  connect,
  createAdapter,
  type OpenDiscord,
  type OpenDiscordOptions,
  openDiscord,
  testNow,
} from "../../support/discord-double/open-discord.ts";
import {
  autocompletePayload,
  messagePayload,
  pressPayload,
  type SlashParts,
  slashPayload,
} from "../../support/discord-double/payloads.ts";
import type { RestCall } from "../../support/discord-double/rest-server.ts";
import { type Sent, sentBy } from "../../support/discord-double/sent.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { asBody, type Body } from "../../support/slack-double/read-body.ts";
import { createStubNewsroom } from "../../support/stub-newsroom.ts";

const { found, help, nothing } = exampleReplies;
const [, homes] = found.blocks;

/** Ten pages and more. */
const longReply: Reply = {
  outcome: "found",
  ask: "timeline last week",
  blocks: [
    { kind: "heading", text: "Long" },
    ...Array.from({ length: 60 }, (_, index) => ({
      kind: "statement" as const,
      role: "evidence" as const,
      statement: { ...homes.statement, text: `Claim number ${index}.` } satisfies Statement,
    })),
  ],
};

function reply({ text }: Request): Reply {
  if (text.startsWith("timeline")) return longReply;
  if (text.startsWith("help")) return help;
  return text.startsWith("who paid") ? nothing : found;
}

/** Far more names than an autocomplete may list. */
const suggestions = Array.from({ length: 60 }, (_, index) => ({
  label: `Sybiha, ${index} ${"minister ".repeat(15)}`,
  value: `Sybiha ${index}`,
}));

const opened: OpenDiscord[] = [];

async function open(options: Partial<OpenDiscordOptions> = {}): Promise<OpenDiscord> {
  const discord = await openDiscord({ reply, suggestions, ...options });
  opened.push(discord);
  return discord;
}

afterEach(async () => {
  for (const discord of opened.splice(0)) {
    await discord.close();
    expect(discord.double.check.problems).toEqual([]);
    expect(discord.double.unknown).toEqual([]);
  }
});

const mention = (text: string) => `<@${credentials.applicationId}> ${text}`;

const callsOf = (discord: OpenDiscord, route: RestCall["route"]) =>
  discord.double.calls.all.filter((call) => call.route === route);

const posted = (discord: OpenDiscord) =>
  discord.double.calls.next((call) => call.route === "post" && call.status === 200);

async function slash(discord: OpenDiscord, parts: SlashParts): Promise<Body> {
  const payload = slashPayload(parts);
  await discord.double.ask(payload);
  return discord.double.standing(payload);
}

/** Presses a button; hands back what then stands in the place of its message. */
async function press(discord: OpenDiscord, message: Body, label: string | RegExp): Promise<Body> {
  const payload = pressPayload({ message, button: buttonOf(message, label) });
  await discord.double.ask(payload);
  return discord.double.standing(payload);
}

function sentTo(discord: OpenDiscord, fits: (sent: Sent) => boolean): Promise<RestCall> {
  return discord.double.calls.next((call) => {
    const sent = sentBy(call);
    return sent !== undefined && fits(sent);
  });
}

test("says who it is", async () => {
  const { started } = await open();
  expect(started).toEqual({ kind: "connected", as: expect.stringContaining("onrecord") });
});

test.each([
  { name: "howmany", subject: "homes", asked: "howmany homes" },
  { name: "ask", subject: "who paid?", asked: /^(ask )?who paid\?$/ },
  { name: "timeline", asked: "timeline" },
  { name: "help", asked: "help" },
])("answers /$name $subject to the asker alone, at once", async ({ asked, ...parts }) => {
  const discord = await open();
  const { type, data } = await discord.double.ask(slashPayload(parts));
  expect(type).toBe(4);
  expect(Number(data["flags"]) & messageFlags.ephemeral).toBe(messageFlags.ephemeral);
  expect(textOf(data)).not.toBe("");
  expect(discord.newsroom.asked).toEqual([{ text: expect.stringMatching(asked), now: testNow }]);
});

test("shows the answer with its source", async () => {
  const discord = await open();
  const message = await slash(discord, { name: "howmany", subject: "homes" });
  expect(textOf(message)).toContain("about 200 homes");
  expect(textOf(message)).toContain("Example Post");
  expect(JSON.stringify(message)).toContain("https://news.example/flood");
});

test("answers for all when it is told to share, without a share button", async () => {
  const discord = await open();
  const message = await slash(discord, { name: "howmany", subject: "homes", share: true });
  expect(Number(message["flags"]) & messageFlags.ephemeral).toBe(0);
  expect(() => buttonOf(message, /share/i)).toThrow("no button");
});

test("answers in a direct channel", async () => {
  const discord = await open();
  const message = await slash(discord, { name: "howmany", subject: "homes", where: places.direct });
  expect(textOf(message)).toContain("about 200 homes");
});

test("completes a name from memory, with at most 25 choices that fit", async () => {
  const discord = await open();
  const { type, data } = await discord.double.ask(autocompletePayload({ name: "who", typed: "syb" }));
  expect(type).toBe(8);
  expect(listOf(data["choices"])).toHaveLength(25);
  expect(listOf(data["choices"])[0]).toMatchObject({ value: "Sybiha 0", name: expect.stringMatching(/^Sybiha, 0/) });
  expect(discord.newsroom.asked).toEqual([]);
});

test("completes what nothing begins with as nothing", async () => {
  const discord = await open();
  const { data } = await discord.double.ask(autocompletePayload({ name: "who", typed: "zzz" }));
  expect(data["choices"]).toEqual([]);
});

test.each([places.channel, places.thread])("answers a mention where it stands, as a reply (%s)", async (where) => {
  const discord = await open();
  const message = messagePayload({ text: mention("howmany homes"), where });
  discord.double.say(message);
  const { parts, body } = await posted(discord);
  expect(parts["channel"]).toBe(where);
  expect(asBody(body["message_reference"])["message_id"]).toBe(message["id"]);
  expect(textOf(body)).toContain("about 200 homes");
  expect(discord.newsroom.asked).toEqual([{ text: "howmany homes", now: testNow }]);
});

test("answers a direct message, with and without a slash or a mention", async () => {
  const discord = await open();
  for (const text of ["/who sybiha", "who sybiha", mention("who sybiha")]) {
    discord.double.say(messagePayload({ text, where: places.direct }));
    expect((await posted(discord)).parts["channel"]).toBe(places.direct);
  }
  expect(discord.newsroom.asked.map(({ text }) => text.replace(/^\//, ""))).toEqual(Array(3).fill("who sybiha"));
});

test("an empty mention gets the help", async () => {
  const discord = await open();
  discord.double.say(messagePayload({ text: mention("") }));
  await posted(discord);
  expect(discord.newsroom.asked.map(({ text }) => text)).toEqual(["help"]);
});

test.each([
  ["a bot", mention("who"), { author: { id: "1", username: "other", discriminator: "0", bot: true } }],
  [
    "itself",
    mention("who"),
    { author: { id: credentials.applicationId, username: "o", discriminator: "0", bot: true } },
  ],
  ["talk without a mention", "who paid", {}],
  ["a call to everyone", "@everyone who paid", { mention_everyone: true }],
])("does not answer %s", async (_name, text, more) => {
  const discord = await open();
  discord.double.say(messagePayload({ text, more }));
  discord.double.say(messagePayload({ text: mention("help") }));
  await posted(discord);
  await discord.adapter.stop();
  expect(discord.newsroom.asked.map(({ text }) => text)).toEqual(["help"]);
});

test("answers what is delivered again once", async () => {
  const discord = await open();
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

test("turns the pages of a private answer in its place", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "timeline", subject: "last week" });
  const firstText = textOf(first);
  const second = await press(discord, first, /next/i);
  expect(second["id"]).toBe(first["id"]);
  expect(textOf(second)).not.toBe(firstText);
  expect(textOf(second)).toMatch(/2 of \d+/);
  const again = await press(discord, second, /prev/i);
  expect(textOf(again)).toBe(firstText);
  expect(new Set(discord.newsroom.asked.map(({ now }) => now.getTime()))).toEqual(new Set([testNow.getTime()]));
});

test("shows every claim of a long answer on one of its pages", async () => {
  const discord = await open();
  let page = await slash(discord, { name: "timeline", subject: "last week" });
  let shown = textOf(page);
  while (isLeft(page, /next/i)) {
    page = await press(discord, page, /next/i);
    shown += textOf(page);
  }
  const missing = Array.from({ length: 60 }, (_, index) => `Claim number ${index}.`).filter(
    (each) => !shown.includes(each),
  );
  expect(missing).toEqual([]);
});

function isLeft(message: Body, label: RegExp): boolean {
  try {
    return buttonOf(message, label)["disabled"] !== true;
  } catch {
    return false;
  }
}

test("turns the pages of a public answer in its place, without a share button", async () => {
  const discord = await open();
  discord.double.say(messagePayload({ text: mention("timeline") }));
  const { answer: first } = await posted(discord);
  expect(() => buttonOf(first, /share/i)).toThrow("no button");
  const second = await press(discord, first, /next/i);
  expect(second["id"]).toBe(first["id"]);
  expect(textOf(second)).toMatch(/2 of \d+/);
});

test("shares for all, names who shared without a ping, and keeps the name on every page", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "timeline", subject: "last week" });
  const payload = pressPayload({ message: first, button: buttonOf(first, /share/i) });
  discord.double.interact(payload);
  const call = await sentTo(discord, ({ isPrivate, body }) => !isPrivate && textOf(body).includes(asker.globalName));
  expect(textOf(sentBy(call)?.body ?? {})).not.toContain("<@");
  expect(() => buttonOf(sentBy(call)?.body ?? {}, /share/i)).toThrow("no button");
  const shared = call.route === "callback" ? discord.double.standing(payload) : call.answer;
  const second = await press(discord, shared, /next/i);
  expect(textOf(second)).toMatch(/2 of \d+/);
  expect(textOf(second)).toContain(asker.globalName);
});

test("shares once, however often it is pressed", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "howmany", subject: "homes" });
  const button = buttonOf(first, /share/i);
  await discord.double.ask(pressPayload({ message: first, button }));
  await discord.double.ask(pressPayload({ message: first, button }));
  await discord.adapter.stop();
  const shown = discord.double.calls.all.flatMap((call) => sentBy(call) ?? []);
  const shared = shown.filter(({ isPrivate, body }) => !isPrivate && textOf(body).includes(asker.globalName));
  expect(shared).toHaveLength(1);
});

test("says privately why it could not share, and shares at the next press", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "howmany", subject: "homes" });
  const button = buttonOf(first, /share/i);
  discord.double.failOnce("follow-up", "missingPermissions");
  discord.double.interact(pressPayload({ message: first, button }));
  const told = await sentTo(discord, ({ how }) => how === "follow-up");
  expect(sentBy(told)?.isPrivate).toBe(true);
  expect(textOf(told.body)).toMatch(/may not post here/);
  discord.double.interact(pressPayload({ message: first, button }));
  const shared = await sentTo(discord, ({ how }) => how === "follow-up");
  expect(sentBy(shared)?.isPrivate).toBe(false);
  expect(textOf(shared.body)).toContain(asker.globalName);
});

test("asks a choice in the place of a private answer", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "who", subject: "paid" });
  const second = await press(discord, first, /what homes/);
  expect(discord.newsroom.asked.map(({ text }) => text)).toEqual(["who paid", "what homes"]);
  expect(textOf(second)).toContain("about 200 homes");
});

test("a button of no version of ours asks nothing", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "who", subject: "paid" });
  const button = { custom_id: "no version of ours wrote this" };
  discord.double.interact(pressPayload({ message: first, button }));
  await slash(discord, { name: "help" });
  expect(discord.newsroom.asked.map(({ text }) => text)).toEqual(["who paid", "help"]);
});

test("where the newsroom is late it defers in private, and then edits the answer in", async () => {
  const late = Promise.withResolvers<Reply>();
  const discord = await open({ patience: 20, reply: () => late.promise });
  const payload = slashPayload({ name: "howmany", subject: "homes" });
  const { type, data } = await discord.double.ask(payload);
  expect(type).toBe(5);
  expect(data["flags"]).toBe(messageFlags.ephemeral);
  late.resolve(found);
  await sentTo(discord, ({ how }) => how === "edit of the reply");
  expect(textOf(discord.double.standing(payload))).toContain("about 200 homes");
});

test.each(["callback", "post"] as const)("tries again when %s was too frequent", async (route) => {
  const discord = await open();
  discord.double.rateLimit(route, 0.05);
  if (route === "callback") discord.double.interact(slashPayload({ name: "who", subject: "sybiha" }));
  if (route === "post") discord.double.say(messagePayload({ text: mention("who sybiha") }));
  await discord.double.calls.next((call) => call.route === route && call.status < 300);
  expect(callsOf(discord, route)[0]?.status).toBe(429);
});

test("a dropped connection is taken up again, and what was asked meanwhile is answered", async () => {
  const discord = await open();
  discord.double.gateway.cut();
  const { type } = await discord.double.ask(slashPayload({ name: "who", subject: "sybiha" }));
  expect(type).toBe(4);
  expect(discord.double.gateway.identified.all).toHaveLength(1);
});

test("comes back when it is asked to connect again", async () => {
  const discord = await open();
  discord.double.gateway.reconnect();
  await discord.double.gateway.resumed.next();
  expect((await discord.double.ask(slashPayload({ name: "who", subject: "sybiha" }))).status).toBe(204);
});

test("stays calm when the newsroom breaks, and logs it without what was typed", async () => {
  const discord = await open({
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

test("a post that is refused is logged without what was asked, and the next is answered", async () => {
  const discord = await open();
  discord.double.failOnce("post", "missingPermissions");
  discord.double.say(messagePayload({ text: mention("a private matter") }));
  await discord.double.calls.next(({ route, status }) => route === "post" && status === 403);
  discord.double.say(messagePayload({ text: mention("help") }));
  await posted(discord);
  expect(discord.logged.join("")).toContain("Missing Permissions");
  expect(discord.logged.join("")).not.toContain("private matter");
});

test("registers every command once, and again only when they changed", async () => {
  const discord = await open();
  await discord.adapter.stop();
  const { double, newsroom } = discord;
  expect(double.commands.commands().map(({ name }) => name)).toEqual(expect.arrayContaining([...commandNames]));
  expect(double.commands.writes()).toBe(1);
  const who = double.commands.commands().find(({ name }) => name === "who");
  expect(listOf(who?.["options"])).toMatchObject([{ name: "subject", autocomplete: true }, { name: "share" }]);

  const second = await connect({ double, newsroom, logged: [] });
  await second.adapter.stop();
  expect(double.commands.writes()).toBe(1);

  double.commands.replaceAll("", [{ name: "old", description: "of another version" }]);
  const third = await connect({ double, newsroom, logged: [] });
  await third.adapter.stop();
  expect(double.commands.commands().map(({ name }) => name)).not.toContain("old");
  expect(double.commands.writes()).toBe(3);
});

test("registers in the configured servers only", async () => {
  const discord = await open({ settings: { guildIds: [places.guild] } });
  await discord.adapter.stop();
  const { double, newsroom } = discord;
  expect(double.commands.commands()).toEqual([]);
  expect(double.commands.commands(places.guild).map(({ name }) => name)).toContain("who");
  const second = await connect({ double, newsroom, logged: [], settings: { guildIds: [places.guild] } });
  await second.adapter.stop();
  expect(double.commands.writes()).toBe(1);
});

test("is refused with a wrong token, and says what to do", async () => {
  const { started } = await open({ settings: { token: "a-token-of-somebody-else" } });
  expect(started).toMatchObject({ kind: "refused", reason: expect.stringContaining("DISCORD_TOKEN") });
  expect(JSON.stringify(started)).not.toContain("somebody-else");
});

test("is refused where its intents are not allowed, and says what to do", async () => {
  const { started } = await open({ double: { approvedIntents: 0 } });
  expect(started).toMatchObject({ kind: "refused", reason: expect.stringMatching(/intent/i) });
});

test("is refused where nothing answers, and says what to check", async () => {
  const gone = await startDiscordDouble();
  await gone.close();
  const { started } = await open({ settings: { apiUrl: gone.apiUrl } });
  expect(started).toMatchObject({ kind: "refused", reason: expect.stringContaining("DISCORD_API_URL") });
});

test("finishes what is in hand when it stops, and stops twice", async () => {
  const late = Promise.withResolvers<Reply>();
  const discord = await open({ reply: () => late.promise });
  discord.double.say(messagePayload({ text: mention("who sybiha") }));
  await expect.poll(() => discord.newsroom.asked.length).toBe(1);
  const stopping = discord.adapter.stop();
  late.resolve(found);
  await stopping;
  await discord.adapter.stop();
  expect(callsOf(discord, "post")).toHaveLength(1);
  await discord.double.gateway.closed.next();
  expect(discord.double.gateway.connected()).toBe(0);
});

test("may be stopped before it has started", async () => {
  const double = await startDiscordDouble();
  const adapter = createAdapter({ double, newsroom: createStubNewsroom({ reply }), logged: [] });
  const starting = adapter.start();
  await adapter.stop();
  expect((await starting).kind).toBe("refused");
  await double.close();
  expect(double.gateway.connected()).toBe(0);
});
