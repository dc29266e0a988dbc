import { mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { startProcess } from "../../support/run-process.ts";
import { credentials } from "../../support/slack-double/credentials.ts";
import { mentionPayload } from "../../support/slack-double/payloads.ts";
import { postSigned } from "../../support/slack-double/signed-requests.ts";
import { startSlackDouble } from "../../support/slack-double/slack-double.ts";

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const claims = (text: string): string =>
  `article: { id: flood, title: Flood in the valley, outlet: The Example }\nclaims:\n  - { at: { paragraph: 1, sentence: 1 }, text: "${text}", topics: [flood] }\n`;

async function openDesk() {
  const folder = await mkdtemp(join(tmpdir(), "onrecord correction "));
  closing.push(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "flood.yaml"), claims("The flood drove 40 people from their homes."));
  const double = await startSlackDouble();
  closing.push(() => double.close());
  const environment = {
    SLACK_BOT_TOKEN: credentials.botToken,
    SLACK_SIGNING_SECRET: credentials.signingSecret,
    SLACK_API_URL: double.apiUrl,
    SLACK_PORT: "0",
    ONRECORD_KNOWLEDGE: folder,
    ONRECORD_DATA: join(folder, "data"),
  };
  const start = async () => {
    const bot = startProcess(process.execPath, ["adapters/onrecord.mjs"], { environment });
    bot.child.stdin?.end();
    await vi.waitUntil(() => bot.err().includes("Slack: "), { timeout: 30_000 });
    const port = /port (\d+)/.exec(bot.err())?.[1];
    const stop = async () => {
      bot.child.kill("SIGTERM");
      await bot.ended;
    };
    closing.push(stop);
    return { address: `http://127.0.0.1:${port}/slack/events`, stop };
  };
  return { folder, double, start };
}

const slow = { timeout: 90_000 };
const patience = { timeout: 30_000, interval: 20 };

test(
  "a public answer is corrected when its article is, through a restart, and its thread is told once",
  slow,
  async () => {
    const { folder, double, start } = await openDesk();
    const first = await start();
    const payload = mentionPayload({ channel: double.channel, text: "<@U0ONRECORD> howmany people flood" });
    await postSigned(first.address, credentials.signingSecret, { kind: "event", payload });
    await vi.waitUntil(() => double.messages(double.channel).length > 0, patience);
    await first.stop();

    await writeFile(join(folder, "flood.yaml"), claims("The flood drove 400 people from their homes."));
    const second = await start();
    await vi.waitUntil(() => double.messages(double.channel).length === 2, patience);
    const [card, notice] = double.messages(double.channel);
    expect(card).toMatchObject({ edits: 1 });
    expect(card?.text).toContain("[-40-] {+400+} people");
    expect(notice?.text).toContain("[-40-] {+400+} people");
    expect(notice?.thread).toBe(card?.thread ?? card?.ts);

    await unlink(join(folder, "flood.yaml"));
    await vi.waitUntil(() => double.messages(double.channel).length === 3, patience);
    const [withdrawn] = double.messages(double.channel);
    expect(withdrawn?.text).toMatch(/withdrawn/i);
    await second.stop();
    expect(double.check.problems).toEqual([]);
  },
);
