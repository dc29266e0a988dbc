/**
 * When digests must come, worked out without the code that is tested: offsets are written by hand from the published rules
 * of each zone for October and November 2026, and every minute of the time is looked at.
 */

/** Until an instant a zone is so many minutes ahead of UTC. */
type Stretch = { readonly until: string; readonly ahead: number };

const zones: Readonly<Record<string, readonly Stretch[]>> = {
  UTC: [{ until: "9999", ahead: 0 }],
  "Europe/Kyiv": [
    { until: "2026-10-25T01:00:00.000Z", ahead: 180 },
    { until: "9999", ahead: 120 },
  ],
  "America/New_York": [
    { until: "2026-11-01T06:00:00.000Z", ahead: -240 },
    { until: "9999", ahead: -300 },
  ],
  "Asia/Seoul": [{ until: "9999", ahead: 540 }],
  "Asia/Kathmandu": [{ until: "9999", ahead: 345 }],
  "Australia/Lord_Howe": [
    { until: "2026-10-03T15:30:00.000Z", ahead: 630 },
    { until: "9999", ahead: 660 },
  ],
};

/** Named times come once on each day; `every`: at each minute of the clock that it divides, which follows real time. */
export type Rhythm = {
  readonly zone: string;
  /** 0 is Sunday; undefined: every day. */
  readonly weekdays?: readonly number[];
  /** Days of the month; undefined: every day. */
  readonly days?: readonly number[];
} & ({ readonly at: readonly string[] } | { readonly every: number });

const minute = 60_000;

/** The slots after one instant and up to another, in milliseconds since 1970. */
export function expectedSlots(rhythm: Rhythm, after: number, upTo: number): readonly number[] {
  const slots: number[] = [];
  const taken = new Set<string>();
  // From two days before, so that the first of two equal times is known as the first.
  const begin = Math.floor(after / minute) * minute - 2 * 24 * 60 * minute;
  for (let at = begin; at <= upTo; at += minute) {
    const local = localTime(at, rhythm.zone);
    if (!isDay(local, rhythm)) continue;
    const named = "every" in rhythm ? (local.minute % rhythm.every === 0 ? [`${at}`] : []) : timesDue(local, rhythm.at);
    const fresh = named.filter((time) => !taken.has(`${local.date} ${time}`));
    for (const time of fresh) taken.add(`${local.date} ${time}`);
    if (fresh.length > 0 && at > after) slots.push(at);
  }
  return slots;
}

type Local = {
  readonly date: string;
  readonly time: string;
  readonly minute: number;
  readonly weekday: number;
  readonly day: number;
};

function localTime(at: number, zone: string): Local {
  const wall = new Date(at + aheadAt(at, zone) * minute);
  const [date = "", rest = ""] = wall.toISOString().split("T");
  return {
    date,
    time: rest.slice(0, 5),
    minute: wall.getUTCHours() * 60 + wall.getUTCMinutes(),
    weekday: wall.getUTCDay(),
    day: wall.getUTCDate(),
  };
}

function aheadAt(at: number, zone: string): number {
  const instant = new Date(at).toISOString();
  const stretch = zones[zone]?.find(({ until }) => instant < until);
  if (stretch === undefined) throw new Error(`No offsets are written down for ${zone}.`);
  return stretch.ahead;
}

const isDay = ({ weekday, day }: Local, { weekdays, days }: Rhythm): boolean =>
  (weekdays === undefined || weekdays.includes(weekday)) && (days === undefined || days.includes(day));

/** A time that a gap leaves out is due at the first minute after it, which no earlier minute of that day has been. */
const timesDue = ({ time }: Local, times: readonly string[]): readonly string[] =>
  times.filter((named) => named <= time && time < plusHour(named));

const plusHour = (time: string): string => `${String(Number(time.slice(0, 2)) + 1).padStart(2, "0")}${time.slice(2)}`;

/** Whether it is quiet by the wall clock of a zone. */
export function isQuietAt(at: number, { from, until, zone }: { from: string; until: string; zone: string }): boolean {
  const { time } = localTime(at, zone);
  return from <= until ? from <= time && time < until : time >= from || time < until;
}
