import type { Place } from "../../src/places/place.ts";
import type { Rhythm } from "./expected-slots.ts";
import { topics } from "./soak-news.ts";

/** What a channel asks to be told of; undefined: of everything. */
export type Wants = {
  readonly topic?: string;
  readonly outlet?: string;
  readonly only?: "new" | "changed";
};

export type Quiet = { readonly from: string; readonly until: string; readonly zone: string };

export type DigestPlan = {
  readonly kind: "digest";
  readonly place: Place;
  /** As it is typed. */
  readonly when: string;
  readonly rhythm: Rhythm;
  readonly wants: Wants;
  readonly length: number;
  readonly saysNothingNew: boolean;
};

export type WatchPlan = {
  readonly kind: "watch";
  readonly place: Place;
  readonly wants: Wants & { readonly topic: string };
  /** Minutes. */
  readonly cooldown: number;
  readonly quiet: Quiet | undefined;
};

const kyiv = "Europe/Kyiv";
const newYork = "America/New_York";
const workdays = [1, 2, 3, 4, 5];

/** Times of the day at which something goes wrong elsewhere: at midnight, a minute before, and in the hour that comes twice. */
const schedules: readonly (readonly [string, Rhythm])[] = [
  [`daily 2:30 ${kyiv}`, { zone: kyiv, at: ["02:30"] }],
  [`daily 3:30 ${kyiv}`, { zone: kyiv, at: ["03:30"] }],
  [`daily 1:30 ${newYork}`, { zone: newYork, at: ["01:30"] }],
  [`daily 0:00 ${kyiv}`, { zone: kyiv, at: ["00:00"] }],
  [`daily 23:59 ${newYork}`, { zone: newYork, at: ["23:59"] }],
  [`hourly ${kyiv}`, { zone: kyiv, every: 60 }],
  [`weekdays 8:30 ${kyiv}`, { zone: kyiv, weekdays: workdays, at: ["08:30"] }],
  [`weekly sunday 3:30 ${kyiv}`, { zone: kyiv, weekdays: [0], at: ["03:30"] }],
  [`cron 0 9,17 * * * Asia/Seoul`, { zone: "Asia/Seoul", at: ["09:00", "17:00"] }],
  [`daily 6:15 and 18:15 Asia/Kathmandu`, { zone: "Asia/Kathmandu", at: ["06:15", "18:15"] }],
  [`weekly sunday 2:30 ${newYork}`, { zone: newYork, weekdays: [0], at: ["02:30"] }],
  [`daily 2:15 Australia/Lord_Howe`, { zone: "Australia/Lord_Howe", at: ["02:15"] }],
  [`monthly 1 7:00 UTC`, { zone: "UTC", days: [1], at: ["07:00"] }],
  [`daily 23:59 ${kyiv}`, { zone: kyiv, at: ["23:59"] }],
  [`weekdays 17:00 ${newYork}`, { zone: newYork, weekdays: workdays, at: ["17:00"] }],
  [`every 30 minutes ${newYork}`, { zone: newYork, every: 30 }],
];

/** Digests of all schedules over all places, those on everything seldom enough to be read. */
export function planDigests(count: number, places: readonly Place[]): readonly DigestPlan[] {
  return Array.from({ length: count }, (_, at): DigestPlan => {
    const [when, rhythm] = schedules[at % schedules.length] ?? ["daily 0:00 UTC", { zone: "UTC", at: ["00:00"] }];
    const round = Math.floor(at / schedules.length);
    const place = places[(at + round * 5) % places.length];
    if (place === undefined) throw new Error("There is no place to post to.");
    const isFrequent = "every" in rhythm;
    // A digest lists two hundred items at most, so one that comes seldom is about a topic.
    const isSeldom = (rhythm.weekdays ?? []).length === 1 || rhythm.days !== undefined;
    const wants = wantsOf(at + round, isFrequent || isSeldom);
    return {
      ...{ kind: "digest", place, when, rhythm, wants },
      length: [3, 8, 20][at % 3] ?? 8,
      saysNothingNew: !isFrequent && at % 4 !== 3,
    };
  });
}

function wantsOf(at: number, isNarrow: boolean): Wants {
  const topic = topics[at % topics.length] ?? topics[0];
  if (isNarrow) return { topic };
  if (at % 7 === 3) return { outlet: `Paper ${at % 4}` };
  if (at % 7 === 5) return { topic, only: "changed" };
  return at % 3 === 0 ? {} : { topic };
}

export function planWatches(count: number, places: readonly Place[]): readonly WatchPlan[] {
  return Array.from({ length: count }, (_, at): WatchPlan => {
    const place = places[(at * 3 + 1) % places.length];
    if (place === undefined) throw new Error("There is no place to post to.");
    const topic = topics[at % topics.length] ?? topics[0];
    const quiet = at % 2 === 0 ? undefined : { from: "22:00", until: "07:00", zone: at % 4 === 1 ? kyiv : newYork };
    return { kind: "watch", place, wants: { topic }, cooldown: [0, 30, 180][at % 3] ?? 0, quiet };
  });
}

/** The words behind `digest add` and `watch`. */
export function wordsOf(plan: DigestPlan | WatchPlan): string {
  const { topic, outlet, only } = plan.wants;
  const filter = [
    ...(topic === undefined ? [] : [`about ${topic}`]),
    ...(outlet === undefined ? [] : [`from ${outlet}`]),
    ...(only === undefined ? [] : [`only ${only}`]),
  ];
  if (plan.kind === "digest") {
    const nothing = plan.saysNothingNew ? "say nothing new" : "quiet when nothing";
    return ["digest add", plan.when, ...filter, `length ${plan.length}`, nothing].join(" ");
  }
  const { cooldown, quiet } = plan;
  const hours = quiet === undefined ? [] : [`quiet ${quiet.from}-${quiet.until} ${quiet.zone}`];
  return ["watch", ...filter, `cooldown ${cooldown === 0 ? "none" : cooldown}`, ...hours].join(" ");
}
