import { existsSync, readFileSync } from "node:fs";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { places } from "../../support/discord-double/credentials.ts";
import { type OpenDiscord, openDiscord } from "../../support/discord-double/open-discord.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { asBody, type Body } from "../../support/read-body.ts";

/** Recorded from the real service; not part of the repository. */
const recorded = new URL("../../../../shared/payloads/recorded/replay_discord.json", import.meta.url);
const isThere = existsSync(recorded);

const ids = z.looseObject({ botId: z.string(), guildId: z.string(), channelId: z.string(), threadId: z.string() });
const recording = z.looseObject({ metadata: ids });

const mentions = ["gatewayMention", "gatewayAIMention"] as const;

const passedOver = [
  "gatewayRoleMention",
  "gatewaySubscribedMessage",
  "gatewayBotWelcome",
  "gatewayReactionAdd",
  "gatewayThreadCreate",
  "gatewayThreadUserHey",
  "gatewayThreadNice",
] as const;

/** Buttons of another bot's messages; one more has ids that the recorders invented, which no client can read. */
const presses = ["buttonClickHello", "buttonClickInfo", "buttonClickGoodbye", "differentUser"] as const;

const opened: OpenDiscord[] = [];

afterEach(async () => {
  for (const discord of opened.splice(0)) await discord.close();
});

async function open(payloads: z.infer<typeof recording>): Promise<OpenDiscord> {
  const { botId: applicationId, guildId: guild, channelId: channel, threadId: thread } = payloads.metadata;
  const double = { applicationId, places: { ...places, guild, channel, thread } };
  const discord = await openDiscord({ reply: () => exampleReplies.found, double });
  opened.push(discord);
  return discord;
}

function read(): z.infer<typeof recording> {
  return recording.parse(JSON.parse(readFileSync(recorded, "utf8")));
}

/** An event as it was forwarded: its name with a prefix, and its data. */
function eventOf(payloads: Body, name: string): { readonly event: string; readonly data: Body } {
  const { type, data } = asBody(payloads[name]);
  return { event: String(type).replace(/^GATEWAY_/, ""), data: asBody(data) };
}

function deliver(discord: OpenDiscord, { event, data }: ReturnType<typeof eventOf>): void {
  if (event === "MESSAGE_CREATE") discord.double.say(data);
  else discord.double.gateway.dispatch(event, data);
}

test.skipIf(!isThere)(
  "recorded mentions are answered once where they stand, the rest passed over (skipped without the recorded payloads)",
  async () => {
    const payloads = read();
    const discord = await open(payloads);
    for (const name of passedOver) deliver(discord, eventOf(payloads, name));
    for (const name of [...mentions, ...mentions]) deliver(discord, eventOf(payloads, name));
    for (const _mention of mentions) await discord.double.calls.next(({ route }) => route === "post");
    await discord.adapter.stop();
    const posts = discord.double.calls.all.filter(({ route }) => route === "post");
    expect(posts.map(({ status }) => status)).toEqual([200, 200]);
    expect(new Set(posts.map(({ parts }) => parts["channel"]))).toEqual(new Set([payloads.metadata.channelId]));
    expect(discord.newsroom.asked.map(({ text }) => text).join()).not.toContain("<@");
    expect(discord.double.check.problems).toEqual([]);
    expect(discord.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  },
);

test.skipIf(!isThere).each(presses)(
  "a recorded press that is not ours asks nothing and breaks nothing: %s (skipped without the recorded payloads)",
  async (name) => {
    const payloads = read();
    const discord = await open(payloads);
    discord.double.interact(asBody(payloads[name]));
    const [mention] = mentions;
    deliver(discord, eventOf(payloads, mention));
    await discord.double.calls.next(({ route }) => route === "post");
    await discord.adapter.stop();
    expect(discord.newsroom.asked).toHaveLength(1);
    expect(discord.double.check.problems).toEqual([]);
    expect(discord.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  },
);
