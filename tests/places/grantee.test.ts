import { expect, test } from "vitest";
import { describeGrantee, readGrantee } from "../../src/places/grantee.ts";

test.each([
  ["slack:U0123ABCD", "slack:U0123ABCD"],
  ["slack:u0123abcd", "slack:U0123ABCD"],
  ["slack:W0123ABCD", "slack:W0123ABCD"],
  ["<@U0123ABCD>", "slack:U0123ABCD"],
  ["<@U0123ABCD|editor>", "slack:U0123ABCD"],
  ["U0123ABCD", "slack:U0123ABCD"],
  ["slack-group:S0123ABCD", "slack-group:S0123ABCD"],
  ["<!subteam^S0123ABCD>", "slack-group:S0123ABCD"],
  ["<!subteam^S0123ABCD|@desk>", "slack-group:S0123ABCD"],
  ["subteam^S0123ABCD", "slack-group:S0123ABCD"],
  ["discord:1234567890", "discord:1234567890"],
  ["<@1234567890>", "discord:1234567890"],
  ["<@!1234567890>", "discord:1234567890"],
  ["discord-role:1234567890", "discord-role:1234567890"],
  ["<@&1234567890>", "discord-role:1234567890"],
])("%s is %s", (written, meant) => {
  const grantee = readGrantee(written);
  expect(grantee === undefined ? undefined : describeGrantee(grantee)).toBe(meant);
});

test.each([
  ...["", "everyone", "someone", "SOMEONE", "user", "1234567890", "slack:", "slack:S0123ABCD", "slack-group:U0123ABCD"],
  ...["discord:U0123ABCD", "<@everyone>", "<#C0123ABCD>", "U0123ABCD U0123ABCE", "teams:U0123ABCD", "<!here>"],
])("%j is nobody for sure", (written) => {
  expect(readGrantee(written)).toBeUndefined();
});
