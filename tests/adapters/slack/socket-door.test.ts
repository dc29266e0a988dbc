import { afterEach, expect, test } from "vitest";
import type { Reply } from "../../../src/reply/reply.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { type OpenSlack, openSlack } from "../../support/slack-double/open-slack.ts";
import { commandPayload, mentionPayload } from "../../support/slack-double/payloads.ts";
import type { StubAnswers } from "../../support/stub-newsroom.ts";

const opened: OpenSlack[] = [];

async function open(reply: StubAnswers["reply"] = () => exampleReplies.found): Promise<OpenSlack> {
  const slack = await openSlack({ transport: "socket", reply });
  opened.push(slack);
  await slack.double.sockets.greeted.next();
  return slack;
}

afterEach(async () => {
  for (const slack of opened.splice(0)) await slack.close();
});

const mention = (slack: OpenSlack) => mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> who" });

async function answersMention(slack: OpenSlack): Promise<void> {
  await slack.deliver({ kind: "event", payload: mention(slack) });
  await slack.double.calls.next(({ method }) => method === "chat.postMessage");
}

test("a socket that drops is opened again within half a second, and the bot answers on", async () => {
  const slack = await open();
  const begun = performance.now();
  slack.double.sockets.cut();
  await slack.double.sockets.greeted.next();
  expect(performance.now() - begun).toBeLessThan(500);
  await answersMention(slack);
});

test("a refreshed connection is opened again with a new ticket, each time", async () => {
  const slack = await open();
  for (let turn = 0; turn < 3; turn += 1) {
    slack.double.sockets.refresh();
    await slack.double.sockets.greeted.next();
  }
  await answersMention(slack);
  expect(slack.double.calls.all.filter(({ method }) => method === "apps.connections.open")).toHaveLength(4);
  expect(slack.double.sockets.connected()).toBe(1);
});

test("a connection that cannot be had is tried for again", async () => {
  const slack = await open();
  slack.double.failOnce("apps.connections.open", "internal_error");
  slack.double.sockets.cut();
  await slack.double.sockets.greeted.next();
  await answersMention(slack);
  expect(slack.logged.join("")).toContain("Slack cannot be reached; trying again");
});

test("a process that ends acknowledges no new event, so that Slack sends it over the socket of another", async () => {
  const late = Promise.withResolvers<Reply>();
  const slack = await open(() => late.promise);
  const inHand = slack.deliver({ kind: "event", payload: mention(slack) });
  await expect.poll(() => slack.newsroom.asked.length).toBe(1);
  const stopped = slack.adapter.stop();
  const next = mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> when", ts: "1742200000.900009" });
  const left = slack.deliver({ kind: "event", payload: next }).then(() => "acknowledged");
  late.resolve(exampleReplies.found);
  await inHand;
  await stopped;
  expect(await Promise.race([left, Promise.resolve("left")])).toBe("left");
  await expect.poll(() => slack.double.sockets.connected()).toBe(0);
  expect(slack.newsroom.asked).toHaveLength(1);
  expect(slack.double.messages(slack.double.channel)).toHaveLength(1);
});

test("an event that is sent again over a new socket is answered once", async () => {
  const slack = await open();
  const payload = mention(slack);
  await slack.deliver({ kind: "event", payload });
  slack.double.sockets.cut();
  await slack.double.sockets.greeted.next();
  await slack.double.sockets.deliver({ type: "events_api", payload, retry: { attempt: 1, reason: "timeout" } });
  await slack.adapter.stop();
  expect(slack.newsroom.asked).toHaveLength(1);
});

test("an answer whose socket dropped before the acknowledgement goes to the response address", async () => {
  const slack = await openSlack({
    transport: "socket",
    reply: async () => {
      slack.double.sockets.cut();
      await slack.double.sockets.greeted.next();
      return exampleReplies.found;
    },
  });
  opened.push(slack);
  await slack.double.sockets.greeted.next();
  const responseUrl = slack.double.newResponseUrl();
  const payload = commandPayload({ command: "/who", text: "x", channel: slack.double.channel, responseUrl });
  const acknowledged = slack.double.sockets.deliver({ type: "slash_commands", payload });
  const answered = await Promise.race([acknowledged, slack.double.responses.next()]);
  expect(JSON.stringify(answered)).toContain("about 200 homes");
});

test("stopping leaves no connection", async () => {
  const slack = await open();
  const [socket] = slack.double.sockets.greeted.all;
  const closed = new Promise((resolve) => socket?.on("close", resolve));
  await slack.adapter.stop();
  await closed;
  await expect.poll(() => slack.double.sockets.connected()).toBe(0);
});
