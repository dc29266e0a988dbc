import type { Judged } from "./judge-soak.ts";
import type { SoakDay, SoakResult } from "./run-soak.ts";

/** What was measured and on how much, to be read; and all that was found, memory that grows included. */
export function tellSoak(
  result: SoakResult,
  judged: Judged,
): { lines: readonly string[]; findings: readonly string[] } {
  const { story, standing, tables, days, memory, rounds } = result;
  const { slots, news, ledger } = judged;
  const growth = heapGrowth(days);
  const gathered = memory === undefined ? undefined : heapGathered(memory);
  const lines = [
    [...story.counts].map(([what, count]) => `${count} ${what}`).join(", "),
    `${rounds} rounds, ${standing.length} messages, ${tables.deliveries.length} posts, ${tables.postings.length} rows of the ledger`,
    `${slots.due} slots due, ${slots.posted} posted; ${told(slots.calm)} where all was calm, ${told(slots.disturbed)} where it was not`,
    `${news.inDigests} items told in digests, ${news.inWatches} by watches`,
    `${ledger.compared} messages compared letter by letter, ${ledger.sentences} sentences in them with their reports`,
    `rows: ${Object.entries(tables.counts)
      .map(([table, count]) => `${table} ${count}${grownBy(table, days)}`)
      .join(", ")}`,
    ...[growth, gathered].flatMap((one) => one?.line ?? []),
  ];
  return { lines, findings: [...judged.findings, ...(growth?.findings ?? []), ...(gathered?.findings ?? [])] };
}

const told = (late: readonly number[]): string => {
  const at = (share: number): string => `${late[Math.min(late.length - 1, Math.floor(late.length * share))] ?? 0} ms`;
  return `${late.length} posted after median ${at(0.5)}, 99 of 100 ${at(0.99)}, worst ${at(1)}`;
};

/** Rows that came on each day of the second half. */
function grownBy(table: string, days: readonly SoakDay[]): string {
  const half = days.slice(Math.floor(days.length / 2));
  const [first, last] = [half[0]?.rows[table], half.at(-1)?.rows[table]];
  if (first === undefined || last === undefined || half.length < 2) return "";
  return ` (+${((last - first) / (half.length - 1)).toFixed(1)} a day)`;
}

/** Bytes by which memory may grow in a day beyond what the record takes; the soak's own notes are among them. */
const mostADay = 200_000;
const fewestDays = 10;

/**
 * The slope of the heap over the second half, in which about as many claims go as come, less what those take that came all
 * the same: as many bytes for each as in the first half.
 */
function heapGrowth(days: readonly SoakDay[]): { line: string; findings: readonly string[] } | undefined {
  if (days.length < fewestDays) return undefined;
  const middle = Math.floor(days.length / 2);
  const half = days.slice(middle);
  const each = Math.max(0, slope(days.slice(0, middle).map(({ claims, heap }) => [claims, heap])));
  const heap = slope(half.map(({ day, heap: bytes }) => [day, bytes]));
  const claims = slope(half.map(({ day, claims: count }) => [day, count]));
  const beyond = heap - each * claims;
  const line = `over the last ${half.length} days the heap grew by ${kb(heap)} kB a day and the record by ${claims.toFixed(2)} claims a day of ${kb(each)} kB each: ${kb(beyond)} kB a day beyond the record`;
  return { line, findings: beyond > mostADay ? [`${line}, more than ${kb(mostADay)}`] : [] };
}

/**
 * Bytes that a process may hold at the end of a month beyond one that has just been opened: what came onto the record since
 * it was frozen last is held some ten times as large, for at most five hundred claims and the views of them.
 */
const mostGathered = 8_000_000;

function heapGathered({ aged, fresh }: NonNullable<SoakResult["memory"]>): {
  line: string;
  findings: readonly string[];
} {
  const line = `the process that lived through it all held ${kb(aged)} kB, one opened after it on the same record ${kb(fresh)} kB: ${kb(aged - fresh)} kB more`;
  return { line, findings: aged - fresh > mostGathered ? [`${line}, more than ${kb(mostGathered)}`] : [] };
}

const kb = (bytes: number): string => (bytes / 1e3).toFixed(1);

function slope(points: readonly (readonly [number, number])[]): number {
  const middle = (of: 0 | 1): number => points.reduce((sum, point) => sum + point[of], 0) / points.length;
  const [x, y] = [middle(0), middle(1)];
  const along = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return along / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}
