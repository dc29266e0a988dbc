import { expect, test } from "vitest";
import { whyNotYet } from "../../../adapters/command-line/why-not-yet.ts";
import { readConfig } from "../../../src/config.ts";

const discord = { DISCORD_TOKEN: "x" };

test.each([
  ["slack", discord, "Slack is not set up here (no SLACK_BOT_TOKEN), and until it is, nothing is posted there."],
  ["slack", { SLACK_BOT_TOKEN: "xoxb-1" }, "Slack is not set up rightly here"],
  ["discord", {}, "Discord is not set up here (no DISCORD_TOKEN)"],
])("posts to %s with %j: says what is missing", (platform, environment, said) => {
  expect(whyNotYet(readConfig(environment), platform)).toContain(said);
});

test("says nothing of a platform that is set up, nor of the machine", () => {
  const on = { kind: "on", settings: { token: "x", guildIds: [], apiUrl: undefined } } as const;
  expect(whyNotYet({ ...readConfig({}), discord: on }, "discord")).toBeUndefined();
  expect(whyNotYet(readConfig({}), "console")).toBeUndefined();
});
