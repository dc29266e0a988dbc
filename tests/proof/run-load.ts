import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { setTimeout as delay } from "node:timers/promises";
import { answerFrom } from "../../src/answer-from.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import type { NewDelivery } from "../../src/delivery/delivery.ts";
import { newToken } from "../../src/delivery/new-token.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { knowledgeOfCorpus } from "../../src/evaluation/corpus.ts";
import { inSlices } from "../../src/in-slices.ts";
import type { Place } from "../../src/places/place.ts";
import { enteredArticles } from "../../src/record/entered-articles.ts";
import { beginRecord } from "../../src/record/record-build.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { benchRecord } from "../bench/bench-claim.ts";
import { percentile } from "../bench/measure.ts";
import { createFastClock } from "../chase/fast-clock.ts";
import { createPosterDouble } from "../support/poster-double.ts";

export type LoadOptions = {
  readonly subscriptions: number;
  /** Posts that one more channel has waiting, older than all the others. */
  readonly hog: number;
  readonly claims: number;
  readonly speed: number;
};

export type LoadReport = {
  readonly posted: number;
  /** Seconds of the clock. */
  readonly seconds: number;
  /** The most posts of one platform that were made within a second, by platform. */
  readonly busiest: Readonly<Record<string, number>>;
  /** The shortest time between two posts into one channel, in milliseconds of the clock. */
  readonly shortest: number;
  /** How many posts of the channel with many were made before the last of the other channels of its platform had its first. */
  readonly hogAhead: number;
  readonly questions: number;
  /** Milliseconds of ours. */
  readonly p50: number;
  readonly p99: number;
};

const paces = { slack: { pace: 1_000, mostASecond: 5 }, discord: { pace: 0, mostASecond: 30 } } as const;
/** Milliseconds of ours that a platform takes for a post. */
const wayThere = 20;
const asked = ["who sybiha", "when capture", "howmany soldiers sent", "why losses", "when ceasefire"];
const everyQuestion = 20;

/** Everything is due in the same minute, and people ask meanwhile. */
export async function runLoad({ subscriptions, hog, claims, speed }: LoadOptions): Promise<LoadReport> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-load-"));
  const clock = createFastClock(speed);
  const store = await openSqliteStore({ path: join(folder, "onrecord.db") });
  const made = beginRecord({ entities: [], glossary: [] });
  for (const one of enteredArticles(knowledgeOfCorpus(benchRecord(claims).claims).knowledge)) made.add(one);
  const record = await inSlices(made.finish());
  const doubles = (["slack", "discord"] as const).map((platform) =>
    createPosterDouble({ platform, pace: paces[platform].pace, now: clock.now }),
  );
  const posters = doubles.map(
    (double): Poster => ({
      ...double,
      ...paces[double.platform === "slack" ? "slack" : "discord"],
      async post(...given) {
        await delay(wayThere);
        return double.post(...given);
      },
    }),
  );
  const dueAt = clock.now().toISOString();
  const newId = () => newToken(randomBytes);
  const places = Array.from({ length: subscriptions }, (_, at): Place => placeOf(at));
  const crowded: Place = { ...placeOf(0), channel: "hog" };
  await store.outbox.add([
    ...Array.from({ length: hog }, (_, at) => postTo(crowded, `hog ${at}`, { dueAt, newId })),
    ...places.map((place, at) => postTo(place, `digest ${at}`, { dueAt, newId })),
  ]);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const deliverer = createDeliverer({ store, posters, log, ...clock, random: Math.random, newId, owner: "one" });
  const begun = clock.elapsed();
  const asking = new AbortController();
  const waits = ask(record, asking.signal);
  while ((await store.outbox.waiting(1)).length > 0) {
    if ((await deliverer.step()) === 0) await delay(Math.max(5, 500 / speed));
  }
  const seconds = (clock.elapsed() - begun) / 1_000;
  asking.abort();
  const times = await waits;
  await store.close();
  await rm(folder, { recursive: true });
  const posts = doubles.map(({ platform, messages }) => ({
    platform,
    posts: messages.map(({ place, postedAt }) => ({ channel: place.channel, at: Date.parse(postedAt) })),
  }));
  const onSlack = posts.find(({ platform }) => platform === "slack")?.posts ?? [];
  const lastFirst = onSlack.findLastIndex(({ channel }) => channel !== "hog");
  return {
    posted: posts.flatMap((one) => one.posts).length,
    seconds,
    busiest: Object.fromEntries(posts.map((one) => [one.platform, busiest(one.posts.map(({ at }) => at))])),
    shortest: shortest(onSlack),
    hogAhead: onSlack.slice(0, lastFirst).filter(({ channel }) => channel === "hog").length,
    questions: times.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}

function placeOf(at: number): Place {
  const platform = at % 4 === 0 ? "slack" : "discord";
  return { platform, workspace: "W1", channel: `c${at}`, thread: undefined, audience: "public" };
}

function postTo(place: Place, key: string, { dueAt, newId }: { dueAt: string; newId: () => string }): NewDelivery {
  const block = { kind: "notice", text: key } as const;
  const reply = { outcome: "found", ask: "digest", blocks: [block] } as const;
  return { id: newId(), key, purpose: "digest", place, reply, dueAt };
}

/** Asks one question after the other at fixed times, as people do, whatever else the process is doing: milliseconds from that time to the answer. */
async function ask(record: Parameters<typeof answerFrom>[0], signal: AbortSignal): Promise<number[]> {
  const times: number[] = [];
  const begun = performance.now();
  for (let turn = 0; !signal.aborted; turn += 1) {
    const due = begun + turn * everyQuestion;
    await delay(Math.max(0, due - performance.now()));
    const text = asked[turn % asked.length] ?? "";
    answerFrom(record, { text, now: new Date("2025-03-17T12:00:00Z") });
    times.push(performance.now() - due);
  }
  return times.sort((one, other) => one - other);
}

/** The most of these instants that lie within one second. */
function busiest(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted.reduce((most, at, index) => {
    const end = sorted.findIndex((other) => other >= at + 1_000);
    return Math.max(most, (end < 0 ? sorted.length : end) - index);
  }, 0);
}

function shortest(posts: readonly { readonly channel: string; readonly at: number }[]): number {
  const last = new Map<string, number>();
  let least = Number.POSITIVE_INFINITY;
  for (const { channel, at } of posts) {
    const before = last.get(channel);
    if (before !== undefined) least = Math.min(least, at - before);
    last.set(channel, at);
  }
  return least;
}
