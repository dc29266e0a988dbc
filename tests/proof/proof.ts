import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { randomNumbers } from "../bench/random-numbers.ts";
import { startCluster } from "../support/postgres-cluster.ts";
import { describeProof } from "./describe-proof.ts";
import type { ProofSettings, Way } from "./proof-settings.ts";
import { type ProofReport, runProof } from "./run-proof.ts";

/**
 * Whether a post happens once: `npm run test:delivery -- --deliveries 3000 --kills 100 --freezes 100`, in three shapes, and
 * a small one of what queues do, which must be found out. `--shape` and `--seed` pick one.
 */
const { values } = parseArgs({
  options: {
    deliveries: { type: "string", default: "3000" },
    kills: { type: "string", default: "100" },
    freezes: { type: "string", default: "40" },
    shape: { type: "string", multiple: true, default: ["sqlite-1", "sqlite-4", "postgres-4", "queues"] },
    seed: { type: "string", default: String(Date.now() % 100_000) },
    speed: { type: "string", default: "5" },
  },
});
const seed = Number(values.seed);
console.log(`Seed ${seed}; the clock goes ${values.speed} times as fast.`);
const folder = await mkdtemp(join(tmpdir(), "onrecord-proof-"));
let isBad = false;

async function run(name: string, store: ProofSettings["store"], processes: number): Promise<void> {
  const report = await prove("ours", store, { processes, share: 1 });
  console.log(describeProof(name, report));
  isBad ||= report.losses.length + report.doubles.length + report.mistaken.length > 0;
}

function prove(way: Way, store: ProofSettings["store"], { processes, share }: { processes: number; share: number }) {
  const kills = Math.ceil(Number(values.kills) * share);
  const slots = Math.max(1, kills);
  return runProof({
    way,
    store,
    processes,
    slots,
    postsOfSlot: Math.ceil((Number(values.deliveries) * share) / slots),
    kills,
    freezes: Math.ceil(Number(values.freezes) * share),
    speed: Number(values.speed),
    faultOneOf: 12,
    random: randomNumbers(seed),
    onSlot: (done) => {
      if (done % 25 === 0) console.log(`  ${done} of ${slots} slots`);
    },
  });
}

try {
  if (values.shape.includes("sqlite-1")) await run("one process, SQLite", { path: join(folder, "one.db") }, 1);
  if (values.shape.includes("sqlite-4"))
    await run("four processes, one SQLite file", { path: join(folder, "four.db") }, 4);
  if (values.shape.includes("postgres-4")) await onPostgres();
  if (values.shape.includes("queues")) await compare();
} finally {
  await rm(folder, { recursive: true });
}
process.exitCode = isBad ? 1 : 0;

async function onPostgres(): Promise<void> {
  const start = await startCluster();
  if (start.kind === "missing") {
    console.log(`four processes, PostgreSQL: not run, since ${start.reason}`);
    return;
  }
  await run("four processes, PostgreSQL", { url: start.cluster.url }, 4);
  await start.cluster.stop();
}

/** A proof that finds nothing wrong with what queues do would find nothing wrong with ours either. */
async function compare(): Promise<void> {
  const reports: ProofReport[] = [];
  for (const way of ["claim-post-retry", "mark-then-post"] as const) {
    const report = await prove(way, { path: join(folder, `${way}.db`) }, { processes: 2, share: 0.1 });
    console.log(describeProof(`as queues do, ${way}`, report));
    reports.push(report);
  }
  const [again, once] = reports;
  isBad ||= again?.doubles.length === 0 || once?.losses.length === 0;
}
