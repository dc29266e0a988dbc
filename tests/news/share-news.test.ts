import fc from "fast-check";
import { expect, test } from "vitest";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { tellWatch } from "../../src/digests/tell-watch.ts";
import { articleId } from "../../src/ids.ts";
import { killArticle, withdrawMissing, withholdArticle } from "../../src/log/change-state.ts";
import type { NewsFilter } from "../../src/news/news-filter.ts";
import { createNewsShare } from "../../src/news/share-news.ts";
import type { Place } from "../../src/places/place.ts";
import { publicView } from "../../src/places/view.ts";
import { figureOf } from "../support/example-claims.ts";
import { desk, digestOf, everything, type NewsDesk, openNewsDesk, type Told, watchOf } from "./news-desk.ts";

const told: readonly Told[] = [
  { text: "Forty boats burned in Varna.", figures: [figureOf(40, "boats")] },
  { text: "Fifty boats burned in Varna.", figures: [figureOf(50, "boats")] },
  "A storm closed the port of Burgas.",
  "The storm closed the port of Burgas at night.",
  "Jane Roe opened a bridge in Varna.",
  "The bridge was closed again.",
];
const slugs = ["one", "two", "three", "four"];
const collections = [undefined, "court"];

type Happening =
  | {
      readonly kind: "arrives";
      readonly slug: string;
      readonly told: readonly Told[];
      readonly collection: string | undefined;
    }
  | { readonly kind: "killed" | "withheld" | "withdrawn"; readonly slug: string }
  | { readonly kind: "posted" };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("arrives" as const),
      slug: fc.constantFrom(...slugs),
      told: fc.subarray([...told], { minLength: 1, maxLength: 4 }),
      collection: fc.constantFrom(...collections),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom("killed", "withheld", "withdrawn"), slug: fc.constantFrom(...slugs) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("posted" as const) }) },
);

const filters: readonly NewsFilter[] = [
  everything,
  { ...everything, topic: "storm" },
  { ...everything, topic: "boats burnt" },
  { ...everything, people: ["Jane Roe"], kinds: ["new", "withdrawn"] },
  { ...everything, kinds: ["disputed"] },
];
const places: readonly Place[] = [desk, { ...desk, channel: "C2" }, { ...desk, channel: "C3" }];
const viewOf = ({ channel }: Place) =>
  channel === "C3" ? { ...publicView, collections: ["court", "public"] } : publicView;

async function happen(news: NewsDesk, one: Happening): Promise<void> {
  const now = news.now();
  switch (one.kind) {
    case "arrives":
      return news.arrive(one.slug, one.told, { collection: one.collection });
    case "killed":
      return void (await killArticle(news.store, articleId(one.slug), { reason: undefined, now }));
    case "withheld":
      return void (await withholdArticle(news.store, articleId(one.slug), now));
    case "withdrawn": {
      const present = new Set(slugs.filter((slug) => slug !== one.slug).map(articleId));
      return void (await withdrawMissing(news.store, { kind: "folder", id: "incoming" }, { present, now }));
    }
    case "posted": {
      const { posts } = await composeDigest(news.parts, { subscription: digestOf({ place: desk }), now });
      return news.post(digestOf(), now.toISOString(), posts);
    }
  }
  return one satisfies never;
}

test("whoever shares news is told word for word what would be told alone, whatever was told before and to whom", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 2, maxLength: 9 }), async (story) => {
      const news = await openNewsDesk({ viewOf });
      const shared = { ...news.parts, share: createNewsShare(news.store.log) };
      const heads = [0];
      for (const [at, one] of story.entries()) {
        news.at(`27T10:${10 + at}`);
        await happen(news, one);
        heads.push(await news.head());
        if (at % 3 !== 2 && at !== story.length - 1) continue;
        // The last first, so that what is held must grow to the front.
        for (const toldUpTo of heads.toReversed()) {
          for (const [id, filter] of filters.entries()) {
            const place = places[(id + toldUpTo) % places.length] ?? desk;
            const asked = { subscription: digestOf({ id, filter, place, toldUpTo }), now: news.now() };
            expect(await composeDigest(shared, asked)).toEqual(await composeDigest(news.parts, asked));
            const watch = watchOf({ id, filter, place, toldUpTo });
            expect(await tellWatch(shared, watch, news.now())).toEqual(await tellWatch(news.parts, watch, news.now()));
          }
        }
      }
      await news.close();
    }),
    { numRuns: 4 },
  );
});
