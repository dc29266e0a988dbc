import { ErrorCode } from "@slack/web-api";
import type { SlackConfig } from "../../src/config.ts";
import { withoutSecrets } from "./describe-error.ts";

/** Why the door could not open, as a sentence that says what to do. */
export function whyRefused(error: unknown, tokenName: TokenName, settings: SlackConfig): string {
  const address = settings.apiUrl ?? "https://slack.com/api/";
  if (!(error instanceof Error)) return unexpected(error);
  const code = "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") return `Port ${portOf(settings)} is in use. Set SLACK_PORT to a free one.`;
  if (code === "EACCES") return `Port ${portOf(settings)} may not be opened. Set SLACK_PORT to one above 1023.`;
  if (code === ErrorCode.PlatformError && isSlackError(error)) {
    return platformRefusal(slackErrorOf(error), tokenName);
  }
  if (code === ErrorCode.PlatformError || code === ErrorCode.HTTPError) {
    return `${address} does not answer as Slack does. Check SLACK_API_URL.`;
  }
  if (code === ErrorCode.RateLimitedError) return "Slack asks for fewer connections. Wait a minute and start again.";
  if (code === ErrorCode.RequestError) {
    return `${address} cannot be reached. Check the network, and SLACK_API_URL if it is set.`;
  }
  return unexpected(error);
}

function unexpected(error: unknown): string {
  const words = withoutSecrets(error instanceof Error ? error.message : String(error));
  return `Slack could not be connected: ${words} Check the network, and start again with LOG_LEVEL=debug to see more.`;
}

/** The client puts whatever is no JSON in the place of the code. */
function isSlackError(error: Error): boolean {
  return /^[a-z_]{1,60}$/.test(slackErrorOf(error));
}

export type TokenName = "SLACK_BOT_TOKEN" | "SLACK_APP_TOKEN";

/** The error code of a Web API answer: `invalid_auth`. */
export function slackErrorOf(error: unknown): string {
  if (!(error instanceof Error) || !("data" in error)) return "unknown";
  const { data } = error;
  if (typeof data !== "object" || data === null || !("error" in data)) return "unknown";
  return String(data.error);
}

const whereToCopy: Readonly<Record<TokenName, string>> = {
  SLACK_BOT_TOKEN: "Copy the Bot User OAuth Token (xoxb-…) from “OAuth & Permissions” of your Slack app into .env.",
  SLACK_APP_TOKEN:
    "Create an app-level token (xapp-…) with connections:write under “Basic Information” of your Slack app, and put it into .env.",
};

const socketModeOff = "Switch Socket Mode on under “Socket Mode” of your Slack app.";

/** What to do about an error code of the Web API. */
export function platformRefusal(error: string, tokenName: TokenName): string {
  const advice: Readonly<Record<string, string>> = {
    not_allowed_token_type: `${tokenName} is a token of another kind. ${whereToCopy[tokenName]}`,
    missing_scope: `${tokenName} lacks a scope. ${whereToCopy[tokenName]}`,
    no_permission: `${tokenName} lacks a scope. ${whereToCopy[tokenName]}`,
    app_not_allowed: socketModeOff,
    forbidden_team: "This workspace may not use the app. Ask an admin of the workspace to approve it.",
    team_access_not_granted: "This workspace may not use the app. Ask an admin of the workspace to approve it.",
  };
  return advice[error] ?? `Slack does not accept ${tokenName} (${error}). ${whereToCopy[tokenName]}`;
}

function portOf({ transport }: SlackConfig): string {
  return transport.kind === "http" ? String(transport.port) : "";
}
