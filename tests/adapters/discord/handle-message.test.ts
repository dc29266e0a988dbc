import { expect, test } from "vitest";
import { textOf } from "../../support/discord-double/component-tree.ts";
import { mention, posted } from "../../support/discord-double/conversation.ts";
import { credentials, places } from "../../support/discord-double/credentials.ts";
import { testNow } from "../../support/discord-double/open-discord.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";
import { messagePayload } from "../../support/discord-double/payloads.ts";
import { asBody } from "../../support/read-body.ts";

test.each([places.channel, places.thread])("answers a mention where it stands, as a reply (%s)", async (where) => {
  const discord = await openForTest();
  const message = messagePayload({ text: mention("howmany homes"), where });
  discord.double.say(message);
  const { parts, body } = await posted(discord);
  expect(parts["channel"]).toBe(where);
  expect(asBody(body["message_reference"])["message_id"]).toBe(message["id"]);
  expect(textOf(body)).toContain("about 200 homes");
  expect(discord.newsroom.asked).toMatchObject([{ text: "howmany homes", now: testNow }]);
});

test("answers a direct message, with and without a slash or a mention", async () => {
  const discord = await openForTest();
  for (const text of ["/who sybiha", "who sybiha", mention("who sybiha")]) {
    discord.double.say(messagePayload({ text, where: places.direct }));
    expect((await posted(discord)).parts["channel"]).toBe(places.direct);
  }
  expect(discord.newsroom.asked.map(({ text }) => text.replace(/^\//, ""))).toEqual(Array(3).fill("who sybiha"));
});

test("an empty mention gets the help", async () => {
  const discord = await openForTest();
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
  const discord = await openForTest();
  discord.double.say(messagePayload({ text, more }));
  discord.double.say(messagePayload({ text: mention("help") }));
  await posted(discord);
  await discord.adapter.stop();
  expect(discord.newsroom.asked.map(({ text }) => text)).toEqual(["help"]);
});

test("a post that is refused is logged without what was asked, and the next is answered", async () => {
  const discord = await openForTest();
  discord.double.failOnce("post", "missingPermissions");
  discord.double.say(messagePayload({ text: mention("a private matter") }));
  await discord.double.calls.next(({ route, status }) => route === "post" && status === 403);
  discord.double.say(messagePayload({ text: mention("help") }));
  await posted(discord);
  expect(discord.logged.join("")).toContain("Missing Permissions");
  expect(discord.logged.join("")).not.toContain("private matter");
});

test("where it may not read the history, which a reply needs, it answers without one", async () => {
  const discord = await openForTest();
  discord.double.failOnce("post", "noHistory");
  discord.double.say(messagePayload({ text: mention("howmany homes") }));
  const { body } = await posted(discord);
  expect(body["message_reference"]).toBeUndefined();
  expect(textOf(body)).toContain("about 200 homes");
});

test("what a digest would post is not shown to all: whoever asks is told how to see it alone", async () => {
  const discord = await openForTest();
  discord.double.say(messagePayload({ text: mention("digest show 3") }));
  expect(textOf((await posted(discord)).body)).toContain("/digest show");
  expect(discord.newsroom.asked).toEqual([]);
  discord.double.say(messagePayload({ text: "digest show 3", where: places.direct }));
  await expect.poll(() => discord.newsroom.asked.length).toBe(1);
});
