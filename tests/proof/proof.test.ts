import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { randomNumbers } from "../bench/random-numbers.ts";
import { findPostgres } from "../support/postgres.ts";
import { describeProof } from "./describe-proof.ts";
import type { ProofSettings, Way } from "./proof-settings.ts";
import { runProof } from "./run-proof.ts";

/** The short form of `npm run test:delivery`. */

const postgres = await findPostgres();
const folder = await mkdtemp(join(tmpdir(), "onrecord-proof-"));
afterAll(() => rm(folder, { recursive: true }));

const prove = (way: Way, store: ProofSettings["store"], random: () => number, faultOneOf = 8) =>
  runProof({
    ...{ way, store, random, processes: 2, slots: 4, postsOfSlot: 20, kills: 4, freezes: 1 },
    ...{ speed: 5, faultOneOf },
  });

async function expectOnce(name: string, store: ProofSettings["store"], seed: number): Promise<void> {
  const report = await prove("ours", store, randomNumbers(seed));
  console.log(describeProof(name, report));
  const { losses, doubles, mistaken } = report;
  expect({ losses, doubles, mistaken }).toEqual({ losses: [], doubles: [], mistaken: [] });
  expect(report.kills).toBe(4);
  expect(report.lost + report.broken + report.tooMany).toBeGreaterThan(2);
}

test("two processes on one SQLite file that are killed and frozen post everything once", async () => {
  await expectOnce("two processes, one SQLite file", { path: join(folder, "ours.db") }, 21);
}, 240_000);

const on = postgres.kind === "missing" ? `PostgreSQL, skipped since ${postgres.reason}` : "PostgreSQL";

test.skipIf(postgres.kind === "missing")(
  `two processes on ${on} that are killed and frozen post everything once`,
  async () => {
    if (postgres.kind === "there") {
      await expectOnce("two processes, PostgreSQL", { url: await postgres.createDatabase() }, 22);
    }
  },
  240_000,
);

test("what queues do is found out: posts made twice, or never", async () => {
  const [again, once] = await Promise.all([
    prove("claim-post-retry", { path: join(folder, "again.db") }, randomNumbers(23), 2),
    prove("mark-then-post", { path: join(folder, "once.db") }, randomNumbers(24), 2),
  ]);
  expect(again.doubles.length).toBeGreaterThan(0);
  expect(once.losses.length).toBeGreaterThan(0);
}, 240_000);
