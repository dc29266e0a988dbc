import type { EventDate, Granularity } from "../../claims/claim.ts";
import type { TimeGranularity, TimeMention } from "../dates/time-mention.ts";

/** The dates of a sentence: those that could be placed, and the words of those that nothing tells what to count from. */
export type DatesOfSentence = { readonly when: readonly EventDate[]; readonly undated: readonly string[] };

/** `saying`: those of them that tell when somebody spoke. */
export function eventDatesOf(times: readonly TimeMention[], saying: ReadonlySet<TimeMention>): DatesOfSentence {
  const stated = times.filter((time) => time.granularity !== "vague");
  return {
    when: stated.flatMap((time) =>
      eventDateOf(time).map((date) => (saying.has(time) ? { ...date, isOfSaying: true as const } : date)),
    ),
    undated: stated.filter((time) => time.days === undefined || time.isAmbiguous).map((time) => time.text),
  };
}

const relations: Readonly<Record<TimeMention["relation"], EventDate["relation"]>> = {
  on: "on",
  by: "by",
  since: "since",
  until: "until",
  "as-of": "as-of",
  before: "until",
  after: "since",
};

const granularities: Readonly<Partial<Record<TimeGranularity, Granularity>>> = {
  instant: "day",
  "day-part": "day",
  day: "day",
  month: "month",
  season: "season",
  quarter: "quarter",
  year: "year",
  decade: "decade",
};

function eventDateOf(time: TimeMention): readonly EventDate[] {
  const { days, text, relation, anchor, part } = time;
  if (days === undefined || time.isAmbiguous) return [];
  const whole = granularities[time.granularity];
  const isOneDay = days.from === days.to;
  const granularity = whole === undefined || part !== undefined || (whole === "day" && !isOneDay) ? "range" : whole;
  const shown = granularity === "range" && isOneDay ? "day" : granularity;
  return [{ ...days, granularity: shown, words: text, relation: relations[relation], countedFrom: describe(anchor) }];
}

const dayName = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

function describe(anchor: TimeMention["anchor"]): string | undefined {
  if (anchor === undefined) return undefined;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(anchor.value)?.[0];
  const named = day === undefined ? anchor.value : dayName.format(new Date(day));
  return anchor.from === "publication" ? `${named}, the day of publication` : `${named} in the text`;
}
