import { expect, test } from "vitest";
import { createLog } from "../../../adapters/command-line/create-log.ts";
import { readConfig } from "../../../src/config.ts";

const secrets = {
  SLACK_BOT_TOKEN: "xoxb-1-the-bot-token",
  SLACK_APP_TOKEN: "xapp-1-the-app-token",
  DISCORD_TOKEN: "discord.token.of.a.made.up.bot",
  DATABASE_URL: "postgres://reader:p%40ssw0rd%21@db.example:5432/record",
};

function open(environment: Readonly<Record<string, string>> = secrets) {
  const lines: string[] = [];
  return { lines, log: createLog(readConfig({ LOG_LEVEL: "debug", ...environment }), (line) => lines.push(line)) };
}

test("no token is logged, wherever it stands", () => {
  const { lines, log } = open();
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, DISCORD_TOKEN: discord } = secrets;
  log.warn({ token: bot, settings: { botToken: bot, token: discord }, headers: { authorization: "Bearer abc" } }, "x");
  log.error({ err: new Error(`401 for Bot ${discord}`) }, `failed with ${app}`);
  log.error("xoxp-1234567890-another");
  expect(lines).toHaveLength(3);
  for (const secret of [bot, app, discord, "abc", "xoxp"]) expect(lines.join("")).not.toContain(secret);
});

test.each([
  ["the password of the database, as it is written", `cannot reach ${secrets.DATABASE_URL}`, "p%40ssw0rd%21"],
  ["the same, as the server is told it", "password “p@ssw0rd!” was refused", "p@ssw0rd!"],
  ["a password in an address of another", "https://feeds:sealed-word@wire.example/feed", "sealed-word"],
  ["a response address of Slack", "POST https://hooks.slack.com/commands/T1/2/sealedword failed", "sealedword"],
  [
    "a webhook of Discord",
    "PATCH https://discord.com/api/v10/webhooks/123/sealed-word/messages/@original",
    "sealed-word",
  ],
  ["an interaction of Discord", "POST /interactions/99/sealed-word/callback", "sealed-word"],
  ["a header", '{"authorization":"Bot sealed.word"}', "sealed.word"],
])("nor is %s", (_name, sentence, secret) => {
  const { lines, log } = open();
  log.error({ err: new Error(sentence, { cause: new Error(sentence) }), problem: sentence }, sentence);
  expect(lines.join("")).not.toContain(secret);
  expect(lines.join("").match(/\[redacted\]/g)?.length).toBeGreaterThanOrEqual(4);
});

test("what a database hangs on its errors is left out, since it holds rows", () => {
  const { lines, log } = open();
  const cause = Object.assign(new Error('invalid input syntax for type json: "Hollis paid"'), {
    severity: "ERROR",
    code: "22P02",
    detail: "Failing row contains (Hollis paid 40 bargemen).",
    where: "COPY posting: Hollis",
    parameters: ["Hollis"],
  });
  log.error({ err: new AggregateError([cause], "Several failed", { cause }) }, "It failed.");
  expect(lines.join("")).not.toContain("Hollis");
  expect(JSON.parse(lines.join(""))).toMatchObject({
    err: { type: "AggregateError", cause: { code: "22P02", message: "invalid input syntax for type json: …" } },
  });
});

test("what is quoted by who reads JSON is left out, and what was thrown that is no error", () => {
  const { lines, log } = open();
  try {
    JSON.parse("Hollis paid 40 bargemen, who then left");
  } catch (error) {
    log.error({ err: error }, "It failed.");
  }
  log.error({ err: "Hollis paid" }, "It failed.");
  expect(lines).toHaveLength(2);
  expect(lines.join("")).not.toMatch(/Hollis|bargemen/);
});

test("every line has its level as a word, its instant and a sentence", () => {
  const { lines, log } = open({ LOG_LEVEL: "error" });
  log.warn("a");
  log.error({ err: Object.assign(new Error("Away."), { code: "ECONNRESET" }), loop: "gaps" }, "b");
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      level: "error",
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      err: { type: "Error", message: "Away.", code: "ECONNRESET", stack: expect.stringMatching(/^\s+at /) },
      loop: "gaps",
      msg: "b",
    },
  ]);
});
