import { LogLevel } from "@slack/bolt";
import pino from "pino";
import { expect, onTestFinished, test } from "vitest";
import { slackLogger } from "../../../adapters/slack/slack-logger.ts";
import { createSlackPoster } from "../../../adapters/slack/slack-poster.ts";
import { createWebClient } from "../../../adapters/slack/web-client.ts";
import type { Poster } from "../../../src/delivery/poster.ts";
import type { Place } from "../../../src/places/place.ts";
import { correctedReply, examplePosting } from "../../support/example-posting.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { settingsFor } from "../../support/slack-double/open-slack.ts";
import { asker } from "../../support/slack-double/payloads.ts";
import {
  type SlackDouble,
  type SlackDoubleOptions,
  startSlackDouble,
} from "../../support/slack-double/slack-double.ts";

const now = new Date("2025-03-17T12:00:00Z");
const historyScopes = ["chat:write", "channels:history", "im:write", "im:history"];

type Opened = { readonly double: SlackDouble; readonly poster: Poster; readonly place: Place };

async function open(options: SlackDoubleOptions = {}): Promise<Opened> {
  const double = await startSlackDouble({ scopes: historyScopes, now: () => now.getTime(), ...options });
  const logger = slackLogger(pino({ level: "silent" }), LogLevel.WARN);
  const client = createWebClient(settingsFor("http", double.apiUrl), logger);
  const poster = createSlackPoster({ client, now: () => now, team: () => "T000000001" });
  onTestFinished(async () => {
    await double.close();
    expect(double.check.problems).toEqual([]);
  });
  const place: Place = {
    platform: "slack",
    workspace: "T000000001",
    channel: double.channel,
    thread: undefined,
    audience: "public",
  };
  return { double, poster, place };
}

async function posted({ poster, place }: Opened, token = "posting1"): Promise<string> {
  const outcome = await poster.post(place, exampleReplies.found, token);
  if (outcome.kind !== "posted") throw new Error(outcome.problem);
  return outcome.message;
}

test("posts under a token, in the thread of a message, without previews", async () => {
  const opened = await open();
  const first = await posted(opened);
  const inThread = { ...opened.place, thread: first };
  await opened.poster.post(inThread, exampleReplies.nothing, "notice1");
  expect(opened.double.messages(opened.place.channel)).toMatchObject([
    { ts: first, thread: undefined, token: "posting1", edits: 0, text: expect.stringContaining("about 200 homes") },
    { thread: first, token: "notice1" },
  ]);
  const { body } = await opened.double.calls.next();
  expect(body).toMatchObject({ unfurl_links: false, unfurl_media: false });
});

test("edits a message in its place, twice without harm, and it keeps its token", async () => {
  const opened = await open();
  const posting = examplePosting(opened.place, { message: await posted(opened), sharedBy: "Robin" });
  expect(await opened.poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
  expect(await opened.poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
  const [message] = opened.double.messages(opened.place.channel);
  expect(message).toMatchObject({ token: "posting1", edits: 2 });
  expect(message?.text).toContain("[-200-] {+240+}");
  expect(message?.text).toContain("Shared by Robin");
});

test.each([
  ["message_not_found", { kind: "gone", problem: expect.stringContaining("deleted") }],
  ["channel_not_found", { kind: "unreachable", mayHeal: true }],
  ["not_in_channel", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("/invite") }],
  ["is_archived", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("archived") }],
  ["cant_update_message", { kind: "unreachable", mayHeal: false }],
  ["edit_window_closed", { kind: "unreachable", mayHeal: false }],
  ["msg_too_long", { kind: "unreachable", mayHeal: false }],
  ["token_revoked", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("SLACK_BOT_TOKEN") }],
  ["missing_scope", { kind: "unreachable", mayHeal: true }],
  ["ratelimited", { kind: "later", again: 30_000 }],
  ["internal_error", { kind: "later", again: 1_000 }],
  ["what_no_one_knows", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("what_no_one_knows") }],
])("an edit that Slack refuses with %s", async (error, outcome) => {
  const opened = await open();
  const posting = examplePosting(opened.place, { message: await posted(opened) });
  opened.double.failOnce("chat.update", error);
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject(outcome);
});

test("an edit that came too soon tells how long to wait, and is not repeated here", async () => {
  const opened = await open();
  const posting = examplePosting(opened.place, { message: await posted(opened) });
  opened.double.rateLimit("chat.update", 7);
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "later", again: 7_000 });
  expect(opened.double.messages(opened.place.channel)).toMatchObject([{ edits: 0 }]);
});

test.each([
  ["a failure of Slack's", (double: SlackDouble) => double.breakOnce("chat.update", 503), 0],
  ["an answer that is lost", (double: SlackDouble) => double.loseAnswer("chat.update"), 1],
])("after %s an edit is to be tried again", async (_name, plan, edits) => {
  const opened = await open();
  const posting = examplePosting(opened.place, { message: await posted(opened) });
  plan(opened.double);
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "later", again: 1_000 });
  expect(opened.double.messages(opened.place.channel)).toMatchObject([{ edits }]);
});

test("sees what became of channels and messages meanwhile", async () => {
  const opened = await open();
  const { double, poster, place } = opened;
  const posting = examplePosting(place, { message: await posted(opened) });
  double.setState(place.channel, "archived");
  expect(await poster.edit(posting, correctedReply)).toMatchObject({ kind: "unreachable", mayHeal: true });
  expect(await poster.post(place, correctedReply, "notice1")).toMatchObject({ kind: "refused", again: 3_600_000 });
  double.setState(place.channel, "not in channel");
  expect(await poster.edit(posting, correctedReply)).toMatchObject({ kind: "unreachable", mayHeal: true });
  double.setState(place.channel, undefined);
  expect(await poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
  double.remove(place.channel, posting.message ?? "");
  expect(await poster.edit(posting, correctedReply)).toMatchObject({ kind: "gone" });
  const inThread = { ...place, thread: posting.message };
  expect(await poster.post(inThread, correctedReply, "notice2")).toMatchObject({ kind: "refused", again: undefined });
});

test.each([
  ["was refused as too frequent", (double: SlackDouble) => double.rateLimit("chat.postMessage", 3), "refused", 0],
  [
    "was refused for a scope",
    (double: SlackDouble) => double.failOnce("chat.postMessage", "missing_scope"),
    "refused",
    0,
  ],
  ["may be done in part", (double: SlackDouble) => double.failOnce("chat.postMessage", "fatal_error"), "unknown", 0],
  ["met a failure of Slack's", (double: SlackDouble) => double.breakOnce("chat.postMessage", 502), "unknown", 0],
  ["was done without a word", (double: SlackDouble) => double.loseAnswer("chat.postMessage"), "unknown", 1],
])("a post that %s", async (_name, plan, kind, found) => {
  const opened = await open();
  const { double, poster, place } = opened;
  plan(double);
  const begun = new Date().toISOString();
  expect(await poster.post(place, exampleReplies.found, "posting7")).toMatchObject({ kind });
  expect(await poster.find(place, "posting7", begun)).toMatchObject({ kind: found === 1 ? "found" : "absent" });
  expect(double.messages(place.channel)).toHaveLength(found);
});

test("where nothing answers, nothing can have been posted", async () => {
  const opened = await open();
  const gone = await startSlackDouble();
  await gone.close();
  const logger = slackLogger(pino({ level: "silent" }), LogLevel.WARN);
  const client = createWebClient(settingsFor("http", gone.apiUrl), logger);
  const poster = createSlackPoster({ client, now: () => now, team: () => undefined });
  const outcome = await poster.post(opened.place, exampleReplies.found, "posting1");
  expect(outcome).toMatchObject({ kind: "refused", again: 30_000, problem: expect.stringContaining("reached") });
});

test("finds a post in a thread by its token, however many others stand there", async () => {
  const opened = await open();
  const since = new Date().toISOString();
  const inThread = { ...opened.place, thread: await posted(opened) };
  for (const token of ["notice1", "notice2", "notice3"]) await opened.poster.post(inThread, exampleReplies.help, token);
  const [, , second] = opened.double.messages(opened.place.channel);
  expect(await opened.poster.find(inThread, "notice2", since)).toEqual({
    kind: "found",
    message: second?.ts,
    others: [],
  });
  expect(await opened.poster.find(inThread, "notice9", since)).toEqual({ kind: "absent" });
});

test("finds every post with the token, the oldest first, and deletes of them what it is told to", async () => {
  const opened = await open();
  const { double, poster, place } = opened;
  const since = new Date().toISOString();
  const message = await posted(opened);
  const others = [await posted(opened), await posted(opened)];
  expect(await poster.find(place, "posting1", since)).toEqual({ kind: "found", message, others });
  for (const other of others) expect(await poster.remove(place, other)).toBe("removed");
  expect(await poster.remove(place, others[0] ?? "")).toBe("gone");
  expect(double.messages(place.channel)).toMatchObject([{ ts: message }]);
  double.setState(place.channel, "not in channel");
  expect(await poster.remove(place, message)).toBe("failed");
});

test.each([
  ["channel_not_found", "gone"],
  ["user_disabled", "gone"],
  ["is_archived", "closed"],
  ["not_in_channel", "closed"],
  ["restricted_action", "closed"],
  ["missing_scope", undefined],
  ["invalid_auth", undefined],
  ["msg_too_long", undefined],
  ["ratelimited", undefined],
])("a post refused with %s tells what is the matter with the channel", async (error, channel) => {
  const { double, poster, place } = await open();
  double.failOnce("chat.postMessage", error);
  const outcome = await poster.post(place, exampleReplies.found, "posting1");
  expect(outcome.kind === "refused" ? [outcome.channel] : outcome).toEqual([channel]);
});

test("without the right to read along nothing follows from not finding", async () => {
  const opened = await open({ scopes: ["chat:write"] });
  const outcome = await opened.poster.find(opened.place, await posted(opened), now.toISOString());
  expect(outcome).toMatchObject({ kind: "unknown", problem: expect.stringContaining("scope") });
});

test("a private answer is changed by its address, five times within half an hour", async () => {
  let time = now.getTime();
  const opened = await open({ now: () => time });
  const handle = { value: opened.double.newResponseUrl(), until: "2025-03-17T12:30:00.000Z" };
  const posting = examplePosting(opened.place, { visibility: "private", handle, message: "posting1" });
  for (let use = 0; use < 5; use += 1)
    expect(await opened.poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
  const { body } = await opened.double.responses.next();
  expect(body).toMatchObject({ replace_original: true, text: expect.stringContaining("{+240+}") });
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "unreachable", mayHeal: false });
  const later = { ...handle, value: opened.double.newResponseUrl() };
  time += 31 * 60_000;
  expect(await opened.poster.edit({ ...posting, handle: later }, correctedReply)).toMatchObject({
    kind: "unreachable",
  });
  opened.double.breakOnce("response_url", 500);
  expect(await opened.poster.edit({ ...posting, handle: later }, correctedReply)).toMatchObject({ kind: "later" });
});

test("an address whose time is over is not even tried", async () => {
  const opened = await open();
  const handle = { value: opened.double.newResponseUrl(), until: now.toISOString() };
  const posting = examplePosting(opened.place, { visibility: "private", handle });
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "unreachable", mayHeal: false });
  expect(opened.double.responses.all).toEqual([]);
});

test("tells somebody alone in the direct messages, which can be changed and found like any others", async () => {
  const { poster, double } = await open();
  const since = new Date().toISOString();
  const place = await poster.directPlace({ platform: "slack", id: asker.id, name: asker.name, groups: [] });
  if (place === undefined) throw new Error("no place");
  expect(place).toMatchObject({ platform: "slack", channel: expect.stringMatching(/^D/), audience: "person" });
  const outcome = await poster.post(place, exampleReplies.found, "gap1");
  expect(outcome).toMatchObject({ kind: "posted" });
  expect(await poster.find(place, "gap1", since)).toMatchObject({ kind: "found" });
  expect(double.messages(place.channel)).toHaveLength(1);
});

test("without the scope for opening one, somebody is told all the same; another platform's people are not", async () => {
  const { poster } = await open({ scopes: ["chat:write"] });
  const person = { id: asker.id, name: asker.name, groups: [] };
  expect(await poster.directPlace({ ...person, platform: "slack" })).toMatchObject({ channel: asker.id });
  expect(await poster.directPlace({ ...person, platform: "discord" })).toBeUndefined();
});

test("people are told of a message below it, and of a private one where it was asked", async () => {
  const { poster, place } = await open();
  const inThread = { ...place, thread: "1742200000.1" };
  expect(poster.beneath(examplePosting(place, { message: "1742200000.2" }))).toEqual({
    ...place,
    thread: "1742200000.2",
  });
  expect(poster.beneath(examplePosting(inThread, { message: "1742200000.2" }))).toEqual(inThread);
  expect(poster.beneath(examplePosting(place, { message: "posting1", visibility: "private" }))).toEqual(place);
});

test("what is posted into one channel sooner than Slack likes is refused with how long to wait", async () => {
  let time = now.getTime();
  const opened = await open({ posting: { most: 1, within: 1_000 }, now: () => time });
  await posted(opened);
  const soon = await opened.poster.post(opened.place, exampleReplies.found, "posting2");
  expect(soon).toMatchObject({ kind: "refused", again: 1_000 });
  time += opened.poster.pace;
  await posted(opened, "posting2");
  expect(opened.double.messages(opened.place.channel)).toHaveLength(2);
});

test("tells who reads along in a channel now, and nothing where it may not be looked up", async () => {
  const { poster, place } = await open({ scopes: [...historyScopes, "channels:read"] });
  expect(await poster.audienceNow({ ...place, audience: "members" })).toBe("public");
  expect(await poster.audienceNow({ ...place, audience: "person" })).toBe("person");
  const unable = await open();
  expect(await unable.poster.audienceNow(unable.place)).toBeUndefined();
});
