import { createEmulator } from "emulate";
import type { Received } from "../received.ts";
import { credentials } from "./credentials.ts";
import { createMessageCheck, type MessageCheck } from "./message-check.ts";
import { createResponseUrls, type ResponseUrls } from "./response-urls.ts";
import { createSocketModeServer, type SocketModeServer } from "./socket-mode-server.ts";
import { startWebApiFront, type WebApiCall } from "./web-api-front.ts";

export type SlackDoubleOptions = {
  readonly botUserId?: string;
  /** What the bot token was granted. */
  readonly scopes?: readonly string[];
  /** Further public channels, found by these names as if they were ids. */
  readonly channels?: readonly string[];
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
  /** The next call of the method is refused as too frequent. */
  rateLimit(method: string, seconds: number): void;
  /** The next call of the method gets this error for an answer. */
  failOnce(method: string, error: string): void;
  close(): Promise<void>;
}

const allScopes = ["app_mentions:read", "chat:write", "commands", "im:history"] as const;

export async function startSlackDouble(options: SlackDoubleOptions = {}): Promise<SlackDouble> {
  const { botUserId = "U0ONRECORD", scopes = allScopes, channels = [], now = Date.now } = options;
  const emulator = await createEmulator({
    service: "slack",
    port: 0,
    seed: { slack: seed(botUserId, scopes, channels) },
  });
  const responses = createResponseUrls(now);
  const sockets = createSocketModeServer();
  const check = createMessageCheck();
  const front = await startWebApiFront({ emulatorUrl: emulator.url, scopes, responses, sockets, check });
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
    rateLimit: (method, seconds) => front.plan(method, { kind: "too-many", seconds }),
    failOnce: (method, error) => front.plan(method, { kind: "error", error }),
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
