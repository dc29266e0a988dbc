import { z } from "zod";
import type { DoorConfig, SlackConfig } from "../../../src/config.ts";
import { scopes } from "../../slack/manifest.ts";
import { platformRefusal, type TokenName } from "../../slack/refusal.ts";
import { askService, type Check, type WebAnswer } from "./check.ts";

const slackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  user: z.string().optional(),
  team: z.string().optional(),
});
type SlackAnswer = z.infer<typeof slackAnswer>;

/** Whether Slack is configured whole, reached, and takes the tokens with the scopes that answers need. */
export async function checkSlack(config: DoorConfig<SlackConfig>): Promise<readonly Check[]> {
  if (config.kind === "off") return [{ name: "Slack", state: "off", says: "not configured (no SLACK_BOT_TOKEN)" }];
  if (config.kind === "wrong") return config.reasons.map((says) => ({ name: "Slack", state: "wrong", says }));
  const { settings } = config;
  const bot = askSlack(settings, { method: "auth.test", token: settings.botToken, tokenName: "SLACK_BOT_TOKEN" });
  const { transport } = settings;
  if (transport.kind === "http") {
    const says = `waits for Slack's requests on port ${transport.port}, with the signing secret that is set`;
    return [await bot, { name: "Slack over HTTP", state: "fine", says }];
  }
  const call = { method: "apps.connections.open", token: transport.appToken, tokenName: "SLACK_APP_TOKEN" } as const;
  return Promise.all([bot, askSlack(settings, call)]);
}

type Call = { readonly method: string; readonly token: string; readonly tokenName: TokenName };

async function askSlack(settings: SlackConfig, { method, token, tokenName }: Call): Promise<Check> {
  const name = tokenName === "SLACK_BOT_TOKEN" ? "Slack bot token" : "Slack app token";
  const base = settings.apiUrl ?? "https://slack.com/api/";
  const address = new URL(method, base.endsWith("/") ? base : `${base}/`).href;
  const asked = await askService(address, { method: "POST", headers: { authorization: `Bearer ${token}` } });
  if (asked.kind === "unreachable") {
    const says = `${address} cannot be reached (${asked.reason}). Check the network, and SLACK_API_URL if it is set.`;
    return { name, state: "wrong", says };
  }
  const parsed = slackAnswer.safeParse(asked.answer.body);
  if (!parsed.success) {
    const says = `${address} does not answer as Slack does (HTTP ${asked.answer.status}). Check SLACK_API_URL.`;
    return { name, state: "wrong", says };
  }
  const { error, ok } = parsed.data;
  if (!ok) return { name, state: "wrong", says: platformRefusal(error ?? "unknown", tokenName) };
  return tokenName === "SLACK_BOT_TOKEN"
    ? { name, ...judgeScopes(asked.answer, parsed.data) }
    : { name, state: "fine", says: "Socket Mode connections are allowed" };
}

function judgeScopes({ headers }: WebAnswer, { user, team }: SlackAnswer): Pick<Check, "state" | "says"> {
  const granted = headers.get("x-oauth-scopes")?.split(/\s*,\s*/);
  const missing = granted === undefined ? [] : Object.keys(scopes).filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return { state: "fine", says: `accepted as ${user ?? "the bot"} in ${team ?? "Slack"}` };
  const lost = missing.map((scope) => `${scope} (${scopes[scope]})`).join(", ");
  return { state: "wrong", says: `lacks ${lost}. Add it under “OAuth & Permissions”, then reinstall the app.` };
}
