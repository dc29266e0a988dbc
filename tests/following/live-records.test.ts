import { afterEach, beforeEach, expect, test } from "vitest";
import type { Claim } from "../../src/claims/claim.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { articleId } from "../../src/ids.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { operatorView } from "../../src/places/view.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { unread } from "../support/arriving.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
});
afterEach(() => store.close());

const words = { entities: [], glossary: [] };
const fire = articleId("harbour-fire");
const at = (time: string): Date => new Date(`2024-05-04T${time}:00.000Z`);
const editors = ({ text = "Forty boats burned.", ...fields }: Partial<Claim>) => {
  const claims = [exampleClaim(1, { ...fields, text })];
  return { article: exampleArticle, text: undefined, origin: unread("").origin, editors: claims, read: () => claims };
};

test("what an editor says otherwise of the same words is read anew, and nobody is told", async () => {
  await ingestArticle(store, editors({ where: ["Varna"], topics: ["fire"] }), at("10:00"));
  const records = await openLiveRecords({ store, words });
  const { changes } = await ingestArticle(store, editors({ where: ["Burgas"], topics: ["harbour"] }), at("11:00"));
  expect(changes.map(({ kind }) => kind)).toEqual(["article-changed"]);
  await records.follow();
  expect(records.of(operatorView).claimsOf(fire)).toMatchObject([{ where: ["Burgas"], topics: ["harbour"] }]);
});

test("sentences that changed places are read at their places", async () => {
  await ingestArticle(store, unread("Forty boats burned in Varna. The mayor wept."), at("10:00"));
  const records = await openLiveRecords({ store, words });
  await ingestArticle(store, unread("The mayor wept. Forty boats burned in Varna."), at("11:00"));
  await records.follow();
  const record = records.of(operatorView);
  const text = record.knowledge.texts?.get(fire);
  expect(record.claimsOf(fire).map((claim) => claim.text)).toEqual(["The mayor wept.", "Forty boats burned in Varna."]);
  for (const { at: place, text: said } of record.claimsOf(fire)) expect(text?.slice(place.start, place.end)).toBe(said);
});

test("a day that is being read while the record changes is that day all the same", async () => {
  await ingestArticle(store, editors({ text: "Forty boats burned." }), at("10:00"));
  const reading = Promise.withResolvers<void>();
  const changed = Promise.withResolvers<void>();
  const slow = {
    ...store,
    log: {
      ...store.log,
      async changedAfter(instant: string) {
        const ids = await store.log.changedAfter(instant);
        reading.resolve();
        await changed.promise;
        return ids;
      },
    },
  };
  const records = await openLiveRecords({ store: slow, words });
  const day = records.asOf(operatorView, at("10:30").toISOString());
  await reading.promise;
  await ingestArticle(store, editors({ text: "Fifty boats burned." }), at("11:00"));
  await records.follow();
  changed.resolve();
  const then = await day;
  expect(then.claimsOf(fire).map((claim) => claim.text)).toEqual(["Forty boats burned."]);
});
