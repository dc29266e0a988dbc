import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import { z } from "zod";
import { answerFrom } from "../../src/answer-from.ts";
import { knowledgeOfCorpus } from "../../src/evaluation/corpus.ts";
import { writeRecordFile } from "../../src/following/record-file.ts";
import { inSlices } from "../../src/in-slices.ts";
import { enteredArticles } from "../../src/record/entered-articles.ts";
import { beginRecord } from "../../src/record/record-build.ts";
import type { EnteredArticle } from "../../src/record/record-builder.ts";
import type { OpenRecord } from "../../src/record.ts";
import { benchRecord } from "./bench-claim.ts";
import { indexWithMiniSearch } from "./contestants/minisearch.ts";
import { costOf, percentile } from "./measure.ts";
import { costLine } from "./report.ts";

/** Times what becomes of a record while it lives: building, packing, opening in a fresh process, changes, forks. */

const { values } = parseArgs({ options: { claims: { type: "string", default: "100000" } } });
const question = "who said the ceasefire would hold";
const now = new Date("2025-03-17T12:00:00Z");
const openedSchema = z.object({
  outcome: z.string(),
  openMs: z.number(),
  toAnswerMs: z.number(),
  megabytes: z.number(),
  residentMegabytes: z.number(),
});

const { claims, origin } = benchRecord(Number(values.claims));
const articles = enteredArticles(knowledgeOfCorpus(claims).knowledge);
console.log(`A record that lives: ${claims.length} ${origin} of ${articles.length} articles; Node ${process.version}`);

const reference = costOf(() => indexWithMiniSearch(claims));
const json = JSON.stringify(reference.made);
const loaded = costOf(() => MiniSearch.loadJSON(json, { fields: ["text"] }));
const built = await build();
const folder = mkdtempSync(join(tmpdir(), "on-record-bench-"));
try {
  const path = join(folder, "record");
  const packedMs = await timed(() => writeRecordFile(path, built.record, "0"));
  const fresh = Array.from({ length: 3 }, () => openInFreshProcess(path)).sort((a, b) => a.wholeMs - b.wholeMs)[0];
  console.log(costLine("MiniSearch of the sentences alone, adding all", reference));
  console.log(costLine("MiniSearch of the sentences alone, loadJSON", loaded));
  line("Record, built from claims", built.ms, `longest pause ${built.longestMs.toFixed(0)} ms`);
  line("Record, packed into a file", packedMs, `${(statSync(path).size / 2 ** 20).toFixed(0)} MB`);
  if (fresh !== undefined) {
    line("Fresh process: file to first answer", fresh.toAnswerMs, against(fresh.toAnswerMs));
    line("Fresh process: from its start to its end", fresh.wholeMs, memoryOf(fresh));
  }
  measureChanges(built.record, articles);
} finally {
  rmSync(folder, { recursive: true });
}

async function build() {
  const begun = performance.now();
  const made = beginRecord({ entities: [], glossary: [] });
  for (const one of articles) made.add(one);
  const work = made.finish();
  let longestMs = 0;
  const record = await inSlices(timeSlices(work, (ms) => (longestMs = Math.max(longestMs, ms))));
  return { record, ms: performance.now() - begun, longestMs };
}

function* timeSlices<Made>(work: Generator<void, Made>, onSlice: (ms: number) => void): Generator<void, Made> {
  for (;;) {
    const begun = performance.now();
    const { done, value } = work.next();
    onSlice(performance.now() - begun);
    if (done === true) return value;
    yield;
  }
}

function openInFreshProcess(path: string) {
  const script = fileURLToPath(new URL("./fresh/open-packed.ts", import.meta.url));
  const begun = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, path, question], { encoding: "utf8" });
  const wholeMs = performance.now() - begun;
  if (status !== 0) throw new Error(`The packed record was not opened: ${stderr}`);
  return { ...openedSchema.parse(JSON.parse(stdout)), wholeMs };
}

function measureChanges(record: OpenRecord, held: readonly EnteredArticle[]): void {
  const changes = held.filter(({ claims: own }) => own.length > 5).slice(0, 40);
  const ask = () => answerFrom(record, { text: question, now });
  const applied = changes.map((one) =>
    timedNow(() => record.apply({ gone: [], put: [{ ...one, claims: [...one.claims] }] })),
  );
  const asked = changes.map((one) => {
    record.apply({ gone: [], put: [{ ...one, claims: [...one.claims] }] });
    return timedNow(ask);
  });
  const completed = changes.map((one) => {
    record.apply({ gone: [], put: [{ ...one, claims: [...one.claims] }] });
    return timedNow(() => record.complete("ki", 8));
  });
  const isHalf = ({ id }: { readonly id: string }) => id.charCodeAt(id.length - 1) % 2 === 0;
  const forked = Array.from({ length: 9 }, () => timedNow(() => record.fork(isHalf)));
  const first = Array.from({ length: 9 }, () => {
    const fork = record.fork(isHalf);
    return timedNow(() => answerFrom(fork, { text: question, now }));
  });
  half("One article put again", applied, against(percentile(applied, 0.5)));
  half("The first question after a change", asked);
  half("The first completion after a change", completed);
  half("A fork that sees half", forked, against(percentile(forked, 0.5)));
  half("The first question to such a fork", first);
}

function line(name: string, ms: number, note = ""): void {
  console.log(`  ${name.padEnd(46)}${ms.toFixed(ms < 100 ? 1 : 0).padStart(10)} ms  ${note}`);
}

function half(name: string, timings: readonly number[], note = ""): void {
  line(
    name,
    percentile(timings, 0.5),
    [`worst ${Math.max(...timings).toFixed(1)} ms`, note].filter(Boolean).join("; "),
  );
}

function against(ms: number): string {
  const ratio = (of: number) => `${(of / ms).toPrecision(3)}x`;
  return `${ratio(built.ms)} faster than building, ${ratio(loaded.ms)} than MiniSearch's loadJSON`;
}

function memoryOf({ megabytes, residentMegabytes }: z.infer<typeof openedSchema>): string {
  return `${megabytes.toFixed(0)} MB in use, ${residentMegabytes.toFixed(0)} MB resident`;
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await run();
  return performance.now() - begun;
}

function timedNow(run: () => unknown): number {
  const begun = performance.now();
  run();
  return performance.now() - begun;
}
