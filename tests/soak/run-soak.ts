import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pick, randomNumbers } from "../bench/random-numbers.ts";
import { heapNow } from "./heap-now.ts";
import type { Standing } from "./platforms-port.ts";
import { serveFeeds } from "./serve-feeds.ts";
import { createSimulatedClock } from "./simulated-clock.ts";
import type { Telling } from "./soak-asked.ts";
import { openSoakDesk, type SoakDesk, type SoakDeskParts } from "./soak-desk.ts";
import * as month from "./soak-month.ts";
import { createSoakNews, figuresIn, type Printed, type SoakNews, sentencesOf } from "./soak-news.ts";
import { planDigests, planWatches } from "./soak-plan.ts";
import { openSoakPlatforms } from "./soak-platforms.ts";
import { readTables, type SoakTables } from "./soak-tables.ts";

export type SoakOptions = {
  readonly days: number;
  readonly seed: number;
  /** ISO instant. */
  readonly begins: string;
  readonly digests: number;
  readonly watches: number;
  /** What is printed anew and what is corrected on each day. */
  readonly printed: number;
  readonly corrected: number;
  readonly faults: number;
  /** Minutes between two looks at the feed that is read most often. */
  readonly readEvery: number;
  /** A PostgreSQL database that is empty; undefined: a file. */
  readonly database: string | undefined;
  readonly onDay?: (day: SoakDay) => void;
};

/** How it stands at the end of a simulated day. */
export type SoakDay = {
  readonly day: number;
  /** Bytes, after everything that nobody needs was thrown away. */
  readonly heap: number;
  /** Claims that stand on the record, all their revisions included those gone. */
  readonly claims: number;
  readonly rows: Readonly<Record<string, number>>;
};

export type SoakResult = {
  readonly story: month.SoakStory;
  readonly news: SoakNews;
  readonly tellings: ReadonlyMap<number, readonly Telling[]>;
  readonly standing: readonly Standing[];
  readonly tables: SoakTables;
  readonly days: readonly SoakDay[];
  /** Milliseconds since 1970: when it ended, and the last instant at which anything new was done. */
  readonly ended: number;
  readonly complaints: readonly string[];
  readonly rounds: number;
};

const dayLong = 24 * 60 * 60_000;
const feedCount = 8;

/** Lives through so many days of a desk. What goes on in it is `soak-month.ts`; nothing here waits for a clock of the machine. */
export async function runSoak<T>(
  options: SoakOptions,
  judge: (result: SoakResult, live: SoakDesk) => Promise<T>,
): Promise<T> {
  const random = randomNumbers(options.seed);
  const begins = new Date(options.begins);
  const clock = createSimulatedClock(begins);
  const folder = await mkdtemp(join(tmpdir(), "onrecord-soak-"));
  const server = await serveFeeds(feedCount);
  const platforms = await openSoakPlatforms(clock);
  const knowledge = await mkdtemp(join(folder, "knowledge-"));
  const environment = {
    ONRECORD_KNOWLEDGE: knowledge,
    ONRECORD_DATA: join(folder, "data"),
    ONRECORD_ADMINS: "slack:U000000001",
    ONRECORD_EDITORS: `discord:400000000000000001`,
    ONRECORD_ALLOW_HOSTS: server.host,
    ...(options.database === undefined ? {} : { DATABASE_URL: options.database }),
  };
  const news = createSoakNews();
  const story: month.SoakStory = {
    ...{
      asked: [],
      downs: [],
      disturbances: [],
      gaps: [],
      court: undefined,
      archived: [],
      counts: new Map(),
      askedFor: new Set(),
    },
  };
  const files = new Map<string, Printed>();
  /** What the record was told last of each report in the folder. */
  const kept = new Map<Printed, string>();
  const tellings = new Map<number, Telling[]>();
  const complaints: string[] = [];
  let desk: SoakDesk | undefined;
  const witness: SoakDeskParts["witness"] = {
    taken({ article, text = "" }, at) {
      const line = news.lineOf(figuresIn(text)[0] ?? "");
      const printed = line === undefined ? undefined : news.articles.get(line.article);
      if (article.status !== "canceled") news.arrived(text, at);
      else if (printed !== undefined) news.left(printed, at, { isKilled: true });
    },
    folderKept(at) {
      for (const gone of kept.keys()) if (files.get(gone.id) !== gone) news.left(gone, at, { isKilled: false });
      kept.clear();
      for (const article of files.values()) kept.set(article, sentencesOf(article).join(" "));
      witness.released(at);
    },
    released(at) {
      for (const [article, text] of kept) if (!article.isKilled && !isHeldBack(article, at)) news.arrived(text, at);
    },
    told: (id, telling) => void tellings.set(id, [...(tellings.get(id) ?? []), telling]),
    refused: () => void story.disturbances.push(clock.now().getTime()),
    complained: (line) => void complaints.push(`${clock.now().toISOString()} ${line}`),
  };
  const open = async (): Promise<SoakDesk> =>
    openSoakDesk({ clock, environment, random, witness, posters: platforms.posters() });
  desk = await open();
  const world: month.SoakWorld = {
    ...{ clock, news, server, platforms, knowledge, story, random, files },
    desk: () => {
      if (desk === undefined) throw new Error("Nobody runs.");
      return desk;
    },
  };

  const agenda: { readonly at: number; readonly run: () => Promise<void> }[] = [];
  const plan = (at: number, run: () => Promise<void>): void => {
    agenda.push({ at, run });
    agenda.sort((one, other) => one.at - other.at);
  };
  const days: SoakDay[] = [];
  let rounds = 0;
  /** Whether the process that runs has done anything yet. */
  let hasWorked = false;

  /** Runs until an instant; `agenda` has what happens meanwhile. */
  async function liveUntil(end: number): Promise<void> {
    let wait = 1_000;
    for (;;) {
      while ((agenda[0]?.at ?? Number.POSITIVE_INFINITY) <= clock.now().getTime()) await agenda.shift()?.run();
      const done = desk === undefined ? 0 : await desk.round();
      hasWorked = true;
      rounds += 1;
      if (done === "killed") {
        await restart("killed", 5_000);
        continue;
      }
      if (done > 0) {
        wait = 1_000;
        continue;
      }
      const next = Math.min(agenda[0]?.at ?? end, await nextInstant(wait), end);
      wait = Math.min(60_000, wait * 2);
      if (next >= end && clock.now().getTime() >= end) return;
      clock.moveTo(next);
    }
  }

  async function nextInstant(wait: number): Promise<number> {
    if (desk === undefined) return Number.POSITIVE_INFINITY;
    const { store } = desk.desk;
    const now = clock.now().getTime();
    const [sources, subscriptions, [post], [posting]] = await Promise.all([
      store.sources.all(),
      store.subscriptions.all(),
      store.outbox.waiting(1),
      store.ledger.pending(1),
    ]);
    const times = [
      ...sources.flatMap(({ nextAt }) => Date.parse(nextAt)),
      ...subscriptions.flatMap(({ state, nextAt }) =>
        state === "active" && nextAt !== undefined ? Date.parse(nextAt) : [],
      ),
      ...[...files.values()].flatMap((one) =>
        isHeldBack(one, now) && one.embargoedUntil !== undefined ? [Date.parse(one.embargoedUntil)] : [],
      ),
      ...(post === undefined ? [] : [Date.parse(post.dueAt)]),
      ...(posting === undefined ? [] : [now]),
    ];
    return Math.min(...times.map((at) => (at > now ? at : now + wait)));
  }

  async function restart(how: "killed" | "ended", downFor: number): Promise<void> {
    const from = clock.now().getTime();
    if (how === "killed") {
      story.disturbances.push(from);
      await desk?.drop();
    } else await desk?.close();
    desk = undefined;
    month.counted(story, how === "killed" ? "processes killed" : "processes ended");
    const until = from + downFor;
    // Papers are printed all the same.
    clock.moveTo(until);
    desk = await open();
    // Nobody ran in between where the next process was ended before it did anything.
    const last = story.downs.at(-1);
    if (last !== undefined && !hasWorked) last.until = until;
    else story.downs.push({ from, until });
    hasWorked = false;
  }

  try {
    await setUpAll();
    const total = options.days * dayLong;
    for (let day = 0; day < options.days; day += 1) {
      planDay(begins.getTime() + day * dayLong, day);
      await liveUntil(begins.getTime() + (day + 1) * dayLong);
      const sample = { day: day + 1, heap: await heapNow(), ...(await countsNow()) };
      days.push(sample);
      options.onDay?.(sample);
    }
    // Whatever is still on its way arrives.
    agenda.length = 0;
    await liveUntil(begins.getTime() + total + 2 * 60 * 60_000);
    const ended = clock.now().getTime();
    const live = world.desk();
    const tables = await readTables(live.desk.store, databaseOf());
    const standing = await platforms.standing();
    const result: SoakResult = {
      ...{ story, news, tellings, standing, tables, days, ended, complaints, rounds },
    };
    return await judge(result, live);
  } finally {
    await desk?.close();
    await platforms.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }

  function databaseOf(): { readonly file: string } | { readonly url: string } {
    return options.database === undefined ? { file: join(folder, "data", "onrecord.db") } : { url: options.database };
  }

  async function countsNow() {
    const { store } = world.desk().desk;
    const { claims } = await store.articles.count();
    return { claims, rows: (await readTables(store, databaseOf(), { isCountOnly: true })).counts };
  }

  async function setUpAll(): Promise<void> {
    const { places } = platforms;
    const [first] = places;
    if (first === undefined) throw new Error("There is no place.");
    await world.desk().ask("place allow court", first);
    story.court = { channel: first.channel, narrowedAt: undefined };
    const at = clock.now().toISOString();
    for (const [turn, { id, outlet }] of server.feeds.entries()) {
      await world.desk().desk.store.sources.add({
        ...{
          id,
          kind: "feed",
          url: `http://${server.host}/${id}`,
          title: outlet,
          collection: "public",
          family: undefined,
        },
        ...{ state: "active", addedBy: "an editor", addedAt: at, nextAt: at, lastAt: undefined, lastOk: undefined },
        ...{ failures: 0, problem: undefined, every: options.readEvery + turn * 7, floor: undefined, follows: false },
        ...{ etag: undefined, lastModified: undefined },
      });
    }
    for (const feed of server.feeds) for (let item = 0; item < 3; item += 1) await month.printNew(world, feed);
    for (let item = 0; item < 6; item += 1) await month.printNew(world, "folder");
    clock.moveTo(clock.now().getTime() + 1_000);
    while (((await world.desk().round()) as number) > 0);
    // The last channel of Slack's is archived once, so that nothing but digests is set up there.
    const calm = places.filter((_, turn) => turn !== 7);
    for (const one of planDigests(options.digests, places)) await month.setUp(world, one);
    for (const one of planWatches(options.watches, calm)) await month.setUp(world, one);
  }

  /** Everything that happens by chance happens a little off the minute. */
  function planDay(from: number, day: number): void {
    const sometime = (): number =>
      from + Math.floor((random() * dayLong) / 60_000) * 60_000 + 7_000 + Math.floor(random() * 40_000);
    const isLater = day >= options.days / 2;
    for (let item = 0; item < options.printed; item += 1) {
      // In the second half as much goes as comes, so that what still grows is not the record.
      plan(sometime(), async () => {
        if (!isLater && random() < 0.6) return month.printNew(world, pick(server.feeds, random));
        await month.printNew(world, "folder");
        const [oldest] = [...files.values()].filter(({ isKilled }) => !isKilled);
        if (oldest !== undefined && (isLater || files.size > 30)) await month.removeReport(world, oldest);
      });
    }
    for (let change = 0; change < options.corrected; change += 1) plan(sometime(), () => month.revise(world));
    for (let fault = 0; fault < options.faults; fault += 1) plan(sometime(), () => month.disturb(world));
    for (let question = 0; question < 4; question += 1) plan(sometime(), () => month.askAndShare(world));
    if (day % 2 === 0) plan(sometime(), () => month.kill(world, day % 4 === 0 ? "desk" : "wire"));
    plan(sometime(), () => month.fileGap(world, (run) => plan(clock.now().getTime() + 5 * 3_600_000 + 11_003, run)));
    planInterruptions(sometime, from, day);
  }

  function planInterruptions(sometime: () => number, from: number, day: number): void {
    const { places } = platforms;
    plan(sometime(), async () => world.desk().power.failAfter(1 + Math.floor(random() * 60)));
    plan(sometime(), () => restart("ended", 2_000));
    // Half an hour, and on every sixth day a night of more than six hours.
    plan(sometime(), () => restart("ended", day % 6 === 5 ? 8 * 3_600_000 : 1_800_000));
    plan(sometime(), async () => {
      const one = pick(story.asked, random);
      if (one.plan.place.channel === places[7]?.channel) return;
      await month.pauseOrResume(world, one, "pause");
      plan(clock.now().getTime() + 9 * 3_600_000 + 13_007, () => month.pauseOrResume(world, one, "resume"));
    });
    plan(sometime(), async () => {
      const one = pick(story.asked, random);
      if (one.plan.place.channel !== places[7]?.channel) await month.move(world, one);
    });
    if (day === Math.floor(options.days / 2)) plan(sometime(), () => month.narrow(world));
    const closing = places[7];
    if (closing !== undefined && day === Math.floor(options.days / 3)) {
      const at = from + 3 * 3_600_000 + 21_000;
      plan(at, () => month.archive(world, closing));
      plan(at + Math.min(2, options.days / 3) * dayLong, () => month.reopen(world, closing));
    }
  }
}

const isHeldBack = ({ embargoedUntil }: Printed, at: number): boolean =>
  embargoedUntil !== undefined && Date.parse(embargoedUntil) > at;
