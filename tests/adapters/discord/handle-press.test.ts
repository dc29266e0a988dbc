import { expect, onTestFinished, test } from "vitest";
import type { Reply } from "../../../src/reply/reply.ts";
import { openSqliteStore } from "../../../src/store/open-sqlite-store.ts";
import { buttonOf, textOf } from "../../support/discord-double/component-tree.ts";
import { hasButton, mention, posted, press, sentTo, slash } from "../../support/discord-double/conversation.ts";
import { messageFlags } from "../../support/discord-double/message-rules.ts";
import { connect, testNow } from "../../support/discord-double/open-discord.ts";
import { exampleReply, openForTest } from "../../support/discord-double/open-for-test.ts";
import { messagePayload, pressPayload } from "../../support/discord-double/payloads.ts";
import { exampleReplies } from "../../support/example-replies.ts";

test("turns the pages of a private answer in its place", async () => {
  const discord = await openForTest();
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
  const discord = await openForTest();
  let page = await slash(discord, { name: "timeline", subject: "last week" });
  let shown = textOf(page);
  while (hasButton(page, /next/i)) {
    page = await press(discord, page, /next/i);
    shown += textOf(page);
  }
  const missing = Array.from({ length: 60 }, (_, index) => `Claim number ${index}.`).filter(
    (each) => !shown.includes(each),
  );
  expect(missing).toEqual([]);
});

test("turns the pages of a public answer in its place, without a share button", async () => {
  const discord = await openForTest();
  discord.double.say(messagePayload({ text: mention("timeline") }));
  const { answer: first } = await posted(discord);
  expect(() => buttonOf(first, /share/i)).toThrow("no button");
  const second = await press(discord, first, /next/i);
  expect(second["id"]).toBe(first["id"]);
  expect(textOf(second)).toMatch(/2 of \d+/);
});

test("asks a choice in the place of a private answer", async () => {
  const discord = await openForTest();
  const first = await slash(discord, { name: "who", subject: "paid" });
  const second = await press(discord, first, /what homes/);
  expect(discord.newsroom.asked.map(({ text }) => text)).toEqual(["who paid", "what homes"]);
  expect(textOf(second)).toContain("about 200 homes");
});

test("a choice under a public answer is answered to the one who chose, and the answer stays", async () => {
  const discord = await openForTest();
  const first = await slash(discord, { name: "who", subject: "paid", share: true });
  const { type, data } = await discord.double.ask(
    pressPayload({ message: first, button: buttonOf(first, /what homes/) }),
  );
  expect([type, Number(data["flags"]) & messageFlags.ephemeral]).toEqual([4, messageFlags.ephemeral]);
  expect(textOf(data)).toContain("about 200 homes");
});

test("a button of no version of ours asks nothing", async () => {
  const discord = await openForTest();
  const first = await slash(discord, { name: "who", subject: "paid" });
  const button = { custom_id: "no version of ours wrote this" };
  discord.double.interact(pressPayload({ message: first, button }));
  await slash(discord, { name: "help" });
  expect(discord.newsroom.asked.map(({ text }) => text)).toEqual(["who paid", "help"]);
});

test("a long question that nobody has kept is calmly said to be too old", async () => {
  const discord = await openForTest({ reply: (request) => ({ ...exampleReply(request), ask: request.text }) });
  const first = await slash(discord, { name: "timeline", subject: "a long question ".repeat(20) });
  await discord.adapter.stop();
  const { double, newsroom } = discord;
  const { adapter } = await connect({ double, newsroom, logged: [] });
  const { type, data } = await double.ask(pressPayload({ message: first, button: buttonOf(first, /next/i) }));
  await adapter.stop();
  expect([type, Number(data["flags"]) & messageFlags.ephemeral]).toEqual([4, messageFlags.ephemeral]);
  expect(textOf(data)).toContain("ask again");
});

test("a long question is answered by whichever process the press reaches", async () => {
  const store = await openSqliteStore({ path: ":memory:" });
  onTestFinished(() => store.close());
  const { buttons } = store;
  const discord = await openForTest({ reply: (request) => ({ ...exampleReply(request), ask: request.text }), buttons });
  const first = await slash(discord, { name: "timeline", subject: "a long question ".repeat(20) });
  await discord.adapter.stop();
  const { double, newsroom } = discord;
  const { adapter } = await connect({ double, newsroom, logged: [], buttons });
  const { type, data } = await double.ask(pressPayload({ message: first, button: buttonOf(first, /next/i) }));
  await adapter.stop();
  expect(type).toBe(7);
  expect(textOf(data)).toContain("Page 2");
});

test("where the newsroom is late with a page, the old one stays until the new one is there", async () => {
  const late = Promise.withResolvers<Reply>();
  const answers = [exampleReplies.nothing, late.promise];
  const discord = await openForTest({ patience: 20, reply: () => answers.shift() ?? exampleReplies.help });
  const first = await slash(discord, { name: "who", subject: "paid" });
  const payload = pressPayload({ message: first, button: buttonOf(first, /what homes/) });
  expect((await discord.double.ask(payload)).type).toBe(6);
  expect(textOf(discord.double.standing(payload))).toBe(textOf(first));
  late.resolve(exampleReplies.found);
  await sentTo(discord, ({ how }) => how === "edit of the reply");
  expect(textOf(discord.double.standing(payload))).toContain("about 200 homes");
});
