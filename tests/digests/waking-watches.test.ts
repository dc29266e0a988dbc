import fc from "fast-check";
import { expect, test } from "vitest";
import { tellWatch } from "../../src/digests/tell-watch.ts";
import { wakingWatches } from "../../src/digests/waking-watches.ts";
import { articleId, entityId } from "../../src/ids.ts";
import { killArticle, releaseDue, withdrawMissing } from "../../src/log/change-state.ts";
import type { NewsFilter } from "../../src/news/news-filter.ts";
import type { Place } from "../../src/places/place.ts";
import { publicView, type View } from "../../src/places/view.ts";
import { desk, type NewsDesk, openNewsDesk, watchOf } from "../news/news-desk.ts";

const closed: Place = { ...desk, channel: "C2" };
const closedView: View = { collections: ["court", "public"], groundRule: "background" };
const words = {
  entities: [
    {
      ...{ id: entityId("andrii-sybiha"), kind: "person" as const, name: "Andrii Sybiha" },
      ...{ aliases: ["Sybiga", "Сибіга"], roles: ["Foreign Minister of Ukraine"] },
    },
  ],
  glossary: [],
};

const texts = [
  "Andrii Sybiha met the ambassador in Kyiv.",
  "Сибіга зустрівся з послом у Києві.",
  "Forty boats burned in Varna.",
  "Fifty boats burned in Varna.",
  "In Varna, forty boats burned.",
  "The Russian soldiers left the harbour in 2024.",
  "Ships were set on fire, the mayor said.",
];
const subjects = ["Sybiga", "Сибіга", "boat", "ships", "harbour Varna", "Russian", "2024", "Kyiv", "elections", "burn"];
const slugs = ["one", "two"];

type Step =
  | { readonly kind: "arrives"; readonly slug: string; readonly texts: readonly string[]; readonly rules: Rules }
  | { readonly kind: "killed"; readonly slug: string }
  | { readonly kind: "withdrawn" | "released" };
type Rules = { readonly collection?: string; readonly groundRule?: "background"; readonly embargoedUntil?: string };

const some = (of: readonly string[], maxLength = 2) => fc.uniqueArray(fc.constantFrom(...of), { maxLength });
const arbitraryFilter: fc.Arbitrary<NewsFilter> = fc.record({
  topic: fc.constantFrom("", ...subjects),
  people: some(["Sybiga", "mayor"]),
  places: some(["Varna", "Kyiv"]),
  sources: some(["The Example", "Other Post"]),
  kinds: fc.constantFrom([], ["new"], ["withdrawn", "changed"]),
});
const arrives: fc.Arbitrary<Step> = fc.record({
  kind: fc.constant("arrives"),
  slug: fc.constantFrom(...slugs),
  texts: fc.uniqueArray(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }),
  rules: fc.constantFrom<Rules>(...[{}, {}, { collection: "court" }, { groundRule: "background" as const }], {
    embargoedUntil: "2026-11-26T12:00:00.000Z",
  }),
});
const others: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("killed" as const), slug: fc.constantFrom(...slugs) }),
  fc.record({ kind: fc.constantFrom("withdrawn" as const, "released" as const) }),
);
const steps = fc.array(fc.oneof({ weight: 4, arbitrary: arrives }, { weight: 1, arbitrary: others }), {
  minLength: 1,
  maxLength: 5,
});

async function take(step: Step, news: NewsDesk): Promise<void> {
  switch (step.kind) {
    case "arrives":
      return news.arrive(step.slug, step.texts, step.rules);
    case "killed":
      await killArticle(news.store, articleId(step.slug), { reason: undefined, now: news.now() });
      return;
    case "withdrawn":
      await withdrawMissing(news.store, { kind: "folder", id: "incoming" }, { present: new Set(), now: news.now() });
      return;
    case "released":
      news.at("26T13:00");
      await releaseDue(news.store, news.now());
      return;
  }
  return step satisfies never;
}

test("every watch that has something to tell after a change is woken by it", { timeout: 120_000 }, async () => {
  let woken = 0;
  await fc.assert(
    fc.asyncProperty(steps, fc.array(arbitraryFilter, { minLength: 1, maxLength: 6 }), async (happening, filters) => {
      let news: NewsDesk | undefined;
      try {
        news = await openNewsDesk({
          words,
          viewOf: ({ channel }) => (channel === closed.channel ? closedView : publicView),
        });
        for (const step of happening) {
          const toldUpTo = await news.head();
          await take(step, news);
          const changes = (await news.store.log.of("all")).filter(({ seq }) => seq > toldUpTo).toReversed();
          const watches = filters.flatMap((filter, at) =>
            [desk, closed].map((place, side) => watchOf({ id: 2 * at + side, filter, place, toldUpTo })),
          );
          const waking = await wakingWatches(watches, changes, { ...news.parts, now: news.now() });
          for (const watch of watches) {
            const told = await tellWatch(news.parts, watch, news.now());
            if (told.kind === "nothing") continue;
            woken += 1;
            expect(waking).toContain(watch.id);
          }
        }
      } finally {
        await news?.close();
      }
    }),
    { numRuns: 40 },
  );
  expect(woken).toBeGreaterThan(0);
});

test("what cannot be news wakes nobody, and what a watch is not about wakes it not", async () => {
  const news = await openNewsDesk();
  const about = (topic: string, id: number) =>
    watchOf({ id, filter: { topic, people: [], places: [], sources: [], kinds: [] } });
  const watches = [about("boats", 1), about("elections", 2), about("", 3)];
  const wokenBy = async (text: string) => {
    const before = await news.head();
    await news.arrive("one", [text]);
    const changes = (await news.store.log.of("all")).filter(({ seq }) => seq > before);
    return wakingWatches(watches, changes, { ...news.parts, now: news.now() });
  };
  expect(await wokenBy("Forty boats burned in Varna.")).toEqual([1, 3]);
  expect(await wokenBy("In Varna, forty boats burned.")).toEqual([]);
  await news.close();
});
