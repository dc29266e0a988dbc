import { once } from "node:events";
import { startProcess } from "../support/run-process.ts";
import { credentials } from "../support/slack-double/credentials.ts";
import { commandPayload } from "../support/slack-double/payloads.ts";
import { postSigned } from "../support/slack-double/signed-requests.ts";
import { startSlackDouble } from "../support/slack-double/slack-double.ts";
import { percentile } from "./measure.ts";

/** Times the first reply of a started process to many people at once, from a signed command to its answer over HTTP. */

const atOnce = 50;
const rounds = 6;
const questions = ["who sybiha", "when capture", "howmany soldiers sent", "why losses", "when ceasefire"];

const double = await startSlackDouble();
const bot = startProcess(process.execPath, ["adapters/onrecord.mjs"], {
  environment: {
    SLACK_BOT_TOKEN: credentials.botToken,
    SLACK_SIGNING_SECRET: credentials.signingSecret,
    SLACK_API_URL: double.apiUrl,
    SLACK_PORT: "0",
  },
});
bot.child.stdin?.end();
try {
  const address = await slackAddress();
  console.log(`First reply over Slack's HTTP, ${atOnce} people at once`);
  for (let round = 1; round <= rounds; round += 1) {
    const taken = await Promise.all(Array.from({ length: atOnce }, (_, index) => timeCommand(address, index)));
    const [p50, p99] = [0.5, 0.99].map((share) => percentile(taken, share).toFixed(0));
    console.log(`  round ${round}${round === 1 ? ", right after start" : ""}: p50 ${p50} ms, p99 ${p99} ms`);
  }
} finally {
  bot.child.kill("SIGTERM");
  await bot.ended;
  await double.close();
}

async function slackAddress(): Promise<string> {
  for (;;) {
    const port = /Slack: connected as .*port (\d+)/.exec(bot.err())?.[1];
    if (port !== undefined) return `http://127.0.0.1:${port}/slack/events`;
    if (bot.child.stderr === null || bot.child.exitCode !== null) throw new Error(`It did not start: ${bot.err()}`);
    await once(bot.child.stderr, "data");
  }
}

async function timeCommand(address: string, index: number): Promise<number> {
  const payload = commandPayload({
    command: "/record",
    text: questions[index % questions.length] ?? "",
    channel: double.channel,
    responseUrl: double.newResponseUrl(),
  });
  const begun = performance.now();
  const { status, body } = await postSigned(address, credentials.signingSecret, { kind: "command", payload });
  if (status !== 200 || body["blocks"] === undefined) throw new Error(`No answer to ${payload["text"]}: ${status}`);
  return performance.now() - begun;
}
