import { PermissionFlagsBits } from "discord.js";
import { expect, test } from "vitest";
import { buttonOf, textOf } from "../../support/discord-double/component-tree.ts";
import { press, sentTo, slash } from "../../support/discord-double/conversation.ts";
import { asker } from "../../support/discord-double/credentials.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";
import { asGuest, pressPayload } from "../../support/discord-double/payloads.ts";
import { sentBy } from "../../support/discord-double/sent.ts";

test("shares for all, names who shared without a ping, and keeps the name on every page", async () => {
  const discord = await openForTest();
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
  const discord = await openForTest();
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
  const discord = await openForTest();
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

test("says privately that the server does not let a guest's app speak, where that was forbidden meanwhile", async () => {
  const discord = await openForTest();
  const allowed = asGuest(PermissionFlagsBits.UseExternalApps);
  const first = await slash(discord, { name: "howmany", subject: "homes", more: allowed });
  discord.double.interact(pressPayload({ message: first, button: buttonOf(first, /share/i), more: asGuest(0n) }));
  const told = await sentTo(discord, ({ how }) => how === "follow-up");
  expect(sentBy(told)?.isPrivate).toBe(true);
  expect(textOf(told.body)).toMatch(/this server/i);
  discord.double.interact(pressPayload({ message: first, button: buttonOf(first, /share/i), more: allowed }));
  const shared = await sentTo(discord, ({ how }) => how === "follow-up");
  expect(sentBy(shared)?.isPrivate).toBe(false);
});
