import { z } from "zod";
import type { DiscordConfig, DoorConfig } from "../../../src/config.ts";
import { askService, type Check } from "./check.ts";

const me = z.object({ username: z.string() });
const gateway = z.object({
  session_start_limit: z.object({ remaining: z.number(), reset_after: z.number() }).optional(),
});

const badToken =
  "Discord does not accept DISCORD_TOKEN. Reset the token under “Bot” of your Discord application and copy it into .env.";

/** Whether Discord is configured whole, reached, takes the token and lets a connection begin. */
export async function checkDiscord(config: DoorConfig<DiscordConfig>): Promise<readonly Check[]> {
  if (config.kind === "off") return [{ name: "Discord", state: "off", says: "not configured (no DISCORD_TOKEN)" }];
  if (config.kind === "wrong") return config.reasons.map((says) => ({ name: "Discord", state: "wrong", says }));
  const { settings } = config;
  return Promise.all([
    checkRoute(settings, { name: "Discord token", route: "users/@me", schema: me, judge: acceptedAs }),
    checkRoute(settings, { name: "Discord gateway", route: "gateway/bot", schema: gateway, judge: mayConnect }),
  ]);
}

type Judgement = Pick<Check, "state" | "says">;
type Route<T> = {
  readonly name: string;
  readonly route: string;
  readonly schema: z.ZodType<T>;
  readonly judge: (answer: T) => Judgement;
};

async function checkRoute<T>(settings: DiscordConfig, { name, route, schema, judge }: Route<T>): Promise<Check> {
  const base = (settings.apiUrl ?? "https://discord.com/api").replace(/\/+$/, "");
  const address = `${base}/v10/${route}`;
  const asked = await askService(address, { headers: { authorization: `Bot ${settings.token}` } });
  if (asked.kind === "unreachable") {
    const says = `${address} cannot be reached (${asked.reason}). Check the network, and DISCORD_API_URL if it is set.`;
    return { name, state: "wrong", says };
  }
  const { status, body } = asked.answer;
  if (status === 401 || status === 403) return { name, state: "wrong", says: badToken };
  const parsed = schema.safeParse(body);
  if (status === 200 && parsed.success) return { name, ...judge(parsed.data) };
  const says = `${address} does not answer as Discord does (HTTP ${status}). Check DISCORD_API_URL, or try later.`;
  return { name, state: "wrong", says };
}

const acceptedAs = ({ username }: z.infer<typeof me>): Judgement => ({
  state: "fine",
  says: `accepted as ${username}`,
});

function mayConnect({ session_start_limit: limit }: z.infer<typeof gateway>): Judgement {
  if (limit === undefined || limit.remaining > 0) return { state: "fine", says: "a connection may begin" };
  const minutes = Math.ceil(limit.reset_after / 60_000);
  return {
    state: "wrong",
    says: `no connection may begin for ${minutes} minutes: too many starts. Wait, then start once.`,
  };
}
