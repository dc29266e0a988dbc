import { afterEach, expect, test } from "vitest";
import { type RunningProcess, startProcess } from "../../support/run-process.ts";
import { credentials } from "../../support/slack-double/credentials.ts";
import { commandPayload, mentionPayload } from "../../support/slack-double/payloads.ts";
import { type Answered, postSigned } from "../../support/slack-double/signed-requests.ts";
import { type SlackDouble, startSlackDouble } from "../../support/slack-double/slack-double.ts";

const closing: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function startDouble(): Promise<SlackDouble> {
  const double = await startSlackDouble();
  closing.push(() => double.close());
  return double;
}

function startBot(double: SlackDouble, more: Readonly<Record<string, string>>): RunningProcess {
  const environment = {
    SLACK_BOT_TOKEN: credentials.botToken,
    SLACK_API_URL: double.apiUrl,
    // Set, though empty, so that nobody's own .env reaches the test.
    SLACK_APP_TOKEN: "",
    SLACK_SIGNING_SECRET: "",
    SLACK_COMMAND_PREFIX: "",
    SLACK_UMBRELLA: "",
    DISCORD_TOKEN: "",
    ...more,
  };
  const bot = startProcess(process.execPath, ["adapters/onrecord.mjs"], { environment });
  bot.child.stdin?.end();
  closing.push(async () => {
    bot.child.kill("SIGTERM");
    await bot.ended;
  });
  return bot;
}

/** What the process says of Slack once it has connected or was refused. */
function saysOfSlack(bot: RunningProcess): Promise<string> {
  return new Promise((resolve) => {
    const look = () => {
      const said = /^Slack: .*\n/m.exec(bot.err())?.[0];
      if (said !== undefined) resolve(said.trim());
    };
    bot.child.stderr?.on("data", look);
    void bot.ended.then(({ err }) => resolve(`ended: ${err}`));
    look();
  });
}

const slow = { timeout: 30_000 };

test("over HTTP the process answers a signed command and a mention from the shipped knowledge", slow, async () => {
  const double = await startDouble();
  const bot = startBot(double, { SLACK_SIGNING_SECRET: credentials.signingSecret, SLACK_PORT: "0" });
  const said = await saysOfSlack(bot);
  expect(said).toMatch(/^Slack: connected as @onrecord in Emulate \(HTTP, port \d+\)$/);
  const address = `http://127.0.0.1:${/port (\d+)/.exec(said)?.[1]}/slack/events`;

  const command = commandPayload({
    command: "/record",
    text: "who sybiha",
    channel: double.channel,
    responseUrl: double.newResponseUrl(),
  });
  const answered: Answered = await postSigned(address, credentials.signingSecret, {
    kind: "command",
    payload: command,
  });
  expect(answered.status).toBe(200);
  expect(String(answered.body["text"])).toContain("Sybiha");
  expect(double.check.message("acknowledgement", answered.body)).toBe(true);

  const mention = mentionPayload({ channel: double.channel, text: "<@U0ONRECORD> who sybiha" });
  await postSigned(address, credentials.signingSecret, { kind: "event", payload: mention });
  const { body } = await double.calls.next(({ method }) => method === "chat.postMessage");
  expect(String(body["text"])).toContain("Sybiha");
  expect(String(body["text"])).toContain("Source: ");
  expect(double.check.problems).toEqual([]);
});

test("over a socket the process answers, reconnects, and ends cleanly when it is asked to", slow, async () => {
  const double = await startDouble();
  const bot = startBot(double, { SLACK_APP_TOKEN: credentials.appToken });
  expect(await saysOfSlack(bot)).toBe("Slack: connected as @onrecord in Emulate (Socket Mode)");
  await double.sockets.greeted.next();
  double.sockets.cut();
  await double.sockets.greeted.next();

  const payload = commandPayload({
    command: "/when",
    text: "capture",
    channel: double.channel,
    responseUrl: double.newResponseUrl(),
  });
  const acknowledged = await double.sockets.deliver({ type: "slash_commands", payload });
  expect(acknowledged["response_type"]).toBe("ephemeral");
  expect(String(acknowledged["text"])).toContain("Source: ");

  bot.child.kill("SIGTERM");
  expect(await bot.ended).toMatchObject({ code: 0, signal: null });
  expect(double.check.problems).toEqual([]);
});

test("a wrong token is one line, and a process that then has nothing to do says so and ends", slow, async () => {
  const double = await startDouble();
  const bot = startBot(double, { SLACK_APP_TOKEN: "xapp-wrong" });
  expect(await saysOfSlack(bot)).toMatch(
    /^Slack: off\. Slack does not accept SLACK_APP_TOKEN \(invalid_auth\)\. Create/,
  );
  const { code, err } = await bot.ended;
  expect(code).toBe(2);
  expect(err).toContain("no front door could be opened, so there is nothing to do");
});
