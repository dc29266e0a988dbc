import { App, LogLevel, type Logger as SlackLogger } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import type { Adapter, Started } from "../../src/adapter.ts";
import type { SlackConfig } from "../../src/config.ts";
import { noRecorder, type Recorder } from "../../src/corrections/recorder.ts";
import { type Arrivals, createArrivals } from "../../src/doors/arrivals.ts";
import { createWorkInHand } from "../../src/doors/work-in-hand.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { acknowledgeWhenDone } from "./acknowledge-when-done.ts";
import { describeError } from "./describe-error.ts";
import type { Desk } from "./desk.ts";
import { createHttpDoor } from "./http-door.ts";
import { leaveToOthers } from "./leave-to-others.ts";
import { listen } from "./listen.ts";
import { furtherScopes, scopes } from "./manifest.ts";
import { type TokenName, whyRefused } from "./refusal.ts";
import type { SlackDoor } from "./slack-door.ts";
import { identify, type SlackIdentity } from "./slack-identity.ts";
import { slackLogger } from "./slack-logger.ts";
import { createSlackPoster } from "./slack-poster.ts";
import { createSocketDoor } from "./socket-door.ts";
import { clientOptions, createWebClient } from "./web-client.ts";
import { createWhereabouts } from "./whereabouts.ts";

export type SlackAdapterOptions = {
  readonly settings: SlackConfig;
  readonly newsroom: Newsroom;
  readonly log: Logger;
  readonly now: () => Date;
  /** The ledger of what is shown; without one nothing is kept. */
  readonly recorder?: Recorder;
  /** What has been answered, shared by all processes; without it this process remembers for itself. */
  readonly arrivals?: Arrivals;
  /** How long a slash command may wait for the newsroom before it is acknowledged without the answer, in milliseconds. */
  readonly patience?: number;
};

/** Slack wants its acknowledgement within 3,000 ms; half of that is left to the network. */
const defaultPatience = 1_500;

/** How long an event may go unacknowledged while it is answered, in milliseconds: after 3,000 Slack delivers it again. */
const acknowledgingTime = 2_000;

/** How long work in hand may take once the adapter stops, in milliseconds. */
const finishingTime = 3_000;

/** Slack as a front door: mentions, direct messages, slash commands, buttons and the App Home. */
export function createSlackAdapter(options: SlackAdapterOptions): Adapter {
  const { settings, log } = options;
  const logger = slackLogger(log, LogLevel.WARN);
  const client = createWebClient(settings, logger);
  const door = createDoor(options, logger);
  const inHand = createWorkInHand();
  const { arrivals = createArrivals({ platform: "slack", log }) } = options;
  let team: string | undefined;
  let starting: Promise<Started> | undefined;
  let stopping: Promise<void> | undefined;

  async function start(): Promise<Started> {
    const known = await attempt(identify(client), "SLACK_BOT_TOKEN", options);
    if (known.kind === "refused") return known;
    team = known.value.teamId;
    const lack = whatIsLacking(known.value, log);
    if (lack !== undefined) return { kind: "refused", reason: lack };
    const app = createApp(options, door, known.value);
    acknowledgeWhenDone(app, acknowledgingTime, inHand);
    leaveToOthers(app, () => stopping !== undefined);
    listen(app, { ...deskOf(options, client, known.value), arrivals }, inHand);
    const opened = await attempt(door.open(), "SLACK_APP_TOKEN", options);
    if (opened.kind === "done" && stopping === undefined) {
      return { kind: "connected", as: `@${known.value.user} in ${known.value.team} (${opened.value})` };
    }
    await door.close();
    return opened.kind === "refused" ? opened : { kind: "refused", reason: "Slack was stopped before it had started." };
  }

  async function stop(): Promise<void> {
    arrivals.stop();
    // The door stays open for the acknowledgements of what is in hand, and for what Slack sends once only.
    await inHand.settled(finishingTime);
    await door.close();
    if (starting !== undefined) await inHand.track(starting);
    await inHand.settled(finishingTime);
  }

  return {
    name: "Slack",
    poster: createSlackPoster({ client, now: options.now, team: () => team }),
    start() {
      starting ??= start();
      return starting;
    },
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

function createDoor({ settings, log }: SlackAdapterOptions, logger: SlackLogger): SlackDoor {
  const { transport } = settings;
  if (transport.kind === "http") return createHttpDoor({ ...transport, logger });
  return createSocketDoor({
    appToken: transport.appToken,
    clientOptions: clientOptions(settings, logger),
    logger,
    log,
  });
}

function createApp({ settings, log }: SlackAdapterOptions, door: SlackDoor, identity: SlackIdentity): App {
  const logger = slackLogger(log, LogLevel.WARN);
  const app = new App({
    receiver: door.receiver,
    token: settings.botToken,
    botUserId: identity.botUserId,
    ...(identity.botId === undefined ? {} : { botId: identity.botId }),
    tokenVerificationEnabled: false,
    clientOptions: clientOptions(settings, logger),
    logger,
    convoStore: false,
  });
  app.error(async (error) => log.error({ err: describeError(error) }, "A request of Slack could not be handled"));
  return app;
}

function deskOf(options: SlackAdapterOptions, client: WebClient, identity: SlackIdentity): Omit<Desk, "arrivals"> {
  const { settings, newsroom, log, now, recorder = noRecorder, patience = defaultPatience } = options;
  const commandNames = { prefix: settings.commandPrefix, umbrella: settings.umbrella };
  const whereabouts = createWhereabouts(identity.teamId, { client, log, now: () => now().getTime() });
  return { newsroom, client, identity, whereabouts, recorder, commandNames, log, now, patience };
}

type Attempt<T> = { readonly kind: "done"; readonly value: T } | Extract<Started, { readonly kind: "refused" }>;

async function attempt<T>(
  work: Promise<T>,
  token: TokenName,
  { settings, log }: SlackAdapterOptions,
): Promise<Attempt<T>> {
  try {
    return { kind: "done", value: await work };
  } catch (error) {
    log.debug({ err: describeError(error) }, "Slack refused");
    return { kind: "refused", reason: whyRefused(error, token, settings) };
  }
}

/** Without `chat:write` nothing can be answered; without another scope only that is missing, which the log says. */
function whatIsLacking({ scopes: granted, botId }: SlackIdentity, log: Logger): string | undefined {
  if (botId === undefined) return whatIsNoBot;
  if (granted === undefined) return undefined;
  for (const [scope, use] of Object.entries({ ...scopes, ...furtherScopes })) {
    if (granted.includes(scope)) continue;
    const advice = `Your Slack app lacks the scope ${scope} (${use}). Add it under “OAuth & Permissions” and install the app again.`;
    if (scope === "chat:write") return advice;
    log.warn(advice);
  }
  return undefined;
}

const whatIsNoBot =
  "SLACK_BOT_TOKEN is not the token of a bot. Copy the Bot User OAuth Token (xoxb-…) from “OAuth & Permissions” of your Slack app into .env.";
