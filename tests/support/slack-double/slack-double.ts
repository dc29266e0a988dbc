import { createEmulator } from "emulate";
import { furtherScopes, scopes } from "../../../adapters/slack/manifest.ts";
import { createLateHistory } from "../late-history.ts";
import { createPostingPace, type PostingLimit } from "../posting-pace.ts";
import type { Received } from "../received.ts";
import { type ChannelState, createChannelStates } from "./channel-states.ts";
import { credentials } from "./credentials.ts";
import { createMessageCheck, type MessageCheck } from "./message-check.ts";
import { createPostedMessages, type PostedMessage } from "./posted-messages.ts";
import { createResponseUrls, type ResponseUrls } from "./response-urls.ts";
import { createSocketModeServer, type SocketModeServer } from "./socket-mode-server.ts";
import type { UserGroupList } from "./user-group-list.ts";
import { startWebApiFront, type WebApiCall } from "./web-api-front.ts";

export type SlackDoubleOptions = {
  readonly botUserId?: string;
  /** What the bot token was granted. */
  readonly scopes?: readonly string[];
  /** Further public channels, found by these names as if they were ids. */
  readonly channels?: readonly string[];
  readonly userGroups?: UserGroupList;
  /** How often a channel takes a post; without it as often as it comes. Slack itself takes about one a second. */
  readonly posting?: PostingLimit;
  /** How many milliseconds later than it was posted a message is shown in the history; without it at once. */
  readonly shownAfter?: () => number;
  /** Milliseconds since 1970, for the age of response addresses. */
  readonly now?: () => number;
};

/**
 * Slack on loopback: `emulate` for the Web API with its state, and in front of it what it lacks: Socket Mode, response
 * addresses, rate limits, token kinds and the limits of messages.
 */
export interface SlackDouble {
  /** For `SLACK_API_URL`. */
  readonly apiUrl: string;
  readonly botUserId: string;
  /** A public channel, and a private one that the bot is not in. */
  readonly channel: "C000000001";
  readonly closedChannel: string;
  readonly calls: Received<WebApiCall>;
  readonly responses: ResponseUrls["received"];
  readonly sockets: SocketModeServer;
  /** Holds messages against Slack's limits, wherever they were sent. */
  readonly check: MessageCheck;
  newResponseUrl(): string;
  /** What the bot has posted in a channel, as it stands now, with how often each was changed. */
  messages(channel: string): readonly PostedMessage[];
  /** Archives a channel, shares it with another organisation, takes the bot out of it; undefined: all is well again. */
  setState(channel: string, state: ChannelState | undefined): void;
  /** A person deletes a message of the bot. */
  remove(channel: string, ts: string): void;
  /**
   * What happens to the next calls of a method, in the order in which it was said: refused as too frequent, refused with
   * an error, not done for a failure of Slack's, or done without a word coming back. `response_url` is a method here.
   */
  rateLimit(method: string, seconds: number): void;
  failOnce(method: string, error: string): void;
  breakOnce(method: string, status: number): void;
  loseAnswer(method: string): void;
  /** Settles when nothing is under way any more that was sent before. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** As the manifest asks for them. */
const manifestScopes = Object.keys({ ...scopes, ...furtherScopes });

export async function startSlackDouble(options: SlackDoubleOptions = {}): Promise<SlackDouble> {
  const { botUserId = "U0ONRECORD", channels = [], userGroups = {}, now = Date.now } = options;
  const granted = options.scopes ?? manifestScopes;
  const emulator = await createEmulator({
    service: "slack",
    port: 0,
    seed: { slack: seed(botUserId, granted, channels) },
  });
  const responses = createResponseUrls(now);
  const sockets = createSocketModeServer();
  const check = createMessageCheck();
  const states = createChannelStates();
  const pace = createPostingPace(options.posting, now);
  const posted = createPostedMessages(states.isRemoved);
  const parts = {
    emulatorUrl: emulator.url,
    scopes: granted,
    responses,
    sockets,
    check,
    states,
    posted,
    userGroups,
    pace,
    history: createLateHistory(options.shownAfter, now),
  };
  const front = await startWebApiFront(parts);
  return {
    apiUrl: `${front.origin}/api/`,
    botUserId,
    channel: "C000000001",
    closedChannel: "closed",
    calls: front.calls,
    responses: responses.received,
    sockets,
    check,
    newResponseUrl: () => `${front.origin}${responses.create()}`,
    messages: posted.in,
    setState: states.set,
    remove: states.remove,
    rateLimit: (method, seconds) => front.plan(method, { kind: "too-many", seconds }),
    failOnce: (method, error) => front.plan(method, { kind: "error", error }),
    breakOnce: (method, status) => front.plan(method, { kind: "failure", status }),
    loseAnswer: (method) => front.plan(method, { kind: "lost" }),
    settled: front.settled,
    async close() {
      sockets.close();
      await front.close();
      await emulator.close();
    },
  };
}

function seed(botUserId: string, scopes: readonly string[], channels: readonly string[]) {
  const app = {
    client_id: "1.2",
    client_secret: "secret",
    redirect_uris: [],
    app_id: "A0ONRECORD",
    bot_id: "B0ONRECORD",
  };
  const bot = { name: "On Record", bot_name: "onrecord", bot_user_id: botUserId, scopes };
  return {
    strict_scopes: true,
    channels: [{ name: "closed", is_private: true }, ...channels.map((name) => ({ name }))],
    oauth_apps: [{ ...app, ...bot }],
    tokens: [
      { token: credentials.botToken, type: "bot", user_id: botUserId, bot_id: app.bot_id, app_id: app.app_id, scopes },
    ],
  };
}
