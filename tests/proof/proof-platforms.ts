import { furtherScopes, historyScopes, scopes } from "../../adapters/slack/manifest.ts";
import { postTimeout, settleTime } from "../../src/delivery/delivery-times.ts";
import { pick } from "../bench/random-numbers.ts";
import { textOf } from "../support/discord-double/component-tree.ts";
import { places } from "../support/discord-double/credentials.ts";
import { startDiscordDouble } from "../support/discord-double/discord-double.ts";
import { channelIds } from "../support/slack-double/channel-ids.ts";
import { startSlackDouble } from "../support/slack-double/slack-double.ts";

/** A message that stands on a platform. */
export type Standing = { readonly id: string; readonly platform: string; readonly text: string };

export type FaultCounts = { readonly tooMany: number; readonly broken: number; readonly lost: number };

/** Both platforms, in this process, so that they outlive those that are killed. */
export interface ProofPlatforms {
  readonly slackUrl: string;
  readonly discordUrl: string;
  readonly channels: readonly string[];
  standing(): readonly Standing[];
  /** Posts that were taken, and messages that were deleted by the bot. */
  accepted(): number;
  removed(): number;
  /** From now on about one of so many posts fails, until the function returned is called. */
  sprinkle(oneOf: number): () => FaultCounts;
  close(): Promise<void>;
}

type Options = {
  readonly channels: number;
  readonly random: () => number;
  /** Milliseconds since 1970 by the clock of the proof. */
  readonly now: () => number;
};

/** As the platforms' own numbers, a little less strict, since the way to them takes a varying time. */
const slackPace = { most: 10, within: 9_000 };
const discordPace = { most: 5, within: 4_500 };
/** The longest that a message is not shown, of what the lease leaves for it: a request takes its time as well. */
const latest = settleTime - postTimeout / 2;

export async function openPlatforms({ channels, random, now }: Options): Promise<ProofPlatforms> {
  const names = Array.from({ length: channels }, (_, at) => `desk-${at + 1}`);
  const granted = Object.keys({ ...scopes, ...furtherScopes, ...historyScopes });
  // Most are shown at once, some late.
  const shownAfter = (): number => (random() < 0.7 ? 0 : random() * latest);
  const slack = await startSlackDouble({ channels: names, scopes: granted, posting: slackPace, now, shownAfter });
  const discord = await startDiscordDouble({ posting: discordPace, now, shownAfter });
  const ids = await channelIds(slack.apiUrl, names);
  const isDone = (route: string, method: string) => (call: { route: string; method: string; status: number }) =>
    call.route === route && call.method === method && call.status < 300;
  const onSlack = (method: string): number =>
    slack.calls.all.filter((call) => call.method === method && call.answer["ok"] === true).length;

  // What Discord hands back under a nonce once more is one message.
  const accepted = (): number =>
    onSlack("chat.postMessage") +
    new Set(discord.calls.all.filter(isDone("post", "POST")).map(({ answer }) => answer["id"])).size;

  function once(counts: { tooMany: number; broken: number; lost: number }): void {
    const isSlack = random() < 0.8;
    const fault = pick(["tooMany", "broken", "lost", "lost"] as const, random);
    counts[fault] += 1;
    const seconds = 1 + Math.floor(random() * 2);
    if (fault === "tooMany")
      isSlack ? slack.rateLimit("chat.postMessage", seconds) : discord.rateLimit("post", seconds);
    if (fault === "broken") isSlack ? slack.breakOnce("chat.postMessage", 503) : discord.breakOnce("post", 502);
    if (fault === "lost") isSlack ? slack.loseAnswer("chat.postMessage") : discord.loseAnswer("post");
  }

  return {
    slackUrl: slack.apiUrl,
    discordUrl: discord.apiUrl,
    channels: ids,
    standing: () => [
      ...ids.flatMap((id) => slack.messages(id).map(({ ts, text }) => ({ id: ts, platform: "slack", text }))),
      ...discord
        .posted(places.direct)
        .map(({ message }) => ({ id: String(message["id"]), platform: "discord", text: textOf(message) })),
    ],
    accepted,
    removed: () => onSlack("chat.delete") + discord.calls.all.filter(isDone("message", "DELETE")).length,
    sprinkle(oneOf) {
      const counts = { tooMany: 0, broken: 0, lost: 0 };
      let next = 0;
      const timer = setInterval(() => {
        if (accepted() < next) return;
        next = accepted() + 1 + random() * 2 * oneOf;
        once(counts);
      }, 10);
      return () => {
        clearInterval(timer);
        return counts;
      };
    },
    async close() {
      await discord.close();
      await slack.close();
    },
  };
}
