import { parentPort, workerData } from "node:worker_threads";
import { furtherScopes, historyScopes, scopes } from "../../adapters/slack/manifest.ts";
import { textOf } from "../support/discord-double/component-tree.ts";
import { startDiscordDouble } from "../support/discord-double/discord-double.ts";
import { asBody } from "../support/read-body.ts";
import { startSlackDouble } from "../support/slack-double/slack-double.ts";
import type { PlatformsAnswer, PlatformsOrder, Standing } from "./platforms-port.ts";
import { liveBy } from "./simulated-clock.ts";

/** Both platforms in a thread of their own, so that what they remember does not count as the desk's memory. */

const { cell, channels } = workerData as { readonly cell: SharedArrayBuffer; readonly channels: readonly string[] };
liveBy(cell);
const now = (): number => Date.now();
/** As the platforms take posts, a little less strictly, since the desk counts from when it sent. */
const slack = await startSlackDouble({
  channels,
  scopes: Object.keys({ ...scopes, ...furtherScopes, ...historyScopes }),
  posting: { most: 10, within: 9_000 },
  now,
});
const discord = await startDiscordDouble({ posting: { most: 5, within: 4_800 }, now });

function onSlack(): readonly Standing[] {
  const posts = slack.calls.all.filter(({ method }) => method === "chat.postMessage");
  const postedAt = new Map(posts.map(({ answer }) => [String(answer["ts"]), Math.floor(Number(answer["ts"])) * 1_000]));
  const used = new Set(posts.flatMap(({ answer }) => (answer["ok"] === true ? [String(answer["channel"])] : [])));
  return [...used].flatMap((channel) =>
    slack.messages(channel).map(({ ts, thread, text, saidFirst }) => ({
      ...{ platform: "slack", channel, thread, id: ts, text, saidFirst, at: postedAt.get(ts) ?? 0 },
    })),
  );
}

/** Discord counts milliseconds from the beginning of 2015. */
const epoch = 1_420_070_400_000;

function onDiscord(): readonly Standing[] {
  const posts = discord.calls.all.filter(({ route, status }) => route === "post" && status === 200);
  const first = new Map<string, string>();
  for (const { answer, body } of posts) {
    const id = String(answer["id"]);
    if (!first.has(id)) first.set(id, textOf(body));
  }
  const used = new Set(posts.map(({ parts }) => parts["channel"] ?? ""));
  return [...used].flatMap((channel) =>
    discord.posted(channel).map(({ message }) => {
      const id = String(message["id"]);
      const below = asBody(message["message_reference"])["message_id"];
      const thread = below === undefined ? undefined : String(below);
      const at = Number(BigInt(id) >> 22n) + epoch;
      return { platform: "discord", channel, thread, id, text: textOf(message), saidFirst: first.get(id) ?? "", at };
    }),
  );
}

async function obey(order: PlatformsOrder): Promise<PlatformsAnswer["said"]> {
  switch (order.kind) {
    case "where":
      return { slack: slack.apiUrl, discord: discord.apiUrl };
    case "standing":
      return [...onSlack(), ...onDiscord()];
    case "archive":
      slack.setState(order.channel, order.isArchived ? "archived" : undefined);
      return undefined;
    case "fail":
      fail(order);
      return undefined;
    case "close":
      await discord.close();
      await slack.close();
      return undefined;
  }
  return order satisfies never;
}

/** Seconds. Discord's client counts them by the clock of the machine, so there it must be soon over. */
const slackRetry = 3;
const discordRetry = 0.01;

function fail({ platform, what, fault }: Extract<PlatformsOrder, { readonly kind: "fail" }>): void {
  const method = what === "edit" ? "chat.update" : "chat.postMessage";
  const route = what === "edit" ? "message" : "post";
  const isSlack = platform === "slack";
  if (fault === "too many") isSlack ? slack.rateLimit(method, slackRetry) : discord.rateLimit(route, discordRetry);
  if (fault === "failure") isSlack ? slack.breakOnce(method, 503) : discord.breakOnce(route, 503);
  if (fault === "lost") isSlack ? slack.loseAnswer(method) : discord.loseAnswer(route);
}

parentPort?.on("message", ({ nr, order }: { readonly nr: number; readonly order: PlatformsOrder }) => {
  void obey(order).then((said) => parentPort?.postMessage({ nr, said } satisfies PlatformsAnswer));
});
