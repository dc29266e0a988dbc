import type { DiscordConfig } from "../../src/config.ts";
import { codeOf, withoutSecrets } from "./describe-error.ts";

/** The gateway closed for good; `code` as in Discord's "Gateway Close Event Codes". */
export class GatewayClosed extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`Discord closed the connection with code ${code}.`);
    this.name = "GatewayClosed";
    this.code = code;
  }
}

/** Discord did not greet the connection in time. */
export class NotGreeted extends Error {
  readonly code = "NOT_GREETED";
}

const badToken =
  "Discord does not accept DISCORD_TOKEN. Reset the token under “Bot” of your Discord application and copy it into .env.";

const advice: ReadonlyMap<string | number | undefined, string> = new Map<string | number | undefined, string>([
  [4004, badToken],
  ["TokenInvalid", badToken],
  [
    4014,
    "Discord does not let this bot connect with its intents (4014). None of them is privileged; check the application in the Developer Portal.",
  ],
  [4013, "Discord does not know an intent that this version asks for (4013). Update On Record."],
  [4012, "Discord no longer speaks this version of its gateway (4012). Update On Record."],
  [4011, "The bot is in too many servers for one connection (4011). Remove it from some."],
]);

/** Why the door could not open, as a sentence that says what to do. */
export function whyRefused(error: unknown, settings: DiscordConfig): string {
  const address = settings.apiUrl ?? "https://discord.com/api";
  const known = advice.get(codeOf(error));
  if (known !== undefined) return known;
  const status = error instanceof Error && "status" in error ? error.status : undefined;
  if (status === 401) return badToken;
  if (status === 429 || isOutOfSessions(error)) {
    return "Discord allows no further connection now. Wait until tomorrow at most, then start once.";
  }
  if (error instanceof NotGreeted || isNetworkError(error)) {
    return `${address} cannot be reached. Check the network, and DISCORD_API_URL if it is set.`;
  }
  if (status !== undefined || error instanceof TypeError || error instanceof SyntaxError) {
    return `${address} does not answer as Discord does. Check DISCORD_API_URL if it is set, or try later.`;
  }
  const words = withoutSecrets(error instanceof Error ? error.message : String(error));
  return `Discord could not be connected: ${words} Check the network, and start again with LOG_LEVEL=debug to see more.`;
}

/** When Discord lets a connection begin again, where it is out of them; undefined for another error. As discord.js says it. */
export function sessionsAgainAt(error: unknown): Date | undefined {
  if (!isOutOfSessions(error) || !(error instanceof Error)) return undefined;
  const at = /resets at (?<at>\S+)$/.exec(error.message)?.groups?.["at"] ?? "";
  return Number.isNaN(Date.parse(at)) ? undefined : new Date(at);
}

function isOutOfSessions(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Not enough sessions remaining");
}

/** Errors of Node's sockets and of its HTTP client, which wraps them or aborts. */
function isNetworkError(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = String(codeOf(error) ?? "");
  if (error.name === "AbortError" || /^(?:E[A-Z]+|UND_ERR_[A-Z_]+|EAI_AGAIN)$/.test(code)) return true;
  return isNetworkError(error.cause);
}
