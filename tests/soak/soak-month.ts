import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Place } from "../../src/places/place.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { pick } from "../bench/random-numbers.ts";
import { expectedSlots } from "./expected-slots.ts";
import type { Fault } from "./platforms-port.ts";
import { type FeedServer, type SoakFeed, windowSize } from "./serve-feeds.ts";
import type { SimulatedClock } from "./simulated-clock.ts";
import { type Asked, endSpan, isActive, type Span } from "./soak-asked.ts";
import type { SoakDesk } from "./soak-desk.ts";
import { type Printed, type SoakNews, sentencesOf, titleOf, topics } from "./soak-news.ts";
import type { DigestPlan, WatchPlan } from "./soak-plan.ts";
import { wordsOf } from "./soak-plan.ts";
import type { SoakPlatforms } from "./soak-platforms.ts";

/** All that the soak has done, as far as the judge must know it. */
export type SoakStory = {
  readonly asked: Asked[];
  /** When nobody ran. */
  readonly downs: Span[];
  /** Instants at which something went wrong: faults, kills. */
  readonly disturbances: number[];
  /** Filed questions, with the word that they ask for. */
  readonly gaps: { readonly id: number; readonly town: string }[];
  /** Towns that people asked for: their questions may be quoted whatever becomes of the answer. */
  readonly askedFor: Set<string>;
  /** Where court reports may be seen, and until when. */
  court: { readonly channel: string; narrowedAt: number | undefined } | undefined;
  readonly archived: { readonly channel: string; readonly from: number; until: number | undefined }[];
  readonly counts: Map<string, number>;
};

/** What people, papers and platforms do, each at its instant. */
export type SoakWorld = {
  readonly clock: SimulatedClock;
  readonly news: SoakNews;
  readonly server: FeedServer;
  readonly platforms: SoakPlatforms;
  readonly knowledge: string;
  readonly story: SoakStory;
  readonly random: () => number;
  /** The process that runs now. */
  readonly desk: () => SoakDesk;
  /** Files of the folder by the article in them, the oldest first. */
  readonly files: Map<string, Printed>;
};

export const counted = ({ counts }: SoakStory, what: string): void =>
  void counts.set(what, (counts.get(what) ?? 0) + 1);

const folderOutlet = "The Folder";

export async function writeReport(world: SoakWorld, article: Printed): Promise<void> {
  const { id, topic, collection, embargoedUntil } = article;
  const embargo = embargoedUntil === undefined ? "" : `, embargoedUntil: "${embargoedUntil}"`;
  const about = `{ id: ${id}, title: ${titleOf(article)}, outlet: ${folderOutlet}, collection: ${collection}${embargo} }`;
  const claims = sentencesOf(article).map(
    (text, at) => `  - { at: { paragraph: ${at + 1}, sentence: 1 }, text: "${text}", topics: [${topic}] }\n`,
  );
  await writeFile(join(world.knowledge, `${id}.yaml`), `article: ${about}\nclaims:\n${claims.join("")}`);
  world.files.set(id, article);
  world.desk().folderChanged();
}

export async function removeReport(world: SoakWorld, article: Printed): Promise<void> {
  await rm(join(world.knowledge, `${article.id}.yaml`));
  world.files.delete(article.id);
  world.desk().folderChanged();
}

/** A paper prints a report, in its feed or in the folder. */
export async function printNew(world: SoakWorld, where: SoakFeed | "folder", town?: (printed: Printed) => void) {
  const { news, clock, random, story } = world;
  const printedAt = clock.now().getTime();
  const topic = pick(topics, random);
  if (where !== "folder") {
    const article = news.print({ outlet: where.outlet, topic, printedAt });
    where.window.unshift(article);
    if (where.window.length > windowSize) where.window.pop();
    counted(story, "items of feeds");
    town?.(article);
    return;
  }
  const isCourt = story.court !== undefined && random() < 0.15;
  const isEmbargoed = !isCourt && random() < 0.2;
  // Off the minute, so that it ends at no slot.
  const ends = Math.floor(printedAt / 60_000) * 60_000 + Math.floor(2 + random() * 30) * 3_600_000 + 17_389;
  const article = news.print({
    ...{ outlet: folderOutlet, topic, printedAt, collection: isCourt ? "court" : "public" },
    embargoedUntil: isEmbargoed ? new Date(ends).toISOString() : undefined,
  });
  counted(story, isEmbargoed ? "embargoed reports" : "reports of the folder");
  town?.(article);
  await writeReport(world, article);
}

/** A figure is corrected where it was printed. */
export async function revise(world: SoakWorld): Promise<void> {
  const { server, files, news, random, story } = world;
  const inFeeds = server.feeds.flatMap(({ window }) => window);
  const all = [...inFeeds, ...files.values()].filter(({ isKilled }) => !isKilled);
  if (all.length === 0) return;
  const article = pick(all, random);
  news.revise(article, random);
  counted(story, inFeeds.includes(article) ? "items corrected in feeds" : "reports corrected in the folder");
  if (files.has(article.id)) await writeReport(world, article);
}

/** The wire takes an item back, or the desk kills a report of the folder. */
export async function kill(world: SoakWorld, how: "wire" | "desk"): Promise<void> {
  const { server, files, random, story, desk, platforms, news, clock } = world;
  if (how === "wire") {
    const items = server.feeds.filter(({ isWire }) => isWire).flatMap(({ window }) => window);
    const living = items.filter(({ isKilled }) => !isKilled);
    if (living.length < 3) return;
    const item = pick(living, random);
    item.isKilled = true;
    item.version += 1;
    counted(story, "killed by the wire");
    return;
  }
  // What a channel may not see is not there to whoever types in it.
  const isThere = ({ isKilled, collection, lines }: Printed): boolean =>
    !isKilled &&
    collection === "public" &&
    lines.some(({ held }) => held.length > 0 && held.at(-1)?.until === undefined);
  const living = [...files.values()].filter(isThere);
  const [place] = platforms.places;
  if (living.length < 3 || place === undefined) return;
  const article = pick(living, random);
  const reply = await desk().ask(`kill ${article.id} yes because it is wrong`, place);
  if (reply.outcome !== "done") throw new Error(`Not killed: ${renderPlain(reply)}`);
  article.isKilled = true;
  news.left(article, clock.now().getTime(), { isKilled: true });
  counted(story, "killed by the desk");
}

export async function setUp(world: SoakWorld, plan: DigestPlan | WatchPlan): Promise<void> {
  const { desk, clock, story } = world;
  const text = wordsOf(plan);
  const at = clock.now().getTime();
  const reply = await desk().ask(text, { ...plan.place, thread: undefined });
  const said = renderPlain(reply);
  const id = Number(/(?:Digest|Watch) (\d+) is set up/.exec(said)?.[1]);
  if (reply.outcome !== "done" || Number.isNaN(id)) throw new Error(`“${text}” was not set up: ${said}`);
  if (plan.place.thread !== undefined) {
    // A command acts on the channel; what was set up in a thread before stays there.
    const held = await desk().desk.store.subscriptions.find(id);
    if (held !== undefined) await desk().desk.store.subscriptions.write({ ...held, place: plan.place });
  }
  const rhythm = plan.kind === "digest" ? plan.rhythm : undefined;
  story.asked.push({ id, plan, createdAt: at, spans: [{ from: at, until: undefined, rhythm }] });
  counted(story, plan.kind === "digest" ? "digests" : "watches");
}

/** Pauses one that is active, and goes on with it after so many milliseconds. */
export async function pauseOrResume(world: SoakWorld, one: Asked, to: "pause" | "resume"): Promise<void> {
  const { clock, story } = world;
  if (isActive(one) !== (to === "pause")) return;
  await command(world, `${one.plan.kind} ${to} ${one.id}`, one.plan.place);
  const at = clock.now().getTime();
  if (to === "pause") endSpan(one, at);
  else one.spans.push({ from: at, until: undefined, rhythm: one.spans.at(-1)?.rhythm });
  counted(story, to === "pause" ? "pauses" : "resumes");
}

/** Another time of the same days. */
export async function move(world: SoakWorld, one: Asked): Promise<void> {
  const { clock, story, random } = world;
  const rhythm = one.spans.at(-1)?.rhythm;
  if (!isActive(one) || rhythm === undefined || !("at" in rhythm) || rhythm.at.length !== 1) return;
  const time = `${String(Math.floor(random() * 24)).padStart(2, "0")}:${pick(["07", "38", "59"], random)}`;
  if (rhythm.at.includes(time)) return;
  await command(world, `digest move ${one.id} to ${time}`, one.plan.place);
  const at = clock.now().getTime();
  endSpan(one, at);
  one.spans.push({ from: at, until: undefined, rhythm: { ...rhythm, at: [time] } });
  counted(story, "moves");
}

async function command({ desk }: SoakWorld, text: string, place: Place): Promise<string> {
  const reply = await desk().ask(text, { ...place, thread: undefined });
  if (reply.outcome !== "done") throw new Error(`“${text}” was not done: ${renderPlain(reply)}`);
  return renderPlain(reply);
}

/** Somebody asks of a report and the answer stands there for all. */
export async function askAndShare(world: SoakWorld): Promise<void> {
  const { news, random, platforms, desk, story } = world;
  const known = [...news.articles.values()].filter(({ lines }) =>
    lines.some(({ held }) => held.at(-1)?.until === undefined && held.length > 0),
  );
  if (known.length === 0) return;
  const { town, topic } = pick(known.slice(-60), random);
  story.askedFor.add(town);
  const isShown = await desk().share(`what ${topic} ${town}`, pick(platforms.places, random));
  counted(story, isShown ? "answers shown" : "answers not shown");
}

/** Somebody asks for what nobody has printed, and it is printed later. */
export async function fileGap(world: SoakWorld, later: (run: () => Promise<void>) => void): Promise<void> {
  const { platforms, random, story, news, clock } = world;
  const place = pick(platforms.places.slice(0, 6), random);
  const feed = pick(world.server.feeds, random);
  // Printed in secret, so that its name is known before anybody can know it.
  const article = news.print({ outlet: feed.outlet, topic: pick(topics, random), printedAt: clock.now().getTime() });
  const said = await command(world, `gap file what ${article.topic} ${article.town}`, place);
  const id = Number(/Filed as number (\d+)/.exec(said)?.[1]);
  story.askedFor.add(article.town);
  story.gaps.push({ id, town: article.town });
  counted(story, "gaps filed");
  later(async () => {
    feed.window.unshift(article);
    if (feed.window.length > windowSize) feed.window.pop();
  });
}

export async function narrow(world: SoakWorld): Promise<void> {
  const { story, platforms, clock } = world;
  const [place] = platforms.places;
  if (place === undefined || story.court === undefined) return;
  await command(world, "place deny court", place);
  story.court.narrowedAt = clock.now().getTime();
}

const faults: readonly Fault[] = ["too many", "too many", "failure", "lost"];

export async function disturb(world: SoakWorld): Promise<void> {
  const { platforms, random, story } = world;
  const fault = pick(faults, random);
  await platforms.fail(random() < 0.2 ? "discord" : "slack", random() < 0.4 ? "edit" : "post", fault);
  counted(story, `faults: ${fault}`);
}

/** The channel takes nothing more: a digest there is paused at the first post that is refused. */
export async function archive(world: SoakWorld, place: Place): Promise<void> {
  const { platforms, story, clock } = world;
  const at = clock.now().getTime();
  await platforms.archive(place.channel, true);
  story.archived.push({ channel: place.channel, from: at, until: undefined });
  for (const one of inChannel(story, place.channel)) {
    const rhythm = one.spans.at(-1)?.rhythm;
    if (!isActive(one) || rhythm === undefined) continue;
    const [first] = expectedSlots(rhythm, at, at + 8 * 24 * 3_600_000);
    if (first !== undefined) endSpan(one, first);
  }
}

/** It is opened again, and whoever looks after them goes on with the digests that were paused. */
export async function reopen(world: SoakWorld, place: Place): Promise<void> {
  const { platforms, story, clock, desk } = world;
  await platforms.archive(place.channel, false);
  const at = clock.now().getTime();
  for (const one of inChannel(story, place.channel)) {
    const last = one.spans.at(-1);
    if (last?.until === undefined) continue;
    if (last.until > at) {
      last.until = undefined;
      continue;
    }
    await command(world, `digest resume ${one.id}`, one.plan.place);
    one.spans.push({ from: at, until: undefined, rhythm: last.rhythm });
  }
  const [entry] = story.archived.filter(({ channel }) => channel === place.channel);
  if (entry !== undefined) entry.until = at;
  await desk().ask("corrections retry", place);
}

const inChannel = ({ asked }: SoakStory, channel: string): readonly Asked[] =>
  asked.filter(({ plan }) => plan.kind === "digest" && plan.place.channel === channel);
