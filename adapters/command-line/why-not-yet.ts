import type { Config, DoorConfig } from "../../src/config.ts";

const settings = {
  slack: { name: "Slack", setting: "SLACK_BOT_TOKEN" },
  discord: { name: "Discord", setting: "DISCORD_TOKEN" },
} as const;

/**
 * What keeps posts from a platform, as this configuration has it. Another process may have another one, and this one may
 * be mended, so that it is said and keeps nobody from setting something up.
 */
export function whyNotYet(config: Pick<Config, "slack" | "discord">, platform: string): string | undefined {
  if (platform !== "slack" && platform !== "discord") return undefined;
  const door: DoorConfig<unknown> = config[platform];
  const { name, setting } = settings[platform];
  const until = "and until it is, nothing is posted there";
  if (door.kind === "off") return `${name} is not set up here (no ${setting}), ${until}. npx onrecord doctor says how.`;
  return door.kind === "wrong" ? `${name} is not set up rightly here, ${until}. ${door.reasons.join(" ")}` : undefined;
}
