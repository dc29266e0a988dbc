import { expect, onTestFinished, test } from "vitest";
import type { Reply } from "../../../src/reply/reply.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { createKeptRecorder, type KeptRecorder } from "../../support/kept-recorder.ts";
import type { Body } from "../../support/read-body.ts";
import { buttonOf, type OpenSlack, type OpenSlackOptions, openSlack } from "../../support/slack-double/open-slack.ts";
import {
  asker,
  commandPayload,
  mentionPayload,
  newTs,
  type PressParts,
  pressPayload,
} from "../../support/slack-double/payloads.ts";

type Opened = OpenSlack & { readonly recorder: KeptRecorder };

const { found } = exampleReplies;
const [, homes] = found.blocks;

/** Several pages of a claim, with a choice below. */
const longReply: Reply = {
  ...found,
  blocks: [
    { kind: "choices", prompt: "Ask instead", choices: [{ label: "rain", ask: "what rain" }] },
    ...Array.from({ length: 40 }, () => homes),
  ],
};

async function open(options: Partial<OpenSlackOptions> = {}, recorder = createKeptRecorder()): Promise<Opened> {
  const reply = () => longReply;
  const slack = await openSlack({ transport: "http", reply, recorder, ...options });
  onTestFinished(async () => {
    await slack.close();
    expect(slack.double.check.problems).toEqual([]);
  });
  return { ...slack, recorder };
}

async function typed(slack: Opened): Promise<{ readonly body: Body; readonly responseUrl: string }> {
  const responseUrl = slack.double.newResponseUrl();
  const payload = commandPayload({ command: "/record", text: "who", channel: slack.double.channel, responseUrl });
  return { body: (await slack.deliver({ kind: "command", payload })).body, responseUrl };
}

function press(slack: Opened, parts: Omit<PressParts, "channel" | "responseUrl">) {
  const responseUrl = slack.double.newResponseUrl();
  return slack.deliver({
    kind: "interaction",
    payload: pressPayload({ channel: slack.double.channel, responseUrl, ...parts }),
  });
}

async function mentioned(slack: Opened): Promise<void> {
  const payload = mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> who" });
  await slack.deliver({ kind: "event", payload });
}

const kinds = ({ recorder }: Opened) => recorder.told.map(({ kind }) => kind);

test("an answer for all is written down before it is posted, bears its token, and is confirmed with its id", async () => {
  const slack = await open();
  await mentioned(slack);
  await expect.poll(() => slack.recorder.told.length).toBe(2);
  const [message] = slack.double.messages(slack.double.channel);
  expect(message?.token).toBe("posting1");
  expect(slack.recorder.told).toMatchObject([
    {
      kind: "intend",
      showing: {
        place: { channel: slack.double.channel, audience: "public" },
        visibility: "public",
        asker: { id: asker.id },
        handle: undefined,
        reply: longReply,
        page: 0,
        sharedBy: undefined,
      },
    },
    { kind: "confirm", token: "posting1", message: message?.ts },
  ]);
});

test("a private answer is written down with the address by which it can be changed for half an hour", async () => {
  const slack = await open();
  const { responseUrl } = await typed(slack);
  await expect.poll(() => kinds(slack)).toEqual(["intend", "confirm"]);
  const until = "2025-03-17T12:30:00.000Z";
  expect(slack.recorder.showings()).toMatchObject([{ visibility: "private", handle: { value: responseUrl, until } }]);
  expect(slack.recorder.told[1]).toMatchObject({ token: "posting1", message: "posting1" });
});

test("turning the page of a private answer, or asking its choice, stays the same entry of the ledger", async () => {
  const slack = await open();
  const { body } = await typed(slack);
  await press(slack, { button: buttonOf(body, "Next"), messageTs: newTs(), isEphemeral: true });
  await expect.poll(() => slack.recorder.told.length).toBe(3);
  expect(slack.recorder.told[2]).toMatchObject({ kind: "reshow", showing: { message: "posting1", page: 1 } });
  await press(slack, { button: buttonOf(body, "rain"), messageTs: newTs(), isEphemeral: true });
  await expect.poll(() => slack.recorder.told.length).toBe(4);
  expect(slack.recorder.told[3]).toMatchObject({ kind: "reshow", showing: { message: "posting1", page: 0 } });
  expect(slack.newsroom.asked.at(-1)).toMatchObject({ text: "what rain" });
});

test("turning the page of an answer for all is told with the id of its message, which keeps its token", async () => {
  const slack = await open();
  await mentioned(slack);
  await expect.poll(() => slack.recorder.told.length).toBe(2);
  const { body } = await slack.double.calls.next(({ method }) => method === "chat.postMessage");
  const [message] = slack.double.messages(slack.double.channel);
  await press(slack, { button: buttonOf(body, "Next"), messageTs: message?.ts ?? "", isEphemeral: false });
  await expect.poll(() => slack.recorder.told.length).toBe(3);
  expect(slack.recorder.told[2]).toMatchObject({ kind: "reshow", showing: { message: message?.ts, page: 1 } });
  expect(slack.double.messages(slack.double.channel)).toMatchObject([{ token: "posting1", edits: 1 }]);
});

test("what is shared is an entry of its own that names who shared; the private copy that is taken away is given up", async () => {
  const slack = await open();
  const { body } = await typed(slack);
  await press(slack, { button: buttonOf(body, "Share to channel"), messageTs: newTs(), isEphemeral: true });
  await expect.poll(() => kinds(slack)).toEqual(["intend", "confirm", "intend", "confirm", "abandon"]);
  expect(slack.recorder.showings()[1]).toMatchObject({ visibility: "public", sharedBy: asker.name, handle: undefined });
  expect(slack.recorder.told[4]).toEqual({ kind: "abandon", token: "posting1" });
});

test("a refused post is given up; one of which no word came back stays in the ledger", async () => {
  const slack = await open();
  slack.double.failOnce("chat.postMessage", "not_in_channel");
  await mentioned(slack);
  await expect.poll(() => kinds(slack)).toEqual(["intend", "abandon"]);
  slack.double.loseAnswer("chat.postMessage");
  await mentioned(slack);
  await expect.poll(() => slack.logged.filter((line) => line.includes("could not be posted")).length).toBe(2);
  expect(kinds(slack)).toEqual(["intend", "abandon", "intend"]);
  expect(slack.double.messages(slack.double.channel)).toMatchObject([{ token: "posting2" }]);
});

test("a late private answer is confirmed when it is delivered, and given up when its address is spent", async () => {
  const late = [Promise.withResolvers<Reply>(), Promise.withResolvers<Reply>()] as const;
  let asked = 0;
  const slack = await open({ patience: 20, reply: () => late[asked++ % 2 === 0 ? 0 : 1].promise });
  await typed(slack);
  late[0].resolve(found);
  await expect.poll(() => kinds(slack)).toEqual(["intend", "confirm"]);
  await typed(slack);
  slack.double.failOnce("response_url", "used_url");
  late[1].resolve(found);
  await expect.poll(() => kinds(slack)).toEqual(["intend", "confirm", "intend", "abandon"]);
});

test("what cannot be written down is not shown to all, and the asker alone is told so", async () => {
  const slack = await open({}, createKeptRecorder(false));
  await mentioned(slack);
  const { body: told } = await slack.double.calls.next(({ method }) => method === "chat.postEphemeral");
  expect(told).toMatchObject({ user: asker.id, text: expect.stringContaining("cannot be shown to everybody") });
  const { body } = await typed(slack);
  expect(JSON.stringify(body)).toContain("200 homes");
  await press(slack, { button: buttonOf(body, "Share to channel"), messageTs: newTs(), isEphemeral: true });
  const { body: refused } = await slack.double.responses.next();
  expect(refused).toMatchObject({ text: expect.stringContaining("cannot be shown to everybody") });
  expect(slack.double.messages(slack.double.channel)).toEqual([]);
});

test.each(["done", "not-permitted"] as const)("a reply that says %s is not shared or asked again", async (outcome) => {
  const slack = await open({ reply: () => ({ ...longReply, outcome }) });
  const { body } = await typed(slack);
  for (const label of ["Share to channel", "Next"]) expect(() => buttonOf(body, label)).toThrow("no button");
});
