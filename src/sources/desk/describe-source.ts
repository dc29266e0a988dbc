import { count } from "../../answers/format-number.ts";
import { describeInstant } from "../../reply/describe-instant.ts";
import { shownAddress } from "../fetching/shown-address.ts";
import { minutesBetween } from "../polling/next-look.ts";
import type { Tally } from "../polling/poll-parts.ts";
import type { PollReport } from "../polling/poll-source.ts";
import type { Source } from "../source.ts";

/** "The Harbour Post, harbour.example/feed: every 15 minutes; read 27 November 2026, 14:05 UTC." */
export function describeSource(source: Source): string {
  const { title, url, collection, kind, follows } = source;
  const named = title === undefined ? "" : `${title}, `;
  const kept = collection === "public" ? "" : ` for the collection “${collection}”`;
  const summed = kind === "feed" && !follows ? ", summaries only" : "";
  const page = kind === "page" ? ", a page" : "";
  return `${named}${shownAddress(url)}${page}${kept}${summed}: ${stateOf(source)}`;
}

function stateOf(source: Source): string {
  const { state, lastOk, problem, nextAt, failures } = source;
  const read = lastOk === undefined ? "not read yet" : `read ${describeInstant(lastOk)}`;
  switch (state) {
    case "active":
      return `${everyOf(source)}; ${read}.`;
    case "paused":
      return `paused; ${read}.`;
    case "gone":
      return `gone. ${problem ?? ""} It is not looked at any more.`.replace(/ {2,}/g, " ");
    case "failing":
      return `failing for ${count(failures, "look")}; ${read}. ${problem ?? ""} The next look is ${describeInstant(nextAt)}.`;
  }
  return state satisfies never;
}

/** "every 15 minutes", "every 2 hours". */
export function everyOf(source: Pick<Source, "every" | "floor">): string {
  const minutes = minutesBetween(source);
  if (minutes % 1440 === 0) return minutes === 1440 ? "every day" : `every ${minutes / 1440} days`;
  if (minutes % 60 === 0) return minutes === 60 ? "every hour" : `every ${minutes / 60} hours`;
  return `every ${minutes} minutes`;
}

/** What a look gave: sentences, the first of which says it. */
export function describeReport({ source, found, problem, movedTo }: PollReport): readonly string[] {
  const moved =
    movedTo === undefined ? [] : [`It has moved for good and is fetched from ${shownAddress(movedTo)} now.`];
  if (problem !== undefined) return [problem, ...moved];
  if (found === undefined) return ["Nothing has changed there since the last look.", ...moved];
  const name = found.title ?? source.title;
  const more = found.isMore ? ["More pages of it are read at the next look, in a few minutes."] : [];
  return [
    `${found.what}${name === undefined ? "" : ` “${name}”`}: ${describeTally(found.tally)}.`,
    ...found.notes,
    ...moved,
    ...more,
  ];
}

const words: readonly (readonly [keyof Tally, string])[] = [
  ["new", "new"],
  ["changed", "changed"],
  ["unchanged", "on the record already"],
  ["kept", "as before"],
  ["ignored", "killed or older than what is held"],
  ["failed", "left out"],
];

export function describeTally(tally: Tally): string {
  const all = words.reduce((sum, [what]) => sum + tally[what], 0);
  const parts = words.flatMap(([what, said]) => (tally[what] === 0 ? [] : `${tally[what]} ${said}`));
  return all === 0 ? "no items" : `${count(all, "item")}, ${parts.join(", ")}`;
}
