import { parseArgs } from "node:util";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import type { NewsFilter } from "../../src/digests/subscription.ts";
import { wakingWatches } from "../../src/digests/waking-watches.ts";
import { knowledgeOfCorpus } from "../../src/evaluation/corpus.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { publicView } from "../../src/places/view.ts";
import { enteredArticles } from "../../src/record/entered-articles.ts";
import type { EnteredArticle } from "../../src/record/record-builder.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { desk, digestOf, everything, watchOf } from "../digests/news-desk.ts";
import { benchRecord } from "./bench-claim.ts";

/** Times digests and watches over a large record: after a day's changes, and after all of it came in at once. */

const { values } = parseArgs({
  options: { claims: { type: "string", default: "100000" }, watches: { type: "string", default: "2000" } },
});
const now = new Date("2026-11-27T06:30:00Z");
const { claims, origin } = benchRecord(Number(values.claims));
const articles = enteredArticles(knowledgeOfCorpus(claims).knowledge);
console.log(`Digests over ${claims.length} ${origin} of ${articles.length} articles; Node ${process.version}`);

const store = await openSqliteStore({ path: ":memory:" });
await timed("Taking all in", () => takeAll(articles));
const records = await openLiveRecords({ store, words: { entities: [], glossary: [] } });
const parts = { store, records, refresh: records.follow, viewOf: () => publicView };
records.of(publicView);

const after = (await store.log.of("all", { limit: 1 }))[0]?.seq ?? 0;
const changing = articles.filter(({ claims: own }) => own.length > 1).slice(0, 100);
await takeAll(changing.map(changed));
const changes = (await store.log.of("all")).filter(({ seq }) => seq > after).toReversed();
console.log(`${changes.length} changes since the last digest`);
await records.follow();

await digest("Digest of the changes, everything", after, everything);
await digest("Digest of the changes, a topic", after, { ...everything, topic: "government ministers" });
await digest("Digest of the changes, again", after, everything);
await digest("Digest of the whole record at once", 0, everything);
await digest("Digest of the whole record, a topic", 0, { ...everything, topic: "government ministers" });

const words = claims.map(({ text }) => text.split(" ").slice(2, 4).join(" "));
const watches = Array.from({ length: Number(values.watches) }, (_, id) =>
  watchOf({ id, place: desk, filter: { ...everything, topic: words[(id * 7) % words.length] ?? "" } }),
);
for (const count of [1, 10, changes.length]) {
  const few = changes.slice(0, count);
  const woken = await timed(`${watches.length} watches, ${few.length} changes`, () =>
    wakingWatches(watches, few, { ...parts, now }),
  );
  console.log(`  ${woken.length} wake`);
}
await store.close();

async function digest(name: string, toldUpTo: number, filter: NewsFilter): Promise<void> {
  const before = process.memoryUsage().heapUsed;
  const composed = await timed(name, () => composeDigest(parts, { subscription: digestOf({ toldUpTo, filter }), now }));
  const grown = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  console.log(`  ${composed.items} items, ${composed.posts.length} posts, heap ${grown.toFixed(0)} MB more`);
}

async function takeAll(all: readonly EnteredArticle[]): Promise<void> {
  for (const { article, claims: own } of all) {
    const arrived = { article, claims: own, text: undefined, origin: { kind: "folder", id: "in" } } as const;
    await ingestArticle(store, arrived, now);
  }
}

/** One claim says another number, and one is gone. */
function changed({ article, claims: [first, , ...rest] }: EnteredArticle): EnteredArticle {
  return {
    article,
    claims: first === undefined ? [] : [{ ...first, text: `${first.text} It cost 4711 dollars.` }, ...rest],
  };
}

async function timed<Made>(name: string, work: () => Promise<Made>): Promise<Made> {
  const begun = performance.now();
  const made = await work();
  console.log(`${name}: ${(performance.now() - begun).toFixed(0)} ms`);
  return made;
}
