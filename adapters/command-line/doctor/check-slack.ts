import { z } from "zod";
import type { DoorConfig, SlackConfig } from "../../../src/config.ts";
import { platformRefusal, type TokenName } from "../../slack/refusal.ts";
import { askService, type Check } from "./check.ts";
import { judgeScopes } from "./judge-scopes.ts";

const slackAnswer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  user: z.string().optional(),
  team: z.string().optional(),
});

/** Whether Slack is configured whole, reached, and takes the tokens with the scopes that answers need. */
export async function checkSlack(config: DoorConfig<SlackConfig>): Promise<readonly Check[]> {
  if (config.kind === "off") return [{ name: "Slack", state: "off", says: "not configured (no SLACK_BOT_TOKEN)" }];
  if (config.kind === "wrong") return config.reasons.map((says) => ({ name: "Slack", state: "wrong", says }));
  const { settings } = config;
  const bot = askSlack(settings, { method: "auth.test", token: settings.botToken, tokenName: "SLACK_BOT_TOKEN" });
  const { transport } = settings;
  if (transport.kind === "http") {
    const says = `waits for Slack's requests on port ${transport.port}, with the signing secret that is set`;
    return [...(await bot), { name: "Slack over HTTP", state: "fine", says }];
  }
  const call = { method: "apps.connections.open", token: transport.appToken, tokenName: "SLACK_APP_TOKEN" } as const;
  return (await Promise.all([bot, askSlack(settings, call)])).flat();
}

type Call = { readonly method: string; readonly token: string; readonly tokenName: TokenName };

async function askSlack(
  settings: SlackConfig,
  { method, token, tokenName }: Call,
): Promise<readonly [Check, ...Check[]]> {
  const name = tokenName === "SLACK_BOT_TOKEN" ? "Slack bot token" : "Slack app token";
  const base = settings.apiUrl ?? "https://slack.com/api/";
  const address = new URL(method, base.endsWith("/") ? base : `${base}/`).href;
  const asked = await askService(address, { method: "POST", headers: { authorization: `Bearer ${token}` } });
  if (asked.kind === "unreachable") {
    const says = `${address} cannot be reached (${asked.reason}). Check the network, and SLACK_API_URL if it is set.`;
    return [{ name, state: "wrong", says }];
  }
  const { status, headers, body } = asked.answer;
  const parsed = slackAnswer.safeParse(body);
  if (!parsed.success) {
    const says = `${address} does not answer as Slack does (HTTP ${status}). Check SLACK_API_URL.`;
    return [{ name, state: "wrong", says }];
  }
  const { error, ok, user, team } = parsed.data;
  if (!ok) return [{ name, state: "wrong", says: platformRefusal(error ?? "unknown", tokenName) }];
  if (tokenName === "SLACK_APP_TOKEN") return [{ name, state: "fine", says: "Socket Mode connections are allowed" }];
  return judgeScopes({ name, as: `${user ?? "the bot"} in ${team ?? "Slack"}`, granted: scopesIn(headers) });
}

/** Slack tells with every answer what the token may do. */
const scopesIn = (headers: Headers): readonly string[] | undefined => headers.get("x-oauth-scopes")?.split(/\s*,\s*/);
