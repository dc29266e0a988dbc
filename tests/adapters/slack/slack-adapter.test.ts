import { afterEach, describe, expect, test } from "vitest";
import type { Reply, Statement } from "../../../src/reply/reply.ts";
import type { Request } from "../../../src/request.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { asBody, type Body } from "../../support/read-body.ts";
import {
  buttonOf,
  type OpenSlack,
  type OpenSlackOptions,
  openSlack,
  testNow,
  transports,
} from "../../support/slack-double/open-slack.ts";
import {
  asker,
  commandPayload,
  directMessagePayload,
  homePayload,
  mentionPayload,
  messageShortcutPayload,
  newTs,
  type PressParts,
  pressPayload,
} from "../../support/slack-double/payloads.ts";

const { found, help, nothing } = exampleReplies;
const [, homes] = found.blocks;

/** Ten pages and more. */
const longReply: Reply = {
  outcome: "found",
  ask: "timeline last week",
  blocks: [
    { kind: "heading", text: "Long" },
    ...Array.from({ length: 60 }, (_, index) => ({
      kind: "statement" as const,
      role: "evidence" as const,
      statement: { ...homes.statement, text: `Claim number ${index}.` } satisfies Statement,
    })),
  ],
};

function reply({ text }: Request): Reply {
  if (text.startsWith("timeline")) return longReply;
  if (text.startsWith("help")) return help;
  return text.startsWith("who paid") ? nothing : found;
}

const opened: OpenSlack[] = [];

async function open(options: Partial<OpenSlackOptions> & Pick<OpenSlackOptions, "transport">): Promise<OpenSlack> {
  const slack = await openSlack({ reply, ...options });
  opened.push(slack);
  return slack;
}

afterEach(async () => {
  for (const slack of opened.splice(0)) {
    await slack.close();
    expect(slack.double.check.problems).toEqual([]);
  }
});

const textOf = (body: Body) => String(body["text"]);

function command(slack: OpenSlack, typed: string, text: string) {
  const responseUrl = slack.double.newResponseUrl();
  return slack.deliver({
    kind: "command",
    payload: commandPayload({ command: typed, text, channel: slack.double.channel, responseUrl }),
  });
}

function press(slack: OpenSlack, parts: Omit<PressParts, "channel" | "responseUrl"> & { channel?: string }) {
  const responseUrl = slack.double.newResponseUrl();
  return slack.deliver({
    kind: "interaction",
    payload: pressPayload({ channel: slack.double.channel, responseUrl, ...parts }),
  });
}

const posted = (slack: OpenSlack) => slack.double.calls.next(({ method }) => method === "chat.postMessage");

const digestList = (isPaused: boolean): Reply => ({
  outcome: "found",
  ask: "/digest list",
  blocks: [
    { kind: "notice", text: isPaused ? "digest 3, paused" : "digest 3, every weekday" },
    { kind: "choices", prompt: "Look or change", choices: [{ label: "Pause digest 3", ask: "digest pause 3" }] },
  ],
});

describe.each(transports)("over %s", (transport) => {
  test("says who it is where", async () => {
    const { started } = await open({ transport });
    const how =
      transport === "http" ? /^@onrecord in Emulate \(HTTP, port \d+\)$/ : /^@onrecord in Emulate \(Socket Mode\)$/;
    expect(started).toEqual({ kind: "connected", as: expect.stringMatching(how) });
  });

  test.each([
    { typed: "/record", text: "howmany homes", asked: "howmany homes" },
    { typed: "/howmany", text: "homes", asked: "howmany homes" },
    { typed: "/record", text: "", asked: "help" },
    { typed: "/when", text: "R&amp;D &lt;3", asked: "when R&D <3" },
    { typed: "/grant", text: "editor to <@U2ABC|jane>", asked: "/grant editor to U2ABC" },
    { typed: "/record", text: "revoke admin from <!subteam^S2ABC|@desk>", asked: "revoke admin from S2ABC" },
  ])("answers $typed $text to the asker alone, in the acknowledgement", async ({ typed, text, asked }) => {
    const slack = await open({ transport });
    const { status, body } = await command(slack, typed, text);
    expect(status).toBe(200);
    expect(body["response_type"]).toBe("ephemeral");
    expect(slack.double.check.message("acknowledgement", body)).toBe(true);
    expect(slack.newsroom.asked).toMatchObject([{ text: asked, now: testNow }]);
    expect(buttonOf(body, "Share to channel")).toBeDefined();
  });

  test.each([
    { text: "Forty &amp; two boats burned.", asked: ["quote Forty & two boats burned."], shown: "about 200 homes" },
    { text: undefined, asked: [], shown: "no words to check" },
  ])("holds the message $text against the record for the asker alone", async ({ text, asked, shown }) => {
    const slack = await open({ transport });
    const responseUrl = slack.double.newResponseUrl();
    const { channel } = slack.double;
    const message = messageShortcutPayload({ channel, responseUrl, ...(text === undefined ? {} : { text }) });
    expect((await slack.deliver({ kind: "interaction", payload: message })).status).toBe(200);
    const { body } = await slack.double.responses.next();
    expect(body).toMatchObject({ response_type: "ephemeral", text: expect.stringContaining(shown) });
    await slack.deliver({ kind: "interaction", payload: message });
    expect(slack.newsroom.asked.map((request) => request.text)).toEqual(asked);
  });

  test("prefixed commands have every name", async () => {
    const slack = await open({ transport, settings: { commandPrefix: "desk-" } });
    await command(slack, "/desk-who", "sybiha");
    expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["who sybiha"]);
  });

  test("answers a mention in the thread that it begins", async () => {
    const slack = await open({ transport });
    const ts = newTs();
    await slack.deliver({
      kind: "event",
      payload: mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> howmany homes", ts }),
    });
    const { body } = await posted(slack);
    expect(body).toMatchObject({ channel: slack.double.channel, thread_ts: ts });
    expect(textOf(body)).toContain("about 200 homes");
    expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["howmany homes"]);
  });

  test("answers a mention in a thread there", async () => {
    const slack = await open({ transport });
    const threadTs = newTs();
    const parts = { channel: slack.double.channel, text: "and <@U0ONRECORD> who paid?", threadTs };
    await slack.deliver({ kind: "event", payload: mentionPayload(parts) });
    expect((await posted(slack)).body).toMatchObject({ thread_ts: threadTs });
    expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["and who paid?"]);
  });

  test("answers a direct message beside it, and one in a thread there", async () => {
    const slack = await open({ transport });
    await slack.deliver({ kind: "event", payload: directMessagePayload({ channel: asker.id, text: "/who sybiha" }) });
    expect((await posted(slack)).body).not.toHaveProperty("thread_ts");
    const threadTs = newTs();
    await slack.deliver({ kind: "event", payload: directMessagePayload({ channel: asker.id, text: "", threadTs }) });
    expect((await posted(slack)).body).toMatchObject({ thread_ts: threadTs });
    expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["who sybiha", "help"]);
  });

  test.each([
    ["a bot", { bot_id: "B1" }],
    ["an edit", { edited: { ts: "1" } }],
    ["a join", { subtype: "channel_join" }],
  ])("does not answer %s", async (_name, more) => {
    const slack = await open({ transport });
    const channel = slack.double.channel;
    await slack.deliver({ kind: "event", payload: mentionPayload({ channel, text: "<@U0ONRECORD> who", more }) });
    await slack.deliver({ kind: "event", payload: mentionPayload({ channel, text: "<@U0ONRECORD> help" }) });
    await posted(slack);
    expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["help"]);
  });

  test("answers an event that is delivered again once", async () => {
    const slack = await open({ transport });
    const payload = mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> howmany homes" });
    await slack.deliver({ kind: "event", payload });
    const headers = { "x-slack-retry-num": "1", "x-slack-retry-reason": "http_timeout" };
    expect((await slack.deliver({ kind: "event", payload, headers })).status).toBe(200);
    await slack.deliver({ kind: "event", payload: { ...payload, event_id: "EvAsMessage" } });
    await slack.adapter.stop();
    expect(slack.double.calls.all.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  });

  test("turns the pages of a private answer by the address of each press", async () => {
    const slack = await open({ transport });
    const { body: first } = await command(slack, "/timeline", "last week");
    expect(textOf(first)).toMatch(/Page 1 of \d+$/);
    await press(slack, { button: buttonOf(first, "Next"), messageTs: newTs(), isEphemeral: true });
    const { body: second } = await slack.double.responses.next();
    expect(second).toMatchObject({ replace_original: true });
    expect(textOf(second)).toMatch(/Page 2 of \d+$/);
    await press(slack, { button: buttonOf(second, "Previous"), messageTs: newTs(), isEphemeral: true });
    const { body: again } = await slack.double.responses.next();
    expect(again["blocks"]).toEqual(first["blocks"]);
    expect(slack.newsroom.asked).toMatchObject(
      Array.from({ length: 3 }, () => ({ text: "timeline last week", now: testNow })),
    );
  });

  test("turns the pages of a public answer in its place", async () => {
    const slack = await open({ transport });
    const channel = slack.double.channel;
    await slack.deliver({ kind: "event", payload: mentionPayload({ channel, text: "<@U0ONRECORD> timeline" }) });
    const { body: first, answer: message } = await posted(slack);
    expect(() => buttonOf(first, "Share to channel")).toThrow("no button");
    const messageTs = String(message["ts"]);
    await press(slack, { button: buttonOf(first, "Next"), messageTs, isEphemeral: false });
    const { body } = await slack.double.calls.next(({ method }) => method === "chat.update");
    expect(body).toMatchObject({ channel, ts: messageTs });
    expect(textOf(body)).toMatch(/Page 2 of \d+$/);
  });

  test("shares once, names who shared without a ping, and keeps the name on every page", async () => {
    const slack = await open({ transport });
    const { body: first } = await command(slack, "/timeline", "");
    const messageTs = newTs();
    const button = buttonOf(first, "Share to channel");
    await press(slack, { button, messageTs, isEphemeral: true });
    const { body, answer: message } = await posted(slack);
    expect(textOf(body)).toContain("Shared by admin");
    expect(JSON.stringify(body)).not.toContain("<@");
    expect((await slack.double.responses.next()).body).toEqual({ delete_original: true });
    await press(slack, { button, messageTs, isEphemeral: true });
    await press(slack, { button: buttonOf(body, "Next"), messageTs: String(message["ts"]), isEphemeral: false });
    const { body: second } = await slack.double.calls.next(({ method }) => method === "chat.update");
    expect(textOf(second)).toContain("Shared by admin");
    expect(slack.double.calls.all.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  });

  test("says what to do where it may not post, and shares at the next press", async () => {
    const slack = await open({ transport });
    const { body: first } = await command(slack, "/howmany", "homes");
    const parts = { button: buttonOf(first, "Share to channel"), messageTs: newTs(), isEphemeral: true };
    await press(slack, { ...parts, channel: slack.double.closedChannel });
    expect(textOf((await slack.double.responses.next()).body)).toContain("/invite @onrecord");
    slack.double.failOnce("chat.postMessage", "is_archived");
    await press(slack, parts);
    expect(textOf((await slack.double.responses.next()).body)).toContain("archived");
    await press(slack, parts);
    expect((await slack.double.responses.next()).body).toEqual({ delete_original: true });
  });

  test("asks a choice in the place of the private answer", async () => {
    const slack = await open({ transport });
    const { body: first } = await command(slack, "/record", "who paid");
    await press(slack, { button: buttonOf(first, "what homes"), messageTs: newTs(), isEphemeral: true });
    const { body } = await slack.double.responses.next();
    expect(body).toMatchObject({ replace_original: true });
    expect(slack.newsroom.asked.map(({ text }) => text)).toEqual(["who paid", "what homes"]);
  });

  test("asks a choice of a public answer in its thread", async () => {
    const slack = await open({ transport });
    const threadTs = newTs();
    const button = { action_id: "choice:0:0:0", value: "what homes" };
    await press(slack, { button, messageTs: newTs(), threadTs, isEphemeral: false });
    expect((await posted(slack)).body).toMatchObject({ thread_ts: threadTs });
  });

  test("passes over buttons of others", async () => {
    const slack = await open({ transport });
    const button = { action_id: "page:next", value: "what no version of ours wrote" };
    expect((await press(slack, { button, messageTs: newTs(), isEphemeral: false })).status).toBe(200);
    expect(slack.newsroom.asked).toEqual([]);
  });

  test("fills the App Home with how to ask and the help", async () => {
    const slack = await open({ transport });
    await slack.deliver({ kind: "event", payload: homePayload() });
    const { body } = await slack.double.calls.next(({ method }) => method === "views.publish");
    expect(body["user_id"]).toBe(asker.id);
    expect(JSON.stringify(asBody(body["view"]))).toContain("/record who sybiha");
    expect(JSON.stringify(asBody(body["view"]))).toContain("howmany");
  });

  test("the App Home shows one's own digests with their buttons, and a press of one shows what became of it", async () => {
    let isPaused = false;
    const reply = ({ text }: Request): Reply => {
      if (text === "digest pause 3") isPaused = true;
      return text === "/digest list" ? digestList(isPaused) : exampleReplies.help;
    };
    const slack = await open({ transport, reply });
    await slack.deliver({ kind: "event", payload: homePayload() });
    const isHome = ({ method }: { readonly method: string }) => method === "views.publish";
    const { body } = await slack.double.calls.next(isHome);
    expect(JSON.stringify(body["view"])).toContain("digest 3, every weekday");
    const askedAt = slack.newsroom.asked.map(({ place }) => place);
    expect(askedAt).toMatchObject(askedAt.map(() => ({ audience: "person", channel: expect.stringMatching(/^D/) })));
    const button = { type: "button", ...buttonOf(asBody(body["view"]), "Pause digest 3") };
    const by = { user: { id: asker.id }, team: { id: "T1" }, trigger_id: "home.3.1" };
    const container = { type: "view", view_id: "V1" };
    const payload = { type: "block_actions", ...by, container, actions: [button] };
    await slack.deliver({ kind: "interaction", payload });
    const again = await slack.double.calls.next(isHome);
    expect(JSON.stringify(again.body["view"])).toContain("digest 3, paused");
  });

  test("a mention that asks what a digest would post is answered to the asker alone, in the thread", async () => {
    const slack = await open({ transport });
    const { channel } = slack.double;
    const ts = newTs();
    await slack.deliver({
      kind: "event",
      payload: mentionPayload({ channel, ts, text: "<@U0ONRECORD> digest show 3" }),
    });
    const { body } = await slack.double.calls.next(({ method }) => method === "chat.postEphemeral");
    expect(body).toMatchObject({ channel, user: asker.id, thread_ts: ts });
    expect(textOf(body)).toContain("about 200 homes");
    expect(slack.double.messages(channel)).toEqual([]);
  });

  test("answers a choice of the App Home in the direct messages", async () => {
    const slack = await open({ transport });
    const button = { type: "button", action_id: "choice:1:0:0", value: "howmany homes" };
    const container = { type: "view", view_id: "V1" };
    const by = { user: { id: asker.id }, team: { id: "T1" }, trigger_id: "home.2.3" };
    const payload = { type: "block_actions", ...by, container, actions: [button] };
    await slack.deliver({ kind: "interaction", payload });
    expect((await posted(slack)).body).toMatchObject({ channel: expect.stringMatching(/^D/) });
  });

  test("acknowledges at once where the newsroom is late, and answers later", async () => {
    const late = Promise.withResolvers<Reply>();
    const slack = await open({ transport, patience: 20, reply: () => late.promise });
    const { body } = await command(slack, "/howmany", "homes");
    expect(textOf(body)).toBe("Still looking. The answer follows.");
    late.resolve(found);
    const { body: answered } = await slack.double.responses.next();
    expect(answered).toMatchObject({ response_type: "ephemeral", replace_original: false });
    expect(textOf(answered)).toContain("about 200 homes");
  });

  test("posts after the time that Slack asks for when it is too fast", async () => {
    const slack = await open({ transport });
    slack.double.rateLimit("chat.postMessage", 1);
    const begun = performance.now();
    await slack.deliver({
      kind: "event",
      payload: mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> who" }),
    });
    await posted(slack);
    expect(performance.now() - begun).toBeGreaterThanOrEqual(990);
  });

  test("stays calm when the newsroom breaks, and logs it without what was typed", async () => {
    const slack = await open({
      transport,
      reply: ({ text }) => {
        throw new Error(`broke on ${text} with xoxb-123-secret`);
      },
    });
    const { body } = await command(slack, "/who", "the minister");
    expect(textOf(body)).toContain("Something went wrong here");
    expect(slack.logged.join("")).toContain("broke on [typed] with [token]");
    expect(slack.logged.join("")).not.toContain("minister");
  });

  test("a post that fails is logged and not repeated", async () => {
    const slack = await open({ transport });
    slack.double.failOnce("chat.postMessage", "msg_blocks_too_long");
    const payload = mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> a private matter" });
    await slack.deliver({ kind: "event", payload });
    await slack.adapter.stop();
    expect(slack.logged.join("")).toContain("msg_blocks_too_long");
    expect(slack.logged.join("")).not.toContain("private matter");
    expect(slack.double.calls.all.filter(({ method }) => method === "chat.postMessage")).toHaveLength(0);
  });

  test("finishes what is in hand when it stops, and stops twice", async () => {
    const late = Promise.withResolvers<Reply>();
    const slack = await open({ transport, reply: () => late.promise });
    await slack.deliver({
      kind: "event",
      payload: mentionPayload({ channel: slack.double.channel, text: "<@U0ONRECORD> who" }),
    });
    const stopping = slack.adapter.stop();
    late.resolve(found);
    await stopping;
    await slack.adapter.stop();
    expect(slack.double.calls.all.filter(({ method }) => method === "chat.postMessage")).toHaveLength(1);
  });
});
