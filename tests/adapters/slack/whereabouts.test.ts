import { expect, onTestFinished, test } from "vitest";
import { exampleReplies } from "../../support/example-replies.ts";
import type { ChannelState } from "../../support/slack-double/channel-states.ts";
import { type OpenSlack, openSlack } from "../../support/slack-double/open-slack.ts";
import { asker, commandPayload, directMessagePayload, mentionPayload } from "../../support/slack-double/payloads.ts";
import type { SlackDoubleOptions } from "../../support/slack-double/slack-double.ts";

async function open(double: SlackDoubleOptions = {}): Promise<OpenSlack> {
  const slack = await openSlack({ transport: "socket", reply: () => exampleReplies.found, double });
  onTestFinished(() => slack.close());
  return slack;
}

async function typed(slack: OpenSlack, channel: string = slack.double.channel, text = "who sybiha") {
  const responseUrl = slack.double.newResponseUrl();
  await slack.deliver({
    kind: "command",
    payload: commandPayload({ command: "/record", text, channel, responseUrl }),
  });
  return slack.newsroom.asked.at(-1);
}

async function mentioned(slack: OpenSlack, more: object = {}) {
  const payload = mentionPayload({
    channel: slack.double.channel,
    text: "<@U0ONRECORD> who sybiha",
    ts: "1742200000.9",
  });
  await slack.deliver({ kind: "event", payload: { ...payload, ...more } });
  await slack.double.calls.next(({ method }) => method === "chat.postMessage");
  return slack.newsroom.asked.at(-1);
}

const warnings = ({ logged }: OpenSlack) => logged.filter((line) => line.includes("is not known"));

test("a question carries the channel, and who asked", async () => {
  const slack = await open({ userGroups: { SDESK: [asker.id, "U2"], SOTHER: ["U2"] } });
  expect(await typed(slack)).toMatchObject({
    place: { platform: "slack", workspace: "T000000001", channel: slack.double.channel, thread: undefined },
    asker: { platform: "slack", id: asker.id, name: asker.name, groups: ["SDESK"] },
  });
  expect(await mentioned(slack)).toMatchObject({ place: { thread: "1742200000.9" }, asker: { groups: ["SDESK"] } });
});

test.each<{ readonly state: ChannelState | undefined; readonly audience: string }>([
  { state: undefined, audience: "public" },
  { state: "shared", audience: "external" },
  { state: "invited", audience: "external" },
])("a public channel that is $state has the audience $audience", async ({ state, audience }) => {
  const slack = await open();
  slack.double.setState(slack.double.channel, state);
  expect(await typed(slack)).toMatchObject({ place: { audience } });
});

test("who reads along is asked of Slack once a minute, not at every question", async () => {
  const slack = await open();
  await typed(slack);
  await typed(slack);
  const calls = slack.double.calls.all.map(({ method }) => method);
  expect(calls.filter((method) => method === "conversations.info")).toHaveLength(1);
  expect(calls.filter((method) => method === "usergroups.list")).toHaveLength(1);
});

test("an event that tells of another organisation counts at once, and for what comes after", async () => {
  const slack = await open();
  expect(await typed(slack)).toMatchObject({ place: { audience: "public" } });
  expect(await mentioned(slack, { is_ext_shared_channel: true })).toMatchObject({ place: { audience: "external" } });
  expect(await typed(slack)).toMatchObject({ place: { audience: "external" } });
});

test("a direct message reaches one person", async () => {
  const slack = await open({ scopes: ["chat:write"] });
  await slack.deliver({ kind: "event", payload: directMessagePayload({ channel: asker.id, text: "who sybiha" }) });
  await slack.double.calls.next(({ method }) => method === "chat.postMessage");
  expect(slack.newsroom.asked).toMatchObject([{ place: { audience: "person" } }]);
});

test("without the scopes every channel is as open as can be and nobody has groups, which is told once", async () => {
  const slack = await open({ scopes: ["chat:write"], userGroups: { SDESK: [asker.id] } });
  expect(await typed(slack)).toMatchObject({ place: { audience: "external" }, asker: { groups: [] } });
  expect(await typed(slack, slack.double.closedChannel)).toMatchObject({ place: { audience: "external" } });
  expect(warnings(slack)).toHaveLength(1);
  expect(warnings(slack)[0]).toContain("channels:read");
  expect(slack.logged.filter((line) => line.includes("usergroups:read to the Slack app"))).toHaveLength(1);
});

test("what Slack does not tell is the wider audience", async () => {
  const slack = await open();
  expect(await typed(slack, "D0OFOTHERS")).toMatchObject({ place: { audience: "external" } });
  expect(warnings(slack)).toEqual([]);
  slack.double.rateLimit("conversations.info", 30);
  expect(await typed(slack)).toMatchObject({ place: { audience: "external" } });
});

const zonesAsked = ({ double }: OpenSlack) => double.calls.all.filter(({ method }) => method === "users.info");

test("whoever sets up a digest or a watch is known with their zone, which is asked of Slack once an hour", async () => {
  const slack = await open();
  const { channel } = slack.double;
  expect((await typed(slack, channel))?.asker).not.toHaveProperty("zone");
  expect(zonesAsked(slack)).toEqual([]);
  expect(await typed(slack, channel, "digest add weekdays 8:30")).toMatchObject({ asker: { zone: "Europe/Kyiv" } });
  expect(await typed(slack, channel, "/watch about crates")).toMatchObject({ asker: { zone: "Europe/Kyiv" } });
  expect(zonesAsked(slack)).toHaveLength(1);
});

test("without the scope nobody's zone is known, which is told once and is no error", async () => {
  const slack = await open({ scopes: ["chat:write"] });
  for (const user of ["one", "two"]) {
    const asked = await typed(slack, slack.double.channel, `digest add weekdays 8:30 about ${user}`);
    expect(asked?.asker).not.toHaveProperty("zone");
  }
  expect(slack.logged.filter((line) => line.includes("digest is not known"))).toHaveLength(1);
});
