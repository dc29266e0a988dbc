import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { expect, onTestFinished, test, vi } from "vitest";
import { findPostgres } from "../support/postgres.ts";
import { type RunningProcess, startProcess } from "../support/run-process.ts";
import { knowledgeFile } from "../support/whole-desk.ts";

const postgres = await findPostgres();
const patience = { timeout: 40_000, interval: 5 };
const slow = { timeout: 120_000 };
/** Milliseconds within which every process answers from what one of them has read. */
const granted = 1_000;

type Settings = Readonly<Record<string, string>>;

/** A process with a folder of its own, over a record that it shares, with its terminal open. */
async function start(folder: string, record: Settings): Promise<RunningProcess> {
  const environment = { ONRECORD_KNOWLEDGE: folder, ...record };
  const running = startProcess(process.execPath, ["adapters/onrecord.mjs"], { environment });
  onTestFinished(async () => {
    running.child.kill("SIGTERM");
    await running.ended;
  });
  await vi.waitUntil(() => running.err().includes("Discord: off"), patience);
  return running;
}

async function openFolder(name: string) {
  const folder = await mkdtemp(join(tmpdir(), `onrecord ${name} `));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(
    join(folder, "own.yaml"),
    knowledgeFile(`own-${name}`, `Of the ${name}`, [`The ${name} desk opened.`]),
  );
  return folder;
}

/** From the moment at which one process has taken an article in until another answers from it, for several of them. */
async function measure(record: Settings): Promise<readonly number[]> {
  const watched = await openFolder("first");
  const first = await start(watched, record);
  const second = await start(await openFolder("second"), record);
  const times: number[] = [];
  for (const harbour of ["Aldmouth", "Brackport", "Cullhaven"]) {
    const [before, said] = [first.err().length, second.out().length];
    const text = `The quay of ${harbour} was closed for repairs.`;
    await writeFile(
      join(watched, `${harbour}.yaml`),
      knowledgeFile(`quay-${harbour.toLowerCase()}`, "Quay shut", [text]),
    );
    await vi.waitUntil(() => first.err().slice(before).includes("The knowledge changed"), patience);
    const acknowledged = performance.now();
    await vi.waitUntil(
      () => {
        second.child.stdin?.write(`what ${harbour}\n`);
        return second.out().slice(said).includes(text);
      },
      { ...patience, interval: 20 },
    );
    times.push(performance.now() - acknowledged);
  }
  return times;
}

const told = (where: string, times: readonly number[]): void =>
  console.log(
    `An article of one process is answered by another, ${where}: ${times.map((one) => one.toFixed(0)).join(", ")} ms`,
  );

test("an article that one process takes in is answered by another within a second, over one folder", slow, async () => {
  const data = await mkdtemp(join(tmpdir(), "onrecord data "));
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  await mkdir(data, { recursive: true });
  const times = await measure({ ONRECORD_DATA: data });
  told("SQLite", times);
  expect(Math.max(...times)).toBeLessThan(granted);
});

test.skipIf(postgres.kind === "missing")(
  `the same over one server${postgres.kind === "missing" ? ` (${postgres.reason})` : ""}`,
  slow,
  async () => {
    if (postgres.kind === "missing") return;
    const times = await measure({ DATABASE_URL: await postgres.createDatabase() });
    told("PostgreSQL", times);
    expect(Math.max(...times)).toBeLessThan(granted);
  },
);
