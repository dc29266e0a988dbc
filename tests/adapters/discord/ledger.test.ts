import { expect, test } from "vitest";
import { bearsMark } from "../../../adapters/discord/posting-mark.ts";
import type { Reply } from "../../../src/reply/reply.ts";
import { buttonOf, listOf, textOf } from "../../support/discord-double/component-tree.ts";
import { mention, press, sentTo, slash } from "../../support/discord-double/conversation.ts";
import { asker, places } from "../../support/discord-double/credentials.ts";
import type { OpenDiscord, OpenDiscordOptions } from "../../support/discord-double/open-discord.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";
import { asGuest, messagePayload, pressPayload } from "../../support/discord-double/payloads.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { createKeptRecorder, type KeptRecorder } from "../../support/kept-recorder.ts";
import type { Body } from "../../support/read-body.ts";

type Opened = OpenDiscord & { readonly recorder: KeptRecorder };

async function open(options: Partial<OpenDiscordOptions> = {}, recorder = createKeptRecorder()): Promise<Opened> {
  return { ...(await openForTest({ recorder, ...options })), recorder };
}

const told = async ({ recorder }: Opened, count: number) => {
  await expect.poll(() => recorder.told.length).toBe(count);
  return recorder.told;
};
const bears = (message: Body | undefined, token: string) =>
  bearsMark({ components: listOf(message?.["components"]) }, token);

test("an answer for all is written down before it is posted, bears its token, and is confirmed with its id", async () => {
  const discord = await open();
  discord.double.say(messagePayload({ text: mention("howmany homes") }));
  const [intended, confirmed] = await told(discord, 2);
  const [sent] = discord.double.posted(places.channel);
  expect(intended).toMatchObject({
    kind: "intend",
    showing: { place: { channel: places.channel }, visibility: "public", handle: undefined, asker: { id: asker.id } },
  });
  expect(confirmed).toEqual({ kind: "confirm", token: "posting1", message: sent?.message["id"] });
  expect(bears(sent?.message, "posting1")).toBe(true);
  expect(bears(sent?.message, "posting2")).toBe(false);
});

test.each([false, true])(
  "a command's answer is written down with how it can be changed (shared: %s)",
  async (share) => {
    const discord = await open();
    const message = await slash(discord, { name: "howmany", subject: "homes", share });
    const [intended, confirmed] = await told(discord, 2);
    const handle = { value: expect.stringMatching(/^\d+ token-\d+ original$/), until: "2025-03-17T12:15:00.000Z" };
    expect(intended).toMatchObject({
      showing: share ? { visibility: "public", handle: undefined } : { visibility: "private", handle },
    });
    expect(confirmed).toEqual({ kind: "confirm", token: "posting1", message: message["id"] });
    expect(bears(message, "posting1")).toBe(true);
  },
);

test("what is shown to all where the bot is a guest can be changed by its token", async () => {
  const discord = await open();
  await slash(discord, { name: "howmany", subject: "homes", share: true, more: asGuest(1n << 50n) });
  expect((await told(discord, 2))[0]).toMatchObject({
    showing: { visibility: "public", handle: { value: expect.stringMatching(/original$/) } },
  });
});

test("a turned page is told with the id of its message and a new way to change it", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "timeline" });
  await press(discord, first, /next/i);
  const shown = (await told(discord, 3))[2];
  expect(shown).toMatchObject({
    kind: "reshow",
    showing: {
      message: first["id"],
      page: 1,
      visibility: "private",
      handle: { value: expect.stringMatching(/original$/) },
    },
  });
});

test("what is shared is an entry of its own that names who shared", async () => {
  const discord = await open();
  const first = await slash(discord, { name: "howmany", subject: "homes" });
  discord.double.interact(pressPayload({ message: first, button: buttonOf(first, /share/i) }));
  const entries = await told(discord, 5);
  const [sent] = discord.double.posted(places.channel);
  expect(entries.map(({ kind }) => kind)).toEqual(["intend", "confirm", "intend", "confirm", "reshow"]);
  expect(entries[2]).toMatchObject({
    showing: { visibility: "public", sharedBy: asker.globalName, handle: undefined },
  });
  expect(entries[3]).toEqual({ kind: "confirm", token: "posting2", message: sent?.message["id"] });
  expect(entries[4]).toMatchObject({ showing: { message: first["id"], visibility: "private" } });
});

test("a refused post is given up; one of which no word came back stays in the ledger", async () => {
  const discord = await open();
  discord.double.failOnce("post", "missingPermissions");
  discord.double.say(messagePayload({ text: mention("howmany homes") }));
  expect((await told(discord, 2)).map(({ kind }) => kind)).toEqual(["intend", "abandon"]);
});

test("a late answer is confirmed when it is delivered", async () => {
  const late = Promise.withResolvers<Reply>();
  const discord = await open({ patience: 20, reply: () => late.promise });
  const answering = slash(discord, { name: "howmany", subject: "homes" });
  await answering;
  late.resolve(exampleReplies.found);
  const entries = await told(discord, 2);
  expect(entries.map(({ kind }) => kind)).toEqual(["intend", "confirm"]);
});

test("an answer that could not even be acknowledged is given up", async () => {
  const late = Promise.withResolvers<Reply>();
  const discord = await open({ patience: 20, reply: () => late.promise });
  discord.double.failOnce("callback", "unknownInteraction");
  await slash(discord, { name: "howmany", subject: "homes" });
  late.resolve(exampleReplies.found);
  expect((await told(discord, 2)).map(({ kind }) => kind)).toEqual(["intend", "abandon"]);
});

test("what cannot be written down is shown to the asker alone, as are answers that only he sees", async () => {
  const discord = await open({}, createKeptRecorder(false));
  const refused = await slash(discord, { name: "howmany", subject: "homes", share: true });
  expect(textOf(refused)).toContain("cannot be shown to everybody");
  expect(Number(refused["flags"]) & 64).toBe(64);
  const first = await slash(discord, { name: "howmany", subject: "homes" });
  expect(textOf(first)).toContain("about 200 homes");
  discord.double.interact(pressPayload({ message: first, button: buttonOf(first, /share/i) }));
  const told = await sentTo(discord, ({ how }) => how === "follow-up");
  expect(Number(told.body["flags"]) & 64).toBe(64);
  expect(discord.double.posted(places.channel)).toEqual([]);
});

test.each(["done", "not-permitted"] as const)("a reply that says %s is not shared or asked again", async (outcome) => {
  const discord = await open({ reply: () => ({ ...exampleReplies.found, outcome }) });
  const message = await slash(discord, { name: "gap", subject: "file who paid" });
  expect(textOf(message)).toContain("about 200 homes");
  expect(() => buttonOf(message, /share/i)).toThrow("no button");
});
