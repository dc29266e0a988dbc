import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomNumbers } from "../bench/random-numbers.ts";
import { heapNow } from "./heap-now.ts";
import type { Standing } from "./platforms-port.ts";
import { serveFeeds } from "./serve-feeds.ts";
import { setUpSoak } from "./set-up-soak.ts";
import { createSimulatedClock } from "./simulated-clock.ts";
import { createSoakAgenda, dayLong, planDay } from "./soak-agenda.ts";
import type { Telling } from "./soak-asked.ts";
import { openSoakDesk, type SoakDesk } from "./soak-desk.ts";
import * as month from "./soak-month.ts";
import { createSoakNews, type Printed, type SoakNews } from "./soak-news.ts";
import { complaintNote, createSoakNotes, tellingNote } from "./soak-notes.ts";
import { openSoakPlatforms } from "./soak-platforms.ts";
import { readTables, type SoakTables } from "./soak-tables.ts";
import { createSoakWitness, isHeldBack } from "./soak-witness.ts";

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
  /** One process lives through all of it, so that what it gathers in a month can be measured. */
  readonly isSteady: boolean;
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
  /** Of the process that lived last, and of one that was opened after it on the same record; undefined: not measured. */
  readonly memory: { readonly aged: number; readonly fresh: number } | undefined;
  /** Milliseconds since 1970: when it ended, and the last instant at which anything new was done. */
  readonly ended: number;
  readonly complaints: readonly string[];
  readonly rounds: number;
};

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
  const tellings = createSoakNotes(join(folder, "tellings"), tellingNote);
  const complaints = createSoakNotes(join(folder, "complaints"), complaintNote);
  const witness = createSoakWitness({ news, story, clock, files, tellings, complaints });
  let desk: SoakDesk | undefined;
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

  const agenda = createSoakAgenda(clock);
  const endProcess = (downFor: number): Promise<void> => restart("ended", downFor);
  const dayParts = { world, agenda, options, endProcess };
  const days: SoakDay[] = [];
  let rounds = 0;
  /** Whether the process that runs has done anything yet. */
  let hasWorked = false;

  /** Runs until an instant; `agenda` has what happens meanwhile. */
  async function liveUntil(end: number): Promise<void> {
    let wait = 1_000;
    for (;;) {
      await agenda.runDue();
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
      const next = Math.min(agenda.next() ?? end, await nextInstant(wait), end);
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
    await setUpSoak(world, options);
    const total = options.days * dayLong;
    for (let day = 0; day < options.days; day += 1) {
      planDay(dayParts, begins.getTime() + day * dayLong, day);
      await liveUntil(begins.getTime() + (day + 1) * dayLong);
      const sample = { day: day + 1, heap: await heapNow(), ...(await countsNow()) };
      days.push(sample);
      options.onDay?.(sample);
    }
    // Whatever is still on its way arrives.
    agenda.clear();
    await liveUntil(begins.getTime() + total + 2 * 60 * 60_000);
    const memory = options.isSteady ? await measureMemory() : undefined;
    const ended = clock.now().getTime();
    const live = world.desk();
    const tables = await readTables(live.desk.store, databaseOf());
    const standing = await platforms.standing();
    const result: SoakResult = {
      ...{ story, news, standing, tables, days, memory, ended, rounds },
      tellings: Map.groupBy(
        tellings.read().map(({ id, at, key }) => ({ id, at, key })),
        ({ id }) => id,
      ),
      complaints: complaints.read(),
    };
    return await judge(result, live);
  } finally {
    await desk?.close();
    await platforms.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }

  /** Whatever the record takes is in both, so what is more in the first is what a process gathers as it lives. */
  async function measureMemory(): Promise<NonNullable<SoakResult["memory"]>> {
    const aged = await heapNow();
    await restart("ended", 1_000);
    await liveUntil(clock.now().getTime() + 30 * 60_000);
    return { aged, fresh: await heapNow() };
  }

  function databaseOf(): { readonly file: string } | { readonly url: string } {
    return options.database === undefined ? { file: join(folder, "data", "onrecord.db") } : { url: options.database };
  }

  async function countsNow() {
    const { store } = world.desk().desk;
    const { claims } = await store.articles.count();
    return { claims, rows: (await readTables(store, databaseOf(), { isCountOnly: true })).counts };
  }
}
