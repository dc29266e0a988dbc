import { expect, test } from "vitest";
import type { Poster } from "../../../src/delivery/poster.ts";
import type { Place } from "../../../src/places/place.ts";
import { overwrite, permissions } from "../../support/discord-double/channel-permissions.ts";
import { textOf } from "../../support/discord-double/component-tree.ts";
import { slash } from "../../support/discord-double/conversation.ts";
import { asker, credentials, places } from "../../support/discord-double/credentials.ts";
import {
  type DiscordDouble,
  type DiscordDoubleOptions,
  startDiscordDouble,
} from "../../support/discord-double/discord-double.ts";
import { createAdapter, type OpenDiscord } from "../../support/discord-double/open-discord.ts";
import { openForTest } from "../../support/discord-double/open-for-test.ts";
import { messagePayload } from "../../support/discord-double/payloads.ts";
import { correctedReply, examplePosting } from "../../support/example-posting.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { createKeptRecorder } from "../../support/kept-recorder.ts";
import { asBody } from "../../support/read-body.ts";
import { createStubNewsroom } from "../../support/stub-newsroom.ts";

const place: Place = {
  platform: "discord",
  workspace: places.guild,
  channel: places.channel,
  thread: undefined,
  audience: "public",
};
const direct: Place = { ...place, workspace: undefined, channel: places.direct, audience: "person" };
const since = () => new Date().toISOString();

type Opened = OpenDiscord & { readonly poster: Poster };

async function open(double: DiscordDoubleOptions = {}): Promise<Opened> {
  const discord = await openForTest({ double });
  const { poster } = discord.adapter;
  if (poster === undefined) throw new Error("no poster");
  return { ...discord, poster };
}

async function posted({ poster }: Opened, at = place, token = "posting1"): Promise<string> {
  const outcome = await poster.post(at, exampleReplies.found, token);
  if (outcome.kind !== "posted") throw new Error(outcome.problem);
  return outcome.message;
}

test("posts in a channel, and once only however often it is asked within some minutes", async () => {
  const opened = await open();
  const id = await posted(opened);
  expect(await posted(opened)).toBe(id);
  const [sent, ...others] = opened.double.posted(places.channel);
  expect(others).toEqual([]);
  expect(textOf(sent?.message ?? {})).toContain("about 200 homes");
  const call = opened.double.calls.all.find(({ route }) => route === "post");
  expect(call?.body).toMatchObject({ nonce: "posting1", enforce_nonce: true, allowed_mentions: { parse: [] } });
});

test("posts into a thread, or as a reply where the thread is but a message", async () => {
  const opened = await open();
  const first = await posted(opened);
  await opened.poster.post({ ...place, thread: first }, exampleReplies.nothing, "notice1");
  await opened.poster.post({ ...place, thread: first }, exampleReplies.nothing, "notice2");
  const [, reply] = opened.double.posted(places.channel);
  expect(asBody(reply?.message["message_reference"])["message_id"]).toBe(first);
  expect(opened.double.calls.all.filter(({ route }) => route === "channel")).toHaveLength(1);
  await opened.poster.post({ ...place, thread: places.thread }, exampleReplies.nothing, "notice3");
  expect(opened.double.posted(places.thread)).toHaveLength(1);
});

test("a reply to a message that was deleted, or where the history may not be read, is posted without one", async () => {
  const opened = await open();
  const first = await posted(opened);
  opened.double.failOnce("post", "noHistory");
  expect(await opened.poster.post({ ...place, thread: first }, exampleReplies.nothing, "notice1")).toMatchObject({
    kind: "posted",
  });
  expect(opened.double.posted(places.channel)).toHaveLength(2);
});

test("edits a message in its place, twice without harm, and it can still be found", async () => {
  const opened = await open();
  const from = since();
  const posting = examplePosting(place, { message: await posted(opened), sharedBy: "Robin" });
  expect(await opened.poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
  expect(await opened.poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
  const [sent] = opened.double.posted(places.channel);
  expect(sent?.edits).toBe(2);
  expect(textOf(sent?.message ?? {})).toContain("240");
  expect(textOf(sent?.message ?? {})).toContain("Shared by Robin");
  expect(await opened.poster.find(place, "posting1", from)).toEqual({
    kind: "found",
    message: posting.message,
    others: [],
  });
});

test.each([
  ["unknownMessage", { kind: "gone", problem: expect.stringContaining("deleted") }],
  ["unknownChannel", { kind: "gone", problem: expect.stringContaining("deleted") }],
  ["missingAccess", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("View Channel") }],
  ["missingPermissions", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("Send Messages") }],
  ["notTheAuthor", { kind: "unreachable", mayHeal: false }],
  ["archivedThread", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("archived") }],
  ["tooManyOldEdits", { kind: "later", again: 20_050, problem: expect.stringContaining("an hour") }],
  ["alreadyAcknowledged", { kind: "unreachable", mayHeal: false }],
  ["overloaded", { kind: "later", again: 30_000 }],
  ["unauthorized", { kind: "unreachable", mayHeal: true, problem: expect.stringContaining("DISCORD_TOKEN") }],
] as const)("an edit that Discord refuses with %s; the next one is made all the same", async (error, outcome) => {
  const opened = await open();
  const posting = examplePosting(place, { message: await posted(opened) });
  opened.double.failOnce("message", error);
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject(outcome);
  expect(await opened.poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
});

test("an edit that came too soon tells how long to wait, and is not repeated here", async () => {
  const opened = await open();
  const posting = examplePosting(place, { message: await posted(opened) });
  opened.double.rateLimit("message", 7);
  const outcome = await opened.poster.edit(posting, correctedReply);
  expect(outcome).toMatchObject({ kind: "later" });
  expect(outcome.kind === "later" ? outcome.again : 0).toBeGreaterThanOrEqual(7_000);
  expect(opened.double.posted(places.channel)).toMatchObject([{ edits: 0 }]);
});

test.each([
  ["a failure of Discord's", (double: DiscordDouble) => double.breakOnce("message", 503), 0],
  ["an answer that is lost", (double: DiscordDouble) => double.loseAnswer("message"), 1],
])("after %s an edit is to be tried again", async (_name, plan, edits) => {
  const opened = await open();
  const posting = examplePosting(place, { message: await posted(opened) });
  plan(opened.double);
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "later", again: 1_000 });
  expect(opened.double.posted(places.channel)).toMatchObject([{ edits }]);
});

test("what stands in an archived thread is changed once the thread is open, which a post does", async () => {
  const opened = await open();
  const thread = { ...place, thread: places.thread };
  const posting = examplePosting(thread, { message: await posted(opened, thread) });
  const state = { auto_archive_duration: 1_440, archive_timestamp: "2026-01-01T00:00:00Z", locked: false };
  opened.double.changeChannel(places.thread, { thread_metadata: { ...state, archived: true } });
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "unreachable", mayHeal: true });
  expect(await opened.poster.post(opened.poster.beneath(posting), correctedReply, "notice1")).toMatchObject({
    kind: "posted",
  });
  expect(await opened.poster.edit(posting, correctedReply)).toEqual({ kind: "edited" });
});

test("sees what became of channels and messages meanwhile", async () => {
  const opened = await open();
  const posting = examplePosting(place, { message: await posted(opened) });
  const deny = (deny: bigint) => ({ permission_overwrites: [overwrite({ role: places.guild }, { deny })] });
  opened.double.changeChannel(places.channel, deny(permissions.sendMessages));
  expect(await opened.poster.post(place, correctedReply, "notice1")).toMatchObject({
    kind: "refused",
    again: 3_600_000,
  });
  opened.double.changeChannel(places.channel, deny(permissions.viewChannel));
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "unreachable", mayHeal: true });
  opened.double.changeChannel(places.channel, { permission_overwrites: [] });
  opened.double.remove(posting.message ?? "");
  expect(await opened.poster.edit(posting, correctedReply)).toMatchObject({ kind: "gone" });
  opened.double.removeChannel(places.channel);
  expect(await opened.poster.post(place, correctedReply, "notice2")).toMatchObject({
    kind: "refused",
    again: undefined,
  });
});

test.each([
  ["was refused as too frequent", (double: DiscordDouble) => double.rateLimit("post", 3), "refused", "absent"],
  [
    "was refused for a right",
    (double: DiscordDouble) => double.failOnce("post", "missingPermissions"),
    "refused",
    "absent",
  ],
  ["met a failure of Discord's", (double: DiscordDouble) => double.breakOnce("post", 502), "unknown", "absent"],
  ["was done without a word", (double: DiscordDouble) => double.loseAnswer("post"), "unknown", "found"],
])("a post that %s", async (_name, plan, kind, found) => {
  const { double, poster } = await open();
  const from = since();
  plan(double);
  expect(await poster.post(place, exampleReplies.found, "posting7")).toMatchObject({ kind });
  expect(await poster.find(place, "posting7", from)).toMatchObject({ kind: found });
});

test("where nothing answers, nothing can have been posted", async () => {
  const gone = await startDiscordDouble();
  await gone.close();
  const newsroom = createStubNewsroom({ reply: () => exampleReplies.found });
  const { poster } = createAdapter({ double: gone, newsroom, logged: [] });
  expect(await poster?.post(place, exampleReplies.found, "posting1")).toMatchObject({ kind: "refused", again: 30_000 });
});

test("finds a post among hundreds, also in a thread", async () => {
  const opened = await open();
  const from = since();
  const thread = { ...place, thread: places.thread };
  const talk = () => opened.double.say(messagePayload({ text: "talk", where: places.thread }));
  for (let index = 0; index < 130; index += 1) talk();
  const message = await posted(opened, thread);
  for (let index = 0; index < 130; index += 1) talk();
  expect(await opened.poster.find(thread, "posting1", from)).toEqual({ kind: "found", message, others: [] });
  expect(await opened.poster.find(thread, "posting9", from)).toEqual({ kind: "absent" });
});

test("finds every post with the token, the oldest first, and deletes of them what it is told to", async () => {
  let time = Date.now();
  const opened = await open({ now: () => time });
  const { double, poster } = opened;
  const from = since();
  const message = await posted(opened);
  time += 60 * 60_000;
  const other = await posted(opened);
  expect(await poster.find(place, "posting1", from)).toEqual({ kind: "found", message, others: [other] });
  expect(await poster.remove(place, other)).toBe("removed");
  expect(await poster.remove(place, other)).toBe("gone");
  expect(double.posted(places.channel)).toMatchObject([{ message: { id: message } }]);
  double.failOnce("message", "missingAccess");
  expect(await poster.remove(place, message)).toBe("failed");
});

test.each([
  ["unknownChannel", "gone"],
  ["missingAccess", "closed"],
  ["missingPermissions", "closed"],
  ["cannotWriteDirectly", "closed"],
  ["unauthorized", undefined],
  ["slowMode", undefined],
] as const)("a post refused with %s tells what is the matter with the channel", async (error, channel) => {
  const { double, poster } = await open();
  double.failOnce("post", error);
  const outcome = await poster.post(place, exampleReplies.found, "posting1");
  expect(outcome.kind === "refused" ? [outcome.channel] : outcome).toEqual([channel]);
});

test("without the right to read the history nothing follows from an empty list", async () => {
  const opened = await open();
  const from = since();
  await posted(opened);
  opened.double.changeChannel(places.channel, {
    permission_overwrites: [overwrite({ member: credentials.applicationId }, { deny: permissions.readHistory })],
  });
  await expect
    .poll(() => opened.poster.find(place, "posting1", from))
    .toMatchObject({ kind: "unknown", problem: expect.stringContaining("Read Message History") });
});

test("a private answer is changed by the token that came with the question, for a quarter of an hour", async () => {
  let time = Date.now();
  const recorder = createKeptRecorder();
  const discord = await openForTest({ recorder, double: { now: () => time } });
  await slash(discord, { name: "howmany", subject: "homes" });
  await expect.poll(() => recorder.told.length).toBe(2);
  const [showing] = recorder.showings();
  const posting = examplePosting(place, { visibility: "private", handle: showing?.handle });
  const poster = discord.adapter.poster;
  expect(await poster?.edit(posting, correctedReply)).toEqual({ kind: "edited" });
  time += 16 * 60_000;
  expect(await poster?.edit(posting, correctedReply)).toMatchObject({ kind: "unreachable", mayHeal: false });
  const over = { value: showing?.handle?.value ?? "", until: "2025-03-17T11:59:00.000Z" };
  expect(await poster?.edit({ ...posting, handle: over }, correctedReply)).toMatchObject({ kind: "unreachable" });
});

test("tells somebody alone in the direct messages, unless he takes none", async () => {
  const { poster, double } = await open();
  const from = since();
  const person = { id: asker.id, name: asker.username, groups: [] };
  expect(await poster.directPlace({ ...person, platform: "discord" })).toEqual(direct);
  expect(await poster.directPlace({ ...person, platform: "slack" })).toBeUndefined();
  expect(await poster.post(direct, exampleReplies.found, "gap1")).toMatchObject({ kind: "posted" });
  expect(await poster.find(direct, "gap1", from)).toMatchObject({ kind: "found" });
  expect(await poster.find(direct, "gap2", from)).toEqual({ kind: "absent" });
  double.blockDirect();
  expect(await poster.post(direct, exampleReplies.found, "gap3")).toMatchObject({ kind: "refused", again: undefined });
});

test("people are told of a message below it, and of a private one where it was asked", async () => {
  const { poster } = await open();
  expect(poster.beneath(examplePosting(place, { message: "7" }))).toEqual({ ...place, thread: "7" });
  const thread = { ...place, thread: places.thread };
  expect(poster.beneath(examplePosting(thread, { message: "7" }))).toEqual(thread);
  expect(poster.beneath(examplePosting(place, { message: "7", visibility: "private" }))).toEqual(place);
});

test("what is posted into one channel sooner than Discord likes is refused with how long to wait", async () => {
  const opened = await open({ posting: { most: 2, within: 5_000 } });
  await posted(opened, place, "posting1");
  await posted(opened, place, "posting2");
  const outcome = await opened.poster.post(place, exampleReplies.found, "posting3");
  expect(outcome).toMatchObject({ kind: "refused", again: expect.any(Number) });
  expect(opened.double.posted(places.channel)).toHaveLength(2);
});

test("tells who reads along in a channel now, and nothing of one that it does not see", async () => {
  const { poster } = await open();
  expect(await poster.audienceNow({ ...place, audience: "members" })).toBe("public");
  expect(await poster.audienceNow(direct)).toBe("person");
  expect(await poster.audienceNow({ ...place, channel: "404" })).toBeUndefined();
});
