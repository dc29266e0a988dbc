import { expect, onTestFinished, test } from "vitest";
import { createDiscordPostCheck } from "../../../adapters/discord/why-no-post.ts";
import type { Place } from "../../../src/places/place.ts";
import { overwrite, permissions } from "../../support/discord-double/channel-permissions.ts";
import { credentials, places } from "../../support/discord-double/credentials.ts";
import { startDiscordDouble } from "../../support/discord-double/discord-double.ts";

const place: Place = {
  ...{ platform: "discord", workspace: places.guild, channel: places.channel, thread: undefined },
  audience: "public",
};

async function open() {
  const double = await startDiscordDouble();
  onTestFinished(() => double.close());
  const whyNoPost = createDiscordPostCheck({ token: credentials.token, guildIds: [], apiUrl: double.apiUrl });
  return { double, whyNoPost };
}

test("nothing is in the way where the bot may post, or in a direct message", async () => {
  const { whyNoPost } = await open();
  expect(await whyNoPost(place)).toBeUndefined();
  expect(await whyNoPost({ ...place, channel: places.direct, audience: "person" })).toBeUndefined();
});

test("where the bot may not write, a channel that it does not see and one that is none are told apart", async () => {
  const { double, whyNoPost } = await open();
  double.changeChannel(places.channel, {
    permission_overwrites: [overwrite({ role: places.guild }, { deny: permissions.sendMessages })],
  });
  expect(await whyNoPost(place)).toContain("Send Messages");
  double.failOnce("channel", "missingAccess");
  expect(await whyNoPost(place)).toContain("cannot see");
  double.failOnce("channel", "unknownChannel");
  expect(await whyNoPost(place)).toContain("no such channel");
});

test("what Discord does not tell keeps nothing from being set up", async () => {
  const { double, whyNoPost } = await open();
  double.failOnce("channel", "overloaded");
  expect(await whyNoPost(place)).toBeUndefined();
});
