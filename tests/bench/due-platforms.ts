import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { furtherScopes, scopes } from "../../adapters/slack/manifest.ts";
import { startDiscordDouble } from "../support/discord-double/discord-double.ts";
import { slashPayload } from "../support/discord-double/payloads.ts";
import { channelIds } from "../support/slack-double/channel-ids.ts";
import { startSlackDouble } from "../support/slack-double/slack-double.ts";

/** Both platforms in a thread of their own, so that neither waits for whoever measures. */

export type DuePlatforms = {
  readonly slackUrl: string;
  readonly discordUrl: string;
  readonly slackChannels: readonly string[];
  readonly discordChannels: readonly string[];
  /** So many addresses for answers to commands. */
  readonly responseUrls: readonly string[];
};

/** A post that a platform took, in milliseconds since 1970 when it came; or a question that was answered, after so long. */
export type DueTold =
  | { readonly kind: "open"; readonly platforms: DuePlatforms }
  | {
      readonly kind: "post";
      readonly platform: string;
      readonly channel: string;
      readonly thread: boolean;
      readonly isTaken: boolean;
      readonly at: number;
    }
  | { readonly kind: "answer"; readonly after: number; readonly isAnswered: boolean };

export type DueOrder = { readonly kind: "ask"; readonly subject: string } | { readonly kind: "close" };

const { slackCount, discordCount, answers } = z
  .object({ slackCount: z.number(), discordCount: z.number(), answers: z.number() })
  .parse(workerData);
const tell = (told: DueTold): void => parentPort?.postMessage(told);

const names = Array.from({ length: slackCount }, (_, at) => `desk-${at}`);
const furtherChannels = Array.from({ length: discordCount }, (_, at) => String(600_000_000_000_000_001n + BigInt(at)));
/** As often as the platforms take posts of a bot in one channel. */
const slack = await startSlackDouble({
  channels: names,
  scopes: Object.keys({ ...scopes, ...furtherScopes }),
  posting: { most: 1, within: 900 },
});
const discord = await startDiscordDouble({ furtherChannels, posting: { most: 5, within: 4_800 } });
tell({
  kind: "open",
  platforms: {
    slackUrl: slack.apiUrl,
    discordUrl: discord.apiUrl,
    slackChannels: await channelIds(slack.apiUrl, names),
    discordChannels: furtherChannels,
    responseUrls: Array.from({ length: answers }, slack.newResponseUrl),
  },
});

async function hearSlack(): Promise<never> {
  for (;;) {
    const { body, answer } = await slack.calls.next(({ method }) => method === "chat.postMessage");
    const [channel, thread, isTaken] = [
      String(body["channel"]),
      body["thread_ts"] !== undefined,
      answer["ok"] === true,
    ];
    tell({ kind: "post", platform: "slack", channel, thread, isTaken, at: Date.now() });
  }
}

async function hearDiscord(): Promise<never> {
  for (;;) {
    const { parts, body, status } = await discord.calls.next(({ route }) => route === "post");
    const [channel, thread] = [parts["channel"] ?? "", body["message_reference"] !== undefined];
    tell({ kind: "post", platform: "discord", channel, thread, isTaken: status === 200, at: Date.now() });
  }
}

void hearSlack();
void hearDiscord();
parentPort?.on("message", async (order: DueOrder) => {
  if (order.kind === "ask") {
    const { status, after, type } = await discord.ask(slashPayload({ name: "what", subject: order.subject }));
    return tell({ kind: "answer", after, isAnswered: status < 300 && type === 4 });
  }
  await discord.close();
  await slack.close();
  process.exit();
});
