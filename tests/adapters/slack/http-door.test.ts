import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import type { Reply } from "../../../src/reply/reply.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { eventsAddress, type OpenSlack, openSlack } from "../../support/slack-double/open-slack.ts";
import { commandPayload, mentionPayload } from "../../support/slack-double/payloads.ts";

const opened: OpenSlack[] = [];

type Options = Parameters<typeof openSlack>[0];

async function open(
  settings: Options["settings"] = {},
  reply: Options["reply"] = () => exampleReplies.found,
): Promise<OpenSlack> {
  const slack = await openSlack({ transport: "http", reply, settings });
  opened.push(slack);
  return slack;
}

afterEach(async () => {
  for (const slack of opened.splice(0)) await slack.close();
});

const nowInSeconds = () => Math.floor(Date.now() / 1_000);

const mention = (slack: OpenSlack) => mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> who" });

test.each([
  { name: "a bad signature", change: { secret: "another secret" }, status: 401 },
  { name: "a stale time stamp", change: { timestamp: nowInSeconds() - 301 }, status: 401 },
  { name: "a fresh signature", change: {}, status: 200 },
])("answers $status to $name", async ({ change, status }) => {
  const slack = await open();
  expect((await slack.deliver({ kind: "event", payload: mention(slack), ...change })).status).toBe(status);
  await slack.adapter.stop();
  expect(slack.newsroom.asked).toHaveLength(status === 200 ? 1 : 0);
});

test("an unsigned request is refused", async () => {
  const { started } = await open();
  expect((await fetch(eventsAddress(started), { method: "POST", body: "{}" })).status).toBe(401);
});

test("a form whose content type names a charset is read", async () => {
  const slack = await open();
  const payload = commandPayload({ command: "/who", text: "сибіга", channel: "C1", responseUrl: "http://localhost/" });
  const headers = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
  const { status, body } = await slack.deliver({ kind: "command", payload, headers });
  expect(status).toBe(200);
  expect(body["response_type"]).toBe("ephemeral");
  expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["who сибіга"]);
});

test("Slack's checks of the address are answered", async () => {
  const slack = await open();
  const verification = { type: "url_verification", challenge: "a challenge" };
  expect((await slack.deliver({ kind: "event", payload: verification })).body).toEqual({ challenge: "a challenge" });
  const ssl = await fetch(eventsAddress(slack.started), {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: "ssl_check=1",
  });
  expect(ssl.status).toBe(200);
});

test("a process that ends leaves events to others, ends what is in hand, and answers what Slack sends once only", async () => {
  const late = Promise.withResolvers<Reply>();
  const replies = [late.promise];
  const slack = await open({}, () => replies.shift() ?? exampleReplies.found);
  const inHand = slack.deliver({ kind: "event", payload: mention(slack) });
  await expect.poll(() => slack.newsroom.asked.length).toBe(1);
  const stopped = slack.adapter.stop();
  const next = mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> when", ts: "1742200000.900009" });
  expect((await slack.deliver({ kind: "event", payload: next })).status).toBe(503);
  const at = { channel: slack.double.channel, responseUrl: slack.double.newResponseUrl() };
  const command = commandPayload({ command: "/howmany", text: "homes", ...at });
  expect((await slack.deliver({ kind: "command", payload: command })).body["response_type"]).toBe("ephemeral");
  late.resolve(exampleReplies.found);
  expect((await inHand).status).toBe(200);
  await stopped;
  expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["who", "howmany homes"]);
  expect(slack.double.messages(slack.double.channel)).toHaveLength(1);
});

test("other paths are not there", async () => {
  const { started } = await open();
  expect((await fetch(eventsAddress(started).replace("events", "nothing"))).status).toBe(404);
});

test("a port in use is refused with what to do", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const { started } = await open({ transport: { kind: "http", signingSecret: "s", port } });
  other.close();
  expect(started).toEqual({ kind: "refused", reason: `Port ${port} is in use. Set SLACK_PORT to a free one.` });
});
