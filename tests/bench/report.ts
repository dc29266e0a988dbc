import { percentile, type Timings } from "./measure.ts";

type Row = { readonly name: string; readonly timings: Timings; readonly notes?: readonly string[] };

/** A table of times, with how many times faster each row is than the first. */
export function timesTable(title: string, rows: readonly Row[]): string {
  const [base] = rows;
  const lines = rows.map(({ name, timings, notes = [] }) => {
    const cells = [0.5, 0.99].map((share) => {
      const ms = percentile(timings, share);
      const times = percentile(base?.timings ?? [], share) / ms;
      return `${ms.toFixed(3).padStart(10)} ${`${times.toPrecision(3)}x`.padStart(8)}`;
    });
    return `  ${name.padEnd(42)}${cells.join(" ")}  ${notes.join(", ")}`;
  });
  const head = `  ${"".padEnd(42)}${"p50 ms".padStart(10)} ${"".padStart(8)} ${"p99 ms".padStart(10)}`;
  return [title, head, ...lines, ""].join("\n");
}

export function costLine(name: string, cost: { readonly ms: number; readonly megabytes: number }): string {
  return `  ${name.padEnd(42)}${cost.ms.toFixed(0).padStart(10)} ms ${cost.megabytes.toFixed(0).padStart(8)} MB`;
}

export const asPercent = (share: number): string => `${(100 * share).toFixed(1)} %`;
