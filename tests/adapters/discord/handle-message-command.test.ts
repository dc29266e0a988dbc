import { expect, test } from "vitest";
import { textOf } from "../../support/discord-double/component-tree.ts";
import { places } from "../../support/discord-double/credentials.ts";
import { messageFlags } from "../../support/discord-double/message-rules.ts";
import { testNow } from "../../support/discord-double/open-discord.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";
import { messageMenuPayload } from "../../support/discord-double/payloads.ts";

const name = "Check against the record";

test.each([places.channel, places.direct])(
  "holds a message against the record for the asker alone (%s)",
  async (where) => {
    const discord = await openForTest();
    const { type, data } = await discord.double.ask(messageMenuPayload({ name, text: "Forty boats burned.", where }));
    expect(type).toBe(4);
    expect(Number(data["flags"]) & messageFlags.ephemeral).toBe(messageFlags.ephemeral);
    expect(discord.newsroom.asked).toMatchObject([{ text: "quote Forty boats burned.", now: testNow }]);
  },
);

test("a message without words is answered with what is the matter", async () => {
  const discord = await openForTest();
  const { data } = await discord.double.ask(messageMenuPayload({ name, text: " " }));
  expect(Number(data["flags"]) & messageFlags.ephemeral).toBe(messageFlags.ephemeral);
  expect(textOf(data)).toContain("no words to check");
  expect(discord.newsroom.asked).toMatchObject([]);
});

test("marks of Discord become words, and a long message is handed on whole", async () => {
  const discord = await openForTest();
  const long = "Forty boats burned. ".repeat(90).trim();
  await discord.double.ask(messageMenuPayload({ name, text: `<:fire:123> ${long}` }));
  expect(discord.newsroom.asked).toMatchObject([{ text: `quote fire ${long}`, now: testNow }]);
});
