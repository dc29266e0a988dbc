import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { expect, onTestFinished, test } from "vitest";
import type { NewDelivery } from "../../../src/delivery/delivery.ts";
import { deliveryLease } from "../../../src/delivery/delivery-times.ts";
import { openPostgresStore } from "../../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../../src/store/open-sqlite-store.ts";
import type { Store } from "../../../src/store/store.ts";
import { findPostgres } from "../../support/postgres.ts";
import { type RunningProcess, startProcess } from "../../support/run-process.ts";
import { channelIds } from "../../support/slack-double/channel-ids.ts";
import { credentials } from "../../support/slack-double/credentials.ts";
import { commandPayload, mentionPayload } from "../../support/slack-double/payloads.ts";
import { postSigned } from "../../support/slack-double/signed-requests.ts";
import { type SlackDouble, startSlackDouble } from "../../support/slack-double/slack-double.ts";
import { eventually, knowledgeFile, openWholeDesk } from "../../support/whole-desk.ts";

const postgres = await findPostgres();
const slow = { timeout: 120_000 };

async function openDouble(channels: readonly string[] = []): Promise<SlackDouble> {
  const double = await startSlackDouble({ channels });
  onTestFinished(() => double.close());
  return double;
}

const overHttp = (double: Pick<SlackDouble, "apiUrl">) => ({
  SLACK_BOT_TOKEN: credentials.botToken,
  SLACK_SIGNING_SECRET: credentials.signingSecret,
  SLACK_API_URL: double.apiUrl,
  SLACK_PORT: "0",
});

const portIn = (said: string): string => /port (\d+)/.exec(said)?.[1] ?? "";

test(
  "a store that is away is told in the operators' channel, and no secret or word of anybody stands in the log",
  slow,
  async () => {
    const double = await openDouble();
    const words = "Quartermaster Hollis paid 40 bargemen.";
    const desk = await openWholeDesk(
      { "barge.yaml": knowledgeFile("barge-payer", "A ledger under seal", [words]) },
      {
        ...overHttp(double),
        DATABASE_URL: "postgres://reader:sealed-pass@127.0.0.1:1/record",
        ONRECORD_OPERATORS: `slack:${double.channel}`,
        LOG_LEVEL: "debug",
      },
    );
    const { said, stop } = await desk.start(/Slack: .*port \d+/);
    const told = await eventually(() => double.messages(double.channel)[0]);
    expect(told.text).toContain("The store could not be opened. onrecord doctor says what to do");
    // The channel is open to all, so no address is told in it.
    expect(JSON.stringify(told.blocks) + told.text).not.toContain("127.0.0.1");

    const address = `http://127.0.0.1:${portIn(said())}/slack/events`;
    const send = (request: Parameters<typeof postSigned>[2]) => postSigned(address, credentials.signingSecret, request);
    const text = "<@U0ONRECORD> howmany bargemen did Ferrywright see";
    await send({ kind: "event", payload: mentionPayload({ channel: double.channel, text }) });
    double.breakOnce("chat.postEphemeral", 500);
    await send({ kind: "event", payload: mentionPayload({ channel: double.channel, text: `${text} again` }) });
    double.failOnce("chat.postEphemeral", "is_archived");
    await send({ kind: "event", payload: mentionPayload({ channel: double.channel, text: `${text} once more` }) });
    const responseUrl = double.newResponseUrl();
    const command = { command: "/record", text: "kill barge-payer Ferrywright", channel: double.channel, responseUrl };
    await send({ kind: "command", payload: commandPayload(command) });
    await double.settled();
    await stop();
    const secrets = [credentials.botToken, credentials.signingSecret, "sealed-pass", new URL(responseUrl).pathname];
    for (const one of [...secrets, "Ferrywright", "Hollis", "bargemen", "under seal"])
      expect(said()).not.toContain(one);
    expect(said()).toContain("is_archived");
  },
);

const post = (nth: number, channel: string): NewDelivery => ({
  id: `post${nth}`,
  key: `digest ${nth}`,
  purpose: "digest",
  place: { platform: "slack", workspace: "T1", channel, thread: undefined, audience: "public" },
  reply: { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: `Post ${nth} of many.` }] },
  dueAt: "2026-01-01T00:00:00.000Z",
});

type SharedPlace = { readonly settings: Readonly<Record<string, string>>; readonly openStore: () => Promise<Store> };

async function inFolder(): Promise<SharedPlace> {
  const data = await mkdtemp(join(tmpdir(), "onrecord stop "));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  return { settings: { ONRECORD_DATA: data }, openStore: () => openSqliteStore({ path: join(data, "onrecord.db") }) };
}

const endsWithoutLoss = (placeOf: () => Promise<SharedPlace>) => async () => {
  const names = Array.from({ length: 6 }, (_, nth) => `desk-${nth}`);
  const double = await openDouble(names);
  const channels = await channelIds(double.apiUrl, names);
  const { settings, openStore } = await placeOf();
  const environment = { ...overHttp(double), ...settings };
  const start = async (): Promise<RunningProcess> => {
    const running = startProcess(process.execPath, ["adapters/onrecord.mjs"], { environment });
    running.child.stdin?.end();
    onTestFinished(async () => {
      running.child.kill("SIGKILL");
      await running.ended;
    });
    await eventually(() => /Slack: .*port \d+/.test(running.err()));
    return running;
  };
  const first = await start();
  await start();
  const store = await openStore();
  onTestFinished(() => store.close());
  const posts = channels.flatMap((channel, at) => [0, 1, 2].map((more) => post(at * 3 + more, channel)));
  await store.outbox.add(posts);
  await eventually(() => double.calls.all.some(({ method }) => method === "chat.postMessage"));
  first.child.kill("SIGTERM");
  expect(await first.ended).toMatchObject({ code: 0, signal: null });
  const ended = performance.now();
  await eventually(async () => (await store.outbox.waiting(100)).length === 0);
  expect(performance.now() - ended).toBeLessThan(deliveryLease / 2);
  const texts = channels.flatMap((channel) => double.messages(channel).map(({ text }) => text.trim()));
  expect(texts.toSorted()).toEqual(posts.map((_, nth) => `Post ${nth} of many.`).toSorted());
};

test(
  "a process that is told to end loses nothing, and the other goes on at once with what it held",
  slow,
  endsWithoutLoss(inFolder),
);

test.skipIf(postgres.kind === "missing")(
  `the same over one server${postgres.kind === "missing" ? ` (${postgres.reason})` : ""}`,
  slow,
  endsWithoutLoss(async () => {
    const url = postgres.kind === "missing" ? "" : await postgres.createDatabase();
    return { settings: { DATABASE_URL: url }, openStore: () => openPostgresStore({ url }) };
  }),
);

test("told a second time, a process ends at once, whatever hangs", slow, async () => {
  const silent = createServer().listen(0, "127.0.0.1");
  await once(silent, "listening");
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const running = startProcess(process.execPath, ["adapters/onrecord.mjs"], {
    environment: {
      ...overHttp({ apiUrl: `http://127.0.0.1:${port}/api/` }),
      ONRECORD_STOP_SECONDS: "60",
      ONRECORD_OPERATIONS_PORT: "0",
    },
  });
  await eventually(() => running.err().includes("Operations: open"));
  const url = /open at (\S+)/.exec(running.err())?.[1];
  running.child.kill("SIGTERM");
  const isUnready = async () => (await fetch(`${url}/readyz`)).status === 503;
  await eventually(isUnready);
  const told: unknown = await (await fetch(`${url}/readyz`)).json();
  expect(JSON.stringify(told)).toContain(
    '{"name":"process","ok":false,"says":"It is ending. Send work to another one."}',
  );
  // Two signals within half a second are one, as where a launcher hands them on.
  running.child.kill("SIGTERM");
  const again = setInterval(() => running.child.kill("SIGTERM"), 200);
  const { code } = await running.ended;
  clearInterval(again);
  expect(code).toBe(143);
});
