import { expect, test } from "vitest";
import type { Delivery } from "../../src/delivery/delivery.ts";
import type { Digest } from "../../src/digests/subscription.ts";
import { findMatters, type Seen } from "../../src/operations/find-matters.ts";
import { createStoreOutages } from "../../src/operations/store-outages.ts";
import type { Source } from "../../src/sources/source.ts";
import { channel } from "../support/background-desk.ts";

const now = new Date("2026-11-27T14:00:00.000Z");
const before = (hours: number): string => new Date(now.getTime() - hours * 60 * 60_000).toISOString();

const nothing: Seen = {
  sources: [],
  subscriptions: [],
  unreadable: [],
  troubled: [],
  followers: [],
  folderProblem: undefined,
  machine: "desk1",
  now,
};

const source = (fields: Partial<Source>): Source => ({
  id: "wire",
  kind: "feed",
  url: "https://wire.example/feed?key=sealed",
  title: undefined,
  collection: "public",
  family: undefined,
  state: "active",
  addedBy: "somebody",
  addedAt: before(100),
  nextAt: before(0),
  lastAt: before(1),
  lastOk: before(1),
  failures: 0,
  problem: undefined,
  every: undefined,
  floor: undefined,
  follows: false,
  etag: undefined,
  lastModified: undefined,
  ...fields,
});

const troubled = (nth: number, fields: Partial<Delivery> = {}): Delivery => ({
  id: `d${nth}`,
  key: `digest ${nth}`,
  purpose: "digest",
  place: channel,
  reply: { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: "Quartermaster Hollis paid." }] },
  state: "failed",
  attempts: 3,
  dueAt: before(2),
  firstTriedAt: before(3),
  message: undefined,
  problem: "The Slack channel is archived.",
  follows: undefined,
  subscription: undefined,
  after: undefined,
  ...fields,
});

const digest: Digest = {
  id: 3,
  kind: "digest",
  place: channel,
  owner: { platform: "slack", id: "U1", name: "somebody", groups: [] },
  filter: { topic: "", people: [], places: [], sources: [], kinds: [] },
  createdAt: before(100),
  state: "paused",
  problem: "The Slack channel is archived.",
  toldUpTo: 1,
  nextAt: undefined,
  turn: 1,
  schedule: { cron: "30 8 * * *", zone: "Europe/Kyiv" },
  length: 5,
  saysNothingNew: false,
};

const holding = (seen: Partial<Seen>) =>
  findMatters({ ...nothing, ...seen })
    .filter(({ state }) => state === "holds")
    .map(({ key, text }) => `${key}: ${text}`);

test.each([
  ["a source that failed just now", { sources: [source({ state: "failing", lastOk: before(23) })] }],
  ["a source that somebody paused", { sources: [source({ state: "paused", problem: "x" })] }],
  ["a digest that somebody paused", { subscriptions: [{ ...digest, problem: undefined }] }],
  ["a post set aside days ago", { troubled: [troubled(1, { dueAt: before(30) })] }],
  ["a post of a digest that was removed", { troubled: [troubled(1, { subscription: 9, problem: "It was removed." })] }],
  ["a post to the operators themselves", { troubled: [troubled(1, { purpose: "operators" })] }],
  ["a follower a moment behind", { followers: [{ name: "gaps", behind: 9, lateFor: 60_000 }] }],
] as const)("nobody is told of %s", (_name, seen) => {
  expect(holding(seen)).toEqual([]);
});

test.each([
  ["goes on by now", { state: "active", problem: undefined }, "over"],
  ["was paused for a fault that kept the whole of it back", { problem: "The channel is archived." }, "holds"],
] as const)("a post that could not be posted is no matter beside its digest, which %s", (_, fields, state) => {
  const post = troubled(1, { subscription: 3, problem: "It belongs beneath a post that was given up." });
  const told = findMatters({ ...nothing, subscriptions: [{ ...digest, ...fields }], troubled: [post] });
  expect(told.filter(({ key }) => key.startsWith("set aside"))).toEqual([]);
  expect(told.find(({ key }) => key === "subscription 3")?.state).toBe(state);
});

test.each([
  [
    { sources: [source({ state: "failing", lastOk: before(24) })] },
    "source wire: A source has failed for a day or longer.",
  ],
  [
    { sources: [source({ state: "failing", lastOk: undefined })] },
    "source wire: A source has failed for a day or longer.",
  ],
  [{ sources: [source({ state: "gone" })] }, "source wire: A source is gone"],
  [
    { unreadable: [4, 9] },
    "unreadable subscriptions: What the store holds of digests or watches cannot be read: 4, 9.",
  ],
  [
    { subscriptions: [digest], troubled: [troubled(1, { subscription: 3 })] },
    "subscription 3: The digest 3 is paused for a fault and not by a person.",
  ],
  [
    { subscriptions: [{ ...digest, problem: undefined }], troubled: [troubled(1, { subscription: 3 })] },
    "set aside slack:C1: A post was set aside in the last day: it could not be posted.",
  ],
  [{ subscriptions: [digest] }, "subscription 3: The digest 3 is paused for a fault and not by a person."],
  [{ troubled: [troubled(1)] }, "set aside slack:C1: A post was set aside in the last day: it could not be posted."],
  [
    { troubled: [troubled(1), troubled(2, { state: "uncertain" })] },
    "set aside slack:C1: 2 posts into one channel were set aside in the last day: nobody can tell whether it arrived.",
  ],
  [
    { followers: [{ name: "gaps", behind: 9, lateFor: 16 * 60_000 }] },
    "follower gaps: The work on gaps has not come on for 16 minutes and is 9 changes behind.",
  ],
  [{ folderProblem: "is not a folder" }, "knowledge folder on desk1: The knowledge folder cannot be read."],
] as const)("people are told of %j", (seen, said) => {
  expect(holding(seen)).toEqual([expect.stringContaining(said)]);
});

test("what broke for many at once is one matter, which names some of them to closed channels alone", () => {
  const sources = Array.from({ length: 30 }, (_, nth) => source({ id: `feed${nth}`, state: "gone" }));
  const told = findMatters({ ...nothing, sources }).filter(({ state }) => state === "holds");
  expect(told).toHaveLength(1);
  expect(told[0]?.text).toBe("30 sources have failed for a day or are gone. source list names them.");
  expect(told[0]?.detail?.split("\n")).toHaveLength(11);
  const posts = Array.from({ length: 9 }, (_, nth) => troubled(nth, { place: { ...channel, channel: `C${nth}` } }));
  expect(holding({ troubled: posts })).toEqual([expect.stringContaining("Posts into 9 channels were set aside")]);
});

test("what works again is over", () => {
  const over = findMatters({
    ...nothing,
    sources: [source({})],
    subscriptions: [{ ...digest, state: "active", problem: undefined }],
    followers: [{ name: "gaps", behind: 0, lateFor: 0 }],
  });
  expect(over.map(({ key, state }) => `${key} ${state}`)).toEqual([
    "source wire over",
    "subscription 3 over",
    "unreadable subscriptions over",
    "follower gaps over",
    "knowledge folder on desk1 over",
  ]);
});

test("no words of posts are told, and what an open channel is told names nothing", () => {
  const told = findMatters({
    ...nothing,
    sources: [source({ state: "gone", problem: "wire.example answers 410." })],
    subscriptions: [digest],
    troubled: [troubled(1)],
    folderProblem: "/srv/desk is not a folder",
  });
  expect(JSON.stringify(told)).not.toMatch(/Hollis|sealed/);
  expect(told.map(({ text }) => text).join("\n")).not.toMatch(/C1|wire|archived|\/srv/);
});

test("an outage is told when it is over, and what passes soon is not", () => {
  let time = now.getTime();
  const outages = createStoreOutages(() => new Date(time));
  outages.failed(new Error("Away."));
  time += 5_000;
  expect(outages.worked()).toEqual([]);
  outages.failed(new Error("Away.", { cause: Object.assign(new Error("No room."), { errcode: 13 }) }));
  time += 120_000;
  outages.failed(new Error("Away."));
  expect(outages.worked()).toEqual([
    {
      key: "store",
      state: "happened",
      text: "The disk of the store was full from 27 November 2026, 14:00 UTC until 27 November 2026, 14:02 UTC. It works again, and what was due meanwhile is being done.",
    },
  ]);
  expect(outages.worked()).toEqual([]);
});
