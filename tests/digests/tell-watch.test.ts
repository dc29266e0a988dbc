import { afterEach, beforeEach, expect, test } from "vitest";
import type { Watch } from "../../src/digests/subscription.ts";
import { tellWatch } from "../../src/digests/tell-watch.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { everything, type NewsDesk, openNewsDesk, watchOf } from "../news/news-desk.ts";

let news: NewsDesk;
beforeEach(async () => {
  news = await openNewsDesk();
});
afterEach(() => news.close());

const boats = "Forty wooden fishing boats burned in the harbour of Varna.";

async function told(watch: Watch): Promise<string> {
  const step = await tellWatch(news.parts, watch, news.now());
  switch (step.kind) {
    case "post":
      return step.posts.map(renderPlain).join("\n");
    case "wait":
      return `wait until ${step.until.toISOString()}`;
    case "nothing":
      return `nothing up to ${step.upTo}`;
  }
  return step satisfies never;
}

/** A watch that has just told of the boats. */
async function toldOfBoats(fields: Partial<Watch> = {}): Promise<Watch> {
  const watch = watchOf(fields);
  await news.arrive("fire", [boats]);
  const step = await tellWatch(news.parts, watch, news.now());
  if (step.kind !== "post") throw new Error("The watch should have told of the boats.");
  await news.post(watch, String(step.upTo), step.posts);
  return { ...watch, toldUpTo: step.upTo, lastAt: news.now().toISOString() };
}

test("what comes in is told at once, with what the watch is about", async () => {
  await news.arrive("fire", [boats]);
  const said = await told(watchOf({ filter: { ...everything, topic: "boats" } }));
  expect(said).toMatch(/^New on “boats”: 1 item in 1 story\n/);
  expect(said).toContain(boats);
});

test("what the watch is not about moves it on without a word", async () => {
  await news.arrive("fire", [boats]);
  expect(await told(watchOf({ filter: { ...everything, topic: "elections" } }))).toBe(
    `nothing up to ${await news.head()}`,
  );
});

test("what another outlet repeats waits for the end of the cooldown and is told then", async () => {
  const watch = await toldOfBoats();
  news.at("26T08:20");
  await news.arrive("other", [boats], { outlet: "Other Post" });
  expect(await told(watch)).toBe("wait until 2026-11-26T09:00:00.000Z");
  news.at("26T09:00");
  expect(await told(watch)).toContain("Other Post");
});

test("a new fact breaks the cooldown, and what waited is told with it", async () => {
  const watch = await toldOfBoats();
  news.at("26T08:20");
  await news.arrive("other", [boats], { outlet: "Other Post" });
  await news.arrive("arrest", ["A man was arrested in Varna for setting the fire."]);
  const said = await told(watch);
  expect(said).toContain("A man was arrested");
  expect(said).toContain("Other Post");
});

test("a correction breaks the cooldown", async () => {
  const watch = await toldOfBoats();
  news.at("26T08:01");
  await news.arrive("fire", [boats.replace("Forty", "Fifty")]);
  expect(await told(watch)).toContain("[-Forty-] {+Fifty+}");
});

test("another number is another fact, however alike the words", async () => {
  const watch = await toldOfBoats();
  await news.arrive("other", [boats.replace("Forty", "Sixty")], { outlet: "Other Post" });
  expect(await told(watch)).toContain("Sixty wooden");
});

test("quiet hours hold all until their end, corrections too", async () => {
  const watch = await toldOfBoats({ quiet: { from: "22:00", until: "07:00", zone: "Europe/Kyiv" } });
  news.at("26T21:00");
  await news.arrive("fire", [boats.replace("Forty", "Fifty")]);
  expect(await told(watch)).toBe("wait until 2026-11-27T05:00:00.000Z");
  news.at("27T05:00");
  expect(await told(watch)).toContain("[-Forty-] {+Fifty+}");
});
