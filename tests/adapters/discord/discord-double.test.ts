import { Client, Events, GatewayIntentBits, MessageFlags, Partials } from "discord.js";
import { afterEach, expect, test } from "vitest";
import { credentials, places } from "../../support/discord-double/credentials.ts";
import {
  type DiscordDouble,
  type DiscordDoubleOptions,
  startDiscordDouble,
} from "../../support/discord-double/discord-double.ts";
import { isOpenApiThere, openApiCheck } from "../../support/discord-double/openapi-check.ts";
import { autocompletePayload, messagePayload, slashPayload } from "../../support/discord-double/payloads.ts";

/** The double is held against the library that every bot uses, so that a test of ours rests on more than our word. */
const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function startDouble(options: DiscordDoubleOptions = {}): Promise<DiscordDouble> {
  const double = await startDiscordDouble(options);
  closing.push(async () => {
    await double.close();
    expect(double.slips).toEqual([]);
  });
  return double;
}

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

function newClient(double: DiscordDouble, more: readonly GatewayIntentBits[] = []): Client {
  const client = new Client({
    intents: [Guilds, GuildMessages, DirectMessages, ...more],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: double.apiUrl },
  });
  closing.push(() => client.destroy());
  return client;
}

async function logIn(double: DiscordDouble): Promise<Client> {
  const client = newClient(double);
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(credentials.token);
  await ready;
  return client;
}

const nextInteraction = (client: Client) =>
  new Promise<Parameters<Parameters<typeof client.once<Events.InteractionCreate>>[1]>[0]>((resolve) =>
    client.once(Events.InteractionCreate, resolve),
  );

test("a client becomes ready, in the server, as the bot", async () => {
  const client = await logIn(await startDouble());
  expect(client.user?.tag).toContain("onrecord");
  expect([...client.guilds.cache.keys()]).toEqual([places.guild]);
});

test("commands come back with ids, and writes are counted", async () => {
  const double = await startDouble();
  const client = await logIn(double);
  await client.application?.commands.set([{ name: "who", description: "who somebody is" }]);
  const [command] = [...((await client.application?.commands.fetch())?.values() ?? [])];
  expect(command).toMatchObject({ name: "who", id: expect.stringMatching(/^\d+$/) });
  expect(double.commands.writes()).toBe(1);
});

test("a command is answered once, in time, and its answer is edited, read, followed up and deleted", async () => {
  const clock = { now: Date.now() };
  const double = await startDouble({ now: () => clock.now });
  const client = await logIn(double);
  const coming = nextInteraction(client);
  const payload = slashPayload({ name: "who", subject: "sybiha" });
  const asked = double.ask(payload);
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error("not a command");
  await interaction.reply({ content: "first", flags: MessageFlags.Ephemeral });
  expect(await asked).toMatchObject({ type: 4, data: { content: "first", flags: MessageFlags.Ephemeral } });
  expect((await interaction.editReply({ content: "second" })).content).toBe("second");
  expect((await interaction.fetchReply()).content).toBe("second");
  expect((await interaction.followUp({ content: "third" })).content).toBe("third");
  await interaction.deleteReply();
  await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
  clock.now += 16 * 60_000;
  await expect(interaction.followUp({ content: "late" })).rejects.toMatchObject({ code: 50027 });
  double.interact(payload);
  const again = await nextInteraction(client);
  if (!again.isChatInputCommand()) throw new Error("not a command");
  await expect(again.reply({ content: "again" })).rejects.toMatchObject({ code: 40060 });
});

test("a first answer after three seconds is refused", async () => {
  const clock = { now: Date.now() };
  const double = await startDouble({ now: () => clock.now });
  const coming = nextInteraction(await logIn(double));
  double.interact(slashPayload({ name: "who" }));
  clock.now += 3_001;
  const interaction = await coming;
  if (!interaction.isChatInputCommand()) throw new Error("not a command");
  await expect(interaction.reply({ content: "late" })).rejects.toMatchObject({ code: 10062 });
});

test("an autocomplete of more than 25 choices is refused", async () => {
  const double = await startDouble();
  const coming = nextInteraction(await logIn(double));
  double.interact(autocompletePayload({ name: "who", typed: "s" }));
  const interaction = await coming;
  if (!interaction.isAutocomplete()) throw new Error("not an autocomplete");
  const choices = Array.from({ length: 26 }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
  await expect(interaction.respond(choices)).rejects.toMatchObject({ code: 50035 });
  expect(double.check.problems.join()).toContain("26 choices");
});

test.each([
  ["a mention", messagePayload({ text: `<@${credentials.applicationId}> hello` }), "hello"],
  ["a direct message", messagePayload({ text: "hello", where: places.direct }), "hello"],
  ["other talk, without its content", messagePayload({ text: "hello" }), ""],
])("%s arrives", async (_name, message, content) => {
  const double = await startDouble();
  const client = await logIn(double);
  const coming = new Promise<string>((resolve) => client.once(Events.MessageCreate, (said) => resolve(said.content)));
  double.say(message);
  expect((await coming).replace(/^<@\d+> /, "")).toBe(content);
});

test("a reply is posted with and without a file, and edited", async () => {
  const double = await startDouble();
  const client = await logIn(double);
  const coming = new Promise<void>((resolve) => {
    client.once(Events.MessageCreate, async (said) => {
      const posted = await said.reply({ content: "plain" });
      await posted.edit({ content: "edited" });
      await said.reply({ content: "with a file", files: [{ attachment: Buffer.from("text"), name: "a.txt" }] });
      resolve();
    });
  });
  double.say(messagePayload({ text: `<@${credentials.applicationId}> hello` }));
  await coming;
  const said = double.calls.all.filter(({ route }) => route === "post" || route === "message");
  expect(said.map(({ body, status }) => [body["content"], status])).toEqual([
    ["plain", 200],
    ["edited", 200],
    ["with a file", 200],
  ]);
  expect(double.check.problems).toEqual([]);
});

test("a cut connection is taken up again with what was missed", async () => {
  const double = await startDouble();
  const client = await logIn(double);
  double.gateway.cut();
  const coming = nextInteraction(client);
  double.interact(slashPayload({ name: "who" }));
  expect((await coming).isChatInputCommand()).toBe(true);
  await double.gateway.resumed.next();
  expect(double.gateway.identified.all).toHaveLength(1);
});

test("a connection that is asked to come back does", async () => {
  const double = await startDouble();
  await logIn(double);
  double.gateway.reconnect();
  expect(await double.gateway.resumed.next()).toMatchObject({ session_id: "session-1" });
});

test("a wrong token and an intent that was not approved are refused", async () => {
  const double = await startDouble();
  await expect(newClient(double).login("a-wrong-token")).rejects.toThrow(/token/i);
  await expect(newClient(double, [MessageContent]).login(credentials.token)).rejects.toThrow(/intents/i);
});

test("a call that is too frequent is told so, and made again by the client", async () => {
  const double = await startDouble();
  const client = await logIn(double);
  double.rateLimit("me", 0.05);
  await client.rest.get("/users/@me");
  const calls = double.calls.all.filter(({ route }) => route === "me");
  expect(calls.map(({ status }) => status)).toEqual([429, 200]);
});

test.each([
  ["a long content", { content: "x".repeat(2_001) }, "content of 2001"],
  ["a ping", { content: "x", allowed_mentions: { parse: ["everyone"] } }, "may ping"],
  ["content beside Components V2", { content: "x", flags: 1 << 15 }, "content cannot be sent"],
  ["forty-one components", v2(Array.from({ length: 41 }, () => ({ type: 10, content: "x" }))), "41 components"],
  ["long texts in all", v2([1, 2].map(() => ({ type: 10, content: "x".repeat(2_001) }))), "text of 4002"],
  ["a repeated id", rows([pressed("a"), pressed("a")]), "custom_id a is not unique"],
  ["a long id", rows([pressed("x".repeat(101))]), "1 to 100"],
  ["six buttons", rows(["a", "b", "c", "d", "e", "f"].map(pressed)), "1 to 5 buttons"],
  ["a long address", rows([{ type: 2, style: 5, label: "x", url: `https://a.example/${"x".repeat(512)}` }]), "url of"],
])("%s is refused", async (_name, message, problem) => {
  const double = await startDouble();
  const body = { allowed_mentions: { parse: [] }, ...message };
  expect(double.check.message("message", body)).toBe(false);
  expect(double.check.problems.join()).toContain(problem);
});

test.skipIf(!isOpenApiThere)(
  "what Discord's own description refuses is refused (skipped without the description)",
  async () => {
    const double = await startDouble();
    const body = { allowed_mentions: { parse: [] }, content: "x", tts: "loud" };
    expect(double.check.message("message", body)).toBe(false);
  },
);

test.skipIf(!isOpenApiThere)(
  "an answer of the double that Discord would not give is a slip (skipped without the description)",
  () => {
    expect(openApiCheck.answered("post", { content: "x" }).join()).toContain("MessageResponse");
    expect(openApiCheck.answered("commands", [{ name: "who" }]).join()).toContain("ApplicationCommandResponse");
  },
);

function v2(components: readonly unknown[]) {
  return { flags: 1 << 15, components };
}

function rows(components: readonly unknown[]) {
  return { content: "x", components: [{ type: 1, components }] };
}

function pressed(id: string) {
  return { type: 2, style: 1, label: "x", custom_id: id };
}
