import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { keepFolder } from "../../src/knowledge/keep-folder.ts";
import { openKnowledgeFolder } from "../../src/knowledge/knowledge-folder.ts";
import { operatorView } from "../../src/places/view.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { articleFolder } from "./article-folder.ts";

/** Times a folder of articles from its files to the first answer of a new process: `node tests/bench/ingest.ts --articles 10000`. */

const { values } = parseArgs({ options: { articles: { type: "string", default: "10000" } } });
const launcher = fileURLToPath(new URL("../../adapters/onrecord.mjs", import.meta.url));
const folder = await articleFolder(Number(values.articles));
const data = await mkdtemp(join(tmpdir(), "onrecord-bench-data-"));
const path = join(data, "onrecord.db");
console.log(`${folder.articles} articles, ${folder.sentences} sentences (${folder.origin}); Node ${process.version}\n`);

const store = await openSqliteStore({ path });
const memory: string[] = [];
let told = 0;
const first = await timed(() =>
  keepFolder(openKnowledgeFolder(folder.path), {
    store,
    now: () => new Date(),
    onProgress: (done, total) => {
      if (done < (told + 1) * (total / 5)) return;
      told += 1;
      memory.push(`${((100 * done) / total).toFixed(0)} %: ${megabytes()} MB`);
    },
  }),
);
const { claims } = await store.articles.count();
const perSecond = (ms: number): string => `${Math.round((1_000 * claims) / ms)} claims/s`;
console.log(
  `From files to the log: ${claims} claims in ${seconds(first.ms)}, ${perSecond(first.ms)} (${seconds(first.cpu)} of work, ${perSecond(first.cpu)})`,
);
console.log(`Memory of the process on the way: ${memory.join(", ")}`);

const {
  made: record,
  ms: indexing,
  cpu,
} = await timed(() => openLiveRecords({ store, words: first.made.words, file: join(data, "record.index") }));
console.log(
  `Indexed: ${seconds(indexing)}; together ${perSecond(first.ms + indexing)} (${perSecond(first.cpu + cpu)} of work)`,
);
const { ms: packing } = await timed(() => record.keep());
console.log(`Packed for the next start: ${seconds(packing)}`);

const again = await timed(() => keepFolder(openKnowledgeFolder(folder.path), { store, now: () => new Date() }));
console.log(
  `The same folder again: ${seconds(again.ms)}, ${(first.ms / again.ms).toFixed(0)} times as fast; read: ${again.made.isRead}`,
);

await writeFile(
  join(folder.path, "zz-new.md"),
  "---\ntitle: A comet\n---\n\nA comet named Vaspurak was seen over the bay.\n",
);
const arriving = await timed(async () => {
  await keepFolder(openKnowledgeFolder(folder.path), { store, now: () => new Date() });
  await record.follow();
  return record.of(operatorView).claimsOf;
});
console.log(`One more article, the folder read from its files anew: ${seconds(arriving.ms)}`);
await record.keep();
await store.close();

const environment = { ...process.env, ONRECORD_KNOWLEDGE: folder.path, ONRECORD_DATA: data };
const starts = Array.from({ length: 3 }, () => {
  const begun = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [launcher, "ask", "what comet"], {
    env: environment,
    encoding: "utf8",
  });
  if (status !== 0 || !stdout.includes("Vaspurak")) throw new Error(`The new process did not answer: ${stdout}`);
  return performance.now() - begun;
});
console.log(`A new process, from its start to the end of its first answer: ${starts.map(seconds).join(", ")}`);
await Promise.all([rm(folder.path, { recursive: true }), rm(data, { recursive: true })]);

/** Milliseconds by the clock, and of one core's work: the two differ where the machine does other things as well. */
async function timed<Made>(
  work: () => Promise<Made>,
): Promise<{ readonly made: Made; readonly ms: number; readonly cpu: number }> {
  const begun = performance.now();
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  return { made, ms: performance.now() - begun, cpu: (user + system) / 1_000 };
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}

function megabytes(): string {
  return (process.memoryUsage().rss / 1_000_000).toFixed(0);
}
