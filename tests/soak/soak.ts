import { parseArgs } from "node:util";
import { type Cluster, startCluster } from "../support/postgres-cluster.ts";
import { judgeSoak } from "./judge-soak.ts";
import { runSoak } from "./run-soak.ts";
import { tellSoak } from "./tell-soak.ts";

/** A desk lives through a simulated month, and everything that it did is judged: `npm run test:soak -- --days 32 --seed 7`. */

const { values } = parseArgs({
  options: {
    days: { type: "string", default: "32" },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    begins: { type: "string", default: "2026-10-10T00:00:13.000Z" },
    digests: { type: "string", default: "40" },
    watches: { type: "string", default: "20" },
    /** One process for all of it: nothing is killed or ended. */
    steady: { type: "boolean", default: false },
    /** A PostgreSQL server of its own, with a database that is empty; without it a file. */
    postgres: { type: "boolean", default: false },
  },
});
const cluster = values.postgres ? await ownCluster() : undefined;
const options = {
  ...{ days: Number(values.days), seed: Number(values.seed), begins: values.begins, database: cluster?.url },
  ...{
    isSteady: values.steady,
    digests: Number(values.digests),
    watches: Number(values.watches),
    printed: 8,
    corrected: 6,
    faults: 8,
    readEvery: 40,
  },
};
console.log(
  `${options.days} days from ${options.begins} over ${options.database === undefined ? "SQLite" : "PostgreSQL"}; seed ${options.seed}`,
);
const begun = performance.now();
const told = await runSoak(
  {
    ...options,
    onDay: ({ day, heap, claims, rows }) =>
      console.log(`day ${day}: heap ${mb(heap)} MB, ${claims} claims, ${rows["delivery"]} posts, ${seconds()} s`),
  },
  async (result, live) => tellSoak(result, await judgeSoak(result, live.desk.store)),
);
for (const line of told.lines) console.log(line);
for (const finding of told.findings.slice(0, 60)) console.log(`FOUND ${finding}`);
console.log(`${told.findings.length} findings, ${seconds()} s`);
await cluster?.stop();
process.exit(told.findings.length === 0 ? 0 : 1);

async function ownCluster(): Promise<Cluster> {
  const start = await startCluster();
  if (start.kind === "missing") throw new Error(`There is no PostgreSQL here: ${start.reason}`);
  return start.cluster;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

function seconds(): string {
  return ((performance.now() - begun) / 1_000).toFixed(0);
}
