import { expect, test } from "vitest";
import { createLog } from "../../../adapters/command-line/create-log.ts";
import { readConfig } from "../../../src/config.ts";

const secrets = {
  SLACK_BOT_TOKEN: "xoxb-1-the-bot-token",
  SLACK_APP_TOKEN: "xapp-1-the-app-token",
  DISCORD_TOKEN: "discord.token.of.a.made.up.bot",
};

test("no token is logged, wherever it stands", () => {
  const lines: string[] = [];
  const log = createLog(readConfig(secrets), (line) => lines.push(line));
  const [bot, app, discord] = Object.values(secrets);
  log.warn({ token: bot, settings: { botToken: bot, token: discord }, headers: { authorization: "Bearer abc" } }, "x");
  log.error({ err: new Error(`401 for Bot ${discord}`) }, `failed with ${app}`);
  log.error("xoxp-1234567890-another");
  expect(lines).toHaveLength(3);
  for (const secret of [bot, app, discord, "abc", "xoxp"]) expect(lines.join("")).not.toContain(secret);
});

test("it keeps to the level that is configured", () => {
  const lines: string[] = [];
  const log = createLog(readConfig({ LOG_LEVEL: "error" }), (line) => lines.push(line));
  log.warn("a");
  log.error("b");
  expect(lines.map((line) => JSON.parse(line))).toEqual([expect.objectContaining({ level: 50, msg: "b" })]);
});
