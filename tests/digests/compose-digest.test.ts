import { afterEach, beforeEach, expect, test } from "vitest";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import type { Digest } from "../../src/digests/subscription.ts";
import { articleId } from "../../src/ids.ts";
import { killArticle, killClaims, withdrawMissing, withholdArticle } from "../../src/log/change-state.ts";
import { createNewsShare } from "../../src/news/share-news.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { digestOf, everything, type NewsDesk, openNewsDesk, type Told } from "../news/news-desk.ts";
import { figureOf } from "../support/example-claims.ts";

let news: NewsDesk;
beforeEach(async () => {
  news = await openNewsDesk();
});
afterEach(() => news.close());

/** What a digest says that was told up to now, once `happen` has happened and a slot has come. */
async function saidAfter(happen: () => Promise<unknown>, fields: Partial<Digest> = {}): Promise<string> {
  const toldUpTo = await news.head();
  news.at("27T06:00");
  await happen();
  news.at("27T06:30");
  const composed = await composeDigest(news.parts, {
    subscription: digestOf({ toldUpTo, nextAt: "2026-11-27T06:30:00.000Z", ...fields }),
    now: news.now(),
  });
  expect(composed.upTo).toBe(await news.head());
  return composed.posts.map(renderPlain).join("\n===\n");
}

const fire = "Forty boats burned in Varna.";
const storm = "A storm closed the port of Burgas.";

test("what is new since the last digest is told by story, with how much and since when in the digest's zone", async () => {
  await news.arrive("old", ["An old thing was known before."]);
  const said = await saidAfter(async () => {
    await news.arrive("fire", [fire], { title: "Fire in Varna" });
    await news.arrive("storm", [storm], { title: "Storm in Burgas" });
  });
  expect(said).toMatch(/^What is new: 2 items in 2 stories, since Thursday 26 November 2026, 08:30 Europe\/Kyiv$/m);
  expect(said).toContain(fire);
  expect(said).toContain("Storm in Burgas");
  expect(said).toContain("https://storm.example/");
  expect(said).not.toContain("old thing");
});

test("nothing new is said as that", async () => {
  await news.arrive("fire", [fire]);
  expect(await saidAfter(async () => undefined)).toBe(
    "Nothing new since Thursday 26 November 2026, 08:30 Europe/Kyiv.",
  );
});

const came = (told: Told) => () => news.arrive("fire", [told]);

test.each<[string, Told, () => Promise<unknown>, readonly RegExp[]]>([
  [
    "a figure that changed",
    fire,
    came("Fifty boats burned in Varna."),
    [/Corrections/, /Changed/, /\[-Forty-\] \{\+Fifty\+\}/],
  ],
  [
    "a claim that was withdrawn",
    fire,
    () => news.arrive("fire", [storm]),
    [/Withdrawn/, /\[-Forty boats/, /storm closed/],
  ],
  [
    "an article that is no longer offered",
    fire,
    () => withdrawMissing(news.store, { kind: "folder", id: "incoming" }, { present: new Set(), now: news.now() }),
    [/Withdrawn.*Report fire/, /1 claim of it is gone/],
  ],
])("%s is told as a correction, with both wordings", async (_, before, happen, expected) => {
  await news.arrive("fire", [before]);
  const said = await saidAfter(happen);
  for (const pattern of expected) expect(said).toMatch(pattern);
});

test.each<[string, () => Promise<unknown>]>([
  ["killed", () => killArticle(news.store, articleId("fire"), { reason: "It was wrong.", now: news.now() })],
  [
    "killed",
    async () => {
      const held = await news.store.articles.find(articleId("fire"));
      const claims = held?.claims.map(({ claim }) => claim.id) ?? [];
      await killClaims(news.store, articleId("fire"), { claims, reason: "It was wrong.", now: news.now() });
    },
  ],
  ["withheld", () => withholdArticle(news.store, articleId("fire"), news.now())],
])("of what is %s no word is told, but that something is, where it was shown", async (how, happen) => {
  await news.arrive("fire", [fire], { title: "Fire in Varna" });
  const { posts } = await composeDigest(news.parts, { subscription: digestOf(), now: news.now() });
  await news.post(digestOf(), "2026-11-26", posts);
  const said = await saidAfter(happen);
  expect(said).toMatch(new RegExp(how, "i"));
  expect(said).not.toMatch(/Varna|boats/i);
  if (how === "killed") expect(said).toContain("Reason: It was wrong.");
});

test.each<[string, () => Promise<unknown>]>([
  [
    "changed and changed back",
    async () => {
      await news.arrive("fire", ["Fifty boats burned in Varna."]);
      await news.arrive("fire", [fire]);
    },
  ],
  ["reworded", () => news.arrive("fire", ["In Varna, forty boats burned."])],
  [
    "added and withdrawn in between",
    async () => {
      await news.arrive("fire", [fire, storm]);
      await news.arrive("fire", [fire]);
    },
  ],
  [
    "added and killed in between",
    async () => {
      await news.arrive("storm", [storm]);
      await killArticle(news.store, articleId("storm"), { reason: undefined, now: news.now() });
    },
  ],
  ["embargoed still", () => news.arrive("storm", [storm], { embargoedUntil: "2026-12-01T00:00:00.000Z" })],
  ["of a collection that the channel does not see", () => news.arrive("storm", [storm], { collection: "court" })],
])("what was %s is no news", async (_, happen) => {
  await news.arrive("fire", [fire]);
  expect(await saidAfter(happen)).toMatch(/^Nothing new/);
});

test("that something is gone which was shown nowhere here is no news", async () => {
  await news.arrive("fire", [fire]);
  const killed = () => killArticle(news.store, articleId("fire"), { reason: "It was wrong.", now: news.now() });
  expect(await saidAfter(killed)).toMatch(/^Nothing new/);
});

test("channels that share their news are each told of what is gone by what was shown to them", async () => {
  await news.arrive("fire", [fire]);
  const { posts } = await composeDigest(news.parts, { subscription: digestOf(), now: news.now() });
  await news.post(digestOf(), "2026-11-26", posts);
  const toldUpTo = await news.head();
  await killArticle(news.store, articleId("fire"), { reason: undefined, now: news.now() });
  const parts = { ...news.parts, share: createNewsShare(news.store.log) };
  const here = digestOf({ toldUpTo });
  const elsewhere = digestOf({ toldUpTo, place: { ...here.place, channel: "C2" } });
  const items = [];
  for (const subscription of [elsewhere, here, elsewhere]) {
    items.push((await composeDigest(parts, { subscription, now: news.now() })).items);
  }
  expect(items).toEqual([0, 1, 0]);
});

test("several changes of one claim are one, against what the channel could see last", async () => {
  await news.arrive("fire", [fire]);
  const said = await saidAfter(async () => {
    await news.arrive("fire", ["Fifty boats burned in Varna."]);
    await news.arrive("fire", ["Sixty boats burned in Varna."]);
  });
  expect(said).toContain("[-Forty-] {+Sixty+}");
  expect(said).not.toContain("Fifty");
  expect(said).toContain("1 item,");
});

test("what is opened to the channel counts as new, also where it came long ago", async () => {
  await news.arrive("fire", [fire], { collection: "court" });
  const said = await saidAfter(() => news.arrive("fire", [fire], { collection: "public" }));
  expect(said).toMatch(/1 item in 1 story/);
  expect(said).toContain(fire);
});

test("the same sentence of several outlets is one item with all its sources", async () => {
  const said = await saidAfter(async () => {
    for (const [turn, outlet] of ["The Example", "Other Post", "Third Times"].entries()) {
      await news.arrive(`fire-${turn}`, ["Forty wooden fishing boats burned in the harbour of Varna."], {
        outlet,
        title: `Fire: ${outlet}`,
      });
    }
  });
  expect(said).toContain("1 item in 1 story");
  expect(said).toContain("Reported by: 3 outlets, at most 1 origin");
});

test("figures that differ from what the record holds stand below, with how they differ", async () => {
  const count = (value: number): Told => ({
    text: `${value} soldiers were killed at the border.`,
    figures: [figureOf(value, "soldiers killed")],
  });
  await news.arrive("first", [count(40)], { outlet: "The Example" });
  const said = await saidAfter(() => news.arrive("second", [count(70)], { outlet: "Other Post" }));
  expect(said).toContain("soldiers killed: possible conflict (2 figures, at most 2 origins)");
  expect(said).toContain("40 soldiers killed: 40 soldiers");
});

test.each<[string, Partial<Digest["filter"]>, readonly RegExp[], readonly RegExp[]]>([
  ["a topic", { topic: "boats" }, [/Forty boats/], [/storm/i]],
  ["a place", { places: ["Burgas"] }, [/storm closed/], [/boats/]],
  ["a source", { sources: ["the storm post"] }, [/storm closed/], [/boats/]],
  ["kinds", { kinds: ["withdrawn"] }, [/Nothing new/], [/boats|storm/]],
  ["a topic that nothing speaks of", { topic: "elections" }, [/Nothing new on “elections”/], [/boats|storm/]],
])("a filter by %s leaves the rest out", async (_, filter, told, untold) => {
  const happen = async () => {
    await news.arrive("fire", [fire]);
    await news.arrive("storm", [storm], { outlet: "Storm Post" });
  };
  const said = await saidAfter(happen, { filter: { ...everything, ...filter } });
  for (const pattern of told) expect(said).toMatch(pattern);
  for (const pattern of untold) expect(said).not.toMatch(pattern);
});

test("of what left the record the last wording decides whether a filter lets it pass", async () => {
  await news.arrive("fire", [fire, storm]);
  const happen = () => news.arrive("fire", ["The mayor spoke in Sofia."]);
  const said = await saidAfter(happen, { filter: { ...everything, topic: "boats" } });
  expect(said).toMatch(/Withdrawn/);
  expect(said).not.toMatch(/storm|mayor/);
});

test("the first post has as many items as were asked for, of every story, and its thread has all the rest", async () => {
  const said = await saidAfter(
    async () => {
      for (const town of ["Varna", "Burgas", "Ruse"]) {
        const told = ["closed", "flooded", "rebuilt"].map((done) => `The bridge of ${town} was ${done} on Monday.`);
        await news.arrive(town.toLowerCase(), told, { title: `The ${town} affair` });
      }
    },
    { length: 3 },
  );
  const [first, ...rest] = said.split("\n===\n");
  expect(first).toContain("6 more items follow in this thread.");
  for (const town of ["Varna", "Burgas", "Ruse"]) expect(first).toContain(`The bridge of ${town} was closed`);
  for (const town of ["Varna", "Burgas", "Ruse"])
    expect(rest.join("\n")).toContain(`The bridge of ${town} was rebuilt`);
  expect(rest[0]).toMatch(/^What is new, 2 of \d/);
});
