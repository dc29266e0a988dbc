import { parseArgs } from "node:util";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { wakingWatches } from "../../src/digests/waking-watches.ts";
import { knowledgeOfCorpus } from "../../src/evaluation/corpus.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import type { NewsFilter } from "../../src/news/news-filter.ts";
import { createNewsShare } from "../../src/news/share-news.ts";
import { openNewsroom } from "../../src/newsroom.ts";
import type { Place } from "../../src/places/place.ts";
import { publicView, type View } from "../../src/places/view.ts";
import { enteredArticles } from "../../src/record/entered-articles.ts";
import type { EnteredArticle } from "../../src/record/record-builder.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { desk, digestOf, everything, watchOf } from "../news/news-desk.ts";
import { benchRecord } from "./bench-claim.ts";
import { askAlone, composeDue, type Due } from "./digests-due.ts";
import { asChanged, headOf, topicsOf } from "./due-desk.ts";
import { makeQuestions } from "./questions.ts";

/**
 * Times digests and watches over a large record: alone after a day's changes and after all of it came in at once, and two
 * thousand that are due in one minute while questions are put.
 */

const { values } = parseArgs({
  options: {
    claims: { type: "string", default: "100000" },
    watches: { type: "string", default: "2000" },
    digests: { type: "string", default: "2000" },
  },
});
const now = new Date("2026-11-27T06:30:00Z");
const { claims, origin } = benchRecord(Number(values.claims));
/** Every tenth article is of one of two collections that not every channel sees. */
const articles = enteredArticles(knowledgeOfCorpus(claims).knowledge).map((entered, at) =>
  at % 10 === 0 ? moved(entered, at % 20 === 0 ? "court" : "desk") : entered,
);
console.log(`Digests over ${claims.length} ${origin} of ${articles.length} articles; Node ${process.version}`);

const collections = [["public"], ["court", "public"], ["desk", "public"], ["court", "desk", "public"]];
const places = collections.map((_, at): Place => ({ ...desk, channel: `C${at}` }));
const views = new Map(places.map(({ channel }, at): [string, View] => [channel, viewWith(collections[at] ?? [])]));
const viewOf = (place?: Place): View => views.get(place?.channel ?? "") ?? publicView;

/** What is yet to come: a thousand claims and more, in articles that are held back until then. */
const toCome = articles.slice(-Math.ceil(articles.length / 80));
const held = articles.slice(0, -toCome.length);
const store = await openSqliteStore({ path: ":memory:" });
await timed("Taking all in", () => takeAll(held));
const records = await openLiveRecords({ store, words: { entities: [], glossary: [] } });
const parts = { store, records, refresh: records.follow, viewOf };
for (const place of places) records.of(viewOf(place));

const after = await headOf(store);
const newsroom = openNewsroom({ records, viewOf });
const questions = Object.values(makeQuestions(claims, 200)).flatMap((some) => some.map(({ text }) => text));
const words = claims.map(({ text }) => text.split(" ").slice(2, 4).join(" "));
const due: Due = {
  parts,
  newsroom,
  now,
  places,
  told: [after],
  questions,
  topics: topicsOf(claims.map(({ text }) => text)),
};
await askAlone(due, 200);

const changing = held.filter(({ claims: own }) => own.length > 1);
await happen(changing.slice(0, 50), toCome.slice(0, 12));
await alone();
await dueAtOnce("After some 200 changes");
await happen(changing.slice(50, 500), toCome.slice(12));
await dueAtOnce("After some 2,000 changes");
await wake();
await digest("Digest of the whole record at once", 0, everything);
await digest("Digest of the whole record, a topic", 0, { ...everything, topic: "government ministers" });
await store.close();

async function happen(changed: readonly EnteredArticle[], coming: readonly EnteredArticle[]): Promise<void> {
  const before = await headOf(store);
  await takeAll([...changed.map(asChanged), ...coming]);
  await records.follow();
  console.log(`${(await store.log.of("all")).filter(({ seq }) => seq > before).length} changes`);
}

async function alone(): Promise<void> {
  await digest("Digest of the changes, everything", after, everything);
  await digest("Digest of the changes, a topic", after, { ...everything, topic: "government ministers" });
  await digest("Digest of the changes, again", after, everything);
}

/** Some were told of the first few of the changes already. */
async function dueAtOnce(name: string): Promise<void> {
  const told = [after, after + 3, after + 8, after + 20];
  const coming = toCome.flatMap((entered) => entered.claims.map(({ text }) => text));
  const topics = topicsOf([...coming, ...due.topics]).slice(0, Number(values.digests) / 2);
  const shared = { ...parts, share: createNewsShare(store.log) };
  await composeDue(name, Number(values.digests), { ...due, parts: shared, told, topics });
}

async function wake(): Promise<void> {
  const changes = (await store.log.of("all")).filter(({ seq }) => seq > after).toReversed();
  const watches = Array.from({ length: Number(values.watches) }, (_, id) =>
    watchOf({ id, place: desk, filter: { ...everything, topic: words[(id * 7) % words.length] ?? "" } }),
  );
  for (const count of [1, 10, 200]) {
    const few = changes.slice(0, count);
    const woken = await timed(`${watches.length} watches, ${few.length} changes`, () =>
      wakingWatches(watches, few, { ...parts, now }),
    );
    console.log(`  ${woken.length} wake`);
  }
}

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

function viewWith(opened: readonly string[]): View {
  return { collections: opened, groundRule: "on-record" };
}

function moved({ article, claims: own, text }: EnteredArticle, collection: string): EnteredArticle {
  const there = { ...article, collection };
  return { article: there, claims: own.map((claim) => ({ ...claim, article: there })), text };
}

async function timed<Made>(name: string, work: () => Promise<Made>): Promise<Made> {
  const begun = performance.now();
  const made = await work();
  console.log(`${name}: ${(performance.now() - begun).toFixed(0)} ms`);
  return made;
}
