import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { articleId, claimId } from "../../src/ids.ts";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Amendment, Store } from "../../src/store/store.ts";
import { startCluster } from "../support/postgres-cluster.ts";

/** How fast the store alone takes articles in and gives claims back: `node tests/bench/store.ts [articles]`. */

const articles = Number(process.argv[2] ?? 10_000);
/** As many as an average article of a wire has sentences that say something. */
const claimsEach = 11.5;

const folder = mkdtempSync(join(tmpdir(), "onrecord-bench-"));
try {
  const path = join(folder, "record.db");
  await measure("SQLite", () => openSqliteStore({ path }));
  console.log(`  file: ${(statSync(path).size / 2 ** 20).toFixed(0)} MB`);
  const start = await startCluster();
  if (start.kind === "missing") console.log(`PostgreSQL: ${start.reason}`);
  else {
    await measure("PostgreSQL (fsync off)", () => openPostgresStore({ url: start.cluster.url }));
    await start.cluster.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measure(name: string, open: () => Promise<Store>): Promise<void> {
  const store = await open();
  const entering = performance.now();
  const cpu = process.cpuUsage();
  let claims = 0;
  for (let number = 0; number < articles; number += 1) {
    const amendment = arrived(number);
    claims += amendment.standing.length;
    await store.articles.amend(amendment.article.id, new Date().toISOString(), () => amendment);
  }
  const seconds = (performance.now() - entering) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(`${name}: ${claims} claims of ${articles} articles`);
  console.log(
    `  entered in ${seconds.toFixed(1)} s (${((user + system) / 1e6).toFixed(1)} s of CPU): ${Math.round(claims / seconds)} claims/s`,
  );
  await timed("read whole", async () => {
    let read = 0;
    for await (const batch of store.articles.read()) for (const held of batch) read += held.claims.length;
    return `${read} claims`;
  });
  await timed("read as of now", async () => {
    let read = 0;
    const asOf = new Date().toISOString();
    for await (const batch of store.articles.read({ asOf })) for (const held of batch) read += held.claims.length;
    return `${read} claims`;
  });
  await timed("read the log", async () => {
    let read = 0;
    for (let position = store.log.start; ; ) {
      const { changes, position: next } = await store.log.read(position, 1000);
      if (changes.length === 0) return `${read} changes`;
      read += changes.length;
      position = next;
    }
  });
  await store.close();
}

async function timed(what: string, run: () => Promise<string>): Promise<void> {
  const start = performance.now();
  const cpu = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `  ${what}: ${((performance.now() - start) / 1000).toFixed(2)} s, ${((user + system) / 1e6).toFixed(2)} s of CPU (${result})`,
  );
}

function arrived(number: number): Amendment {
  const article: Article = {
    id: articleId(`article-${number}`),
    title: `What happened in the harbour, part ${number}`,
    outlet: `Outlet ${number % 40}`,
    url: `https://outlet${number % 40}.example/news/${number}`,
    published: "2025-03-01",
    retrieved: "2025-03-02",
    language: "en",
    via: undefined,
  };
  const count = Math.floor((number + 1) * claimsEach) - Math.floor(number * claimsEach);
  const claims = Array.from({ length: count }, (_, sentence) => claimIn(article, sentence));
  return {
    article,
    text: claims.map(({ text }) => text).join(" "),
    state: "usable",
    origin: { kind: "folder", id: "bench" },
    fingerprint: `print ${number}`,
    standing: claims.map(({ id }) => id),
    moved: [],
    happenings: claims.map((claim) => ({ kind: "claim-added", claim, revision: 1 })),
  };
}

function claimIn(article: Article, sentence: number): Claim {
  const text = `Officials of the harbour said on Saturday that number ${sentence} of over 4,000 crews had been presumed lost near the northern pier of ${article.id}.`;
  const start = sentence * (text.length + 1);
  return {
    id: claimId(article.id, 1 + Math.floor(sentence / 3), 1 + (sentence % 3), 1),
    article,
    text,
    verbatim: { text, start, end: start + text.length },
    quote: undefined,
    speaker: { kind: "named", name: "the harbour office", role: undefined },
    hedge: { words: "presumed", kind: "epistemic" },
    when: [
      {
        from: "2025-03-01",
        to: "2025-03-01",
        granularity: "day",
        words: "on Saturday",
        relation: "on",
        countedFrom: "the day of publication, 1 March 2025",
      },
    ],
    where: ["the northern pier", "the harbour"],
    who: [{ name: "Officials", role: "officials of the harbour" }],
    figures: [{ value: 4000, operator: "more-than", unit: "crews", words: "over 4,000" }],
    why: undefined,
    topics: ["harbour", "crews", "pier"],
    at: { paragraph: 1 + Math.floor(sentence / 3), sentence: 1 + (sentence % 3), start, end: start + text.length },
  };
}
