import { afterEach, beforeEach, expect, test } from "vitest";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { explainNews } from "../../src/digests/explain-news.ts";
import { previewDigest } from "../../src/digests/preview-digest.ts";
import type { Digest } from "../../src/digests/subscription.ts";
import { tellWatch } from "../../src/digests/tell-watch.ts";
import { articleId } from "../../src/ids.ts";
import { killArticle } from "../../src/log/change-state.ts";
import { consolePlace } from "../../src/places/place.ts";
import { operatorView, publicView } from "../../src/places/view.ts";
import { describeInstant } from "../../src/reply/describe-instant.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { desk, digestOf, everything, type NewsDesk, openNewsDesk, watchOf } from "../news/news-desk.ts";

let news: NewsDesk;
beforeEach(async () => {
  news = await openNewsDesk();
});
afterEach(() => news.close());

const fire = "Forty boats burned in the harbour of Varna.";
const storm = "A storm closed the port of Burgas.";
const slot = "2026-11-27T06:30:00.000Z";

const why = async (claim: string, ...subscriptions: Parameters<typeof explainNews>[1]["subscriptions"]) =>
  renderPlain(await explainNews(news.parts, { claim, subscriptions, place: desk, ask: "digest why", now: news.now() }));

/** Posts what a digest has to say at its slot. */
async function posted(fields: Partial<Digest> = {}): Promise<Digest> {
  const digest = digestOf({ nextAt: slot, ...fields });
  news.at("27T06:30");
  const { upTo, posts } = await composeDigest(news.parts, { subscription: digest, now: news.now() });
  await news.post(digest, slot, posts);
  return { ...digest, toldUpTo: upTo, nextAt: "2026-11-28T06:30:00.000Z" };
}

test("a claim that was told is found in its post, also in the thread", async () => {
  await news.arrive("fire", [fire]);
  await news.arrive("storm", [storm]);
  const digest = await posted({ length: 1 });
  const said = [await why("fire#p1s1.1", digest), await why("port of Burgas", digest)].join("\n");
  expect(said).toContain("Digest 17: it was told in the digest of Friday 27 November 2026, 08:30 Europe/Kyiv.");
  expect(said).toContain("08:30 Europe/Kyiv (in its thread, post 2).");
});

test.each<[string, string]>([
  ["its id", "fire#p1s1.1"],
  ["its sentence", "fire#p1s1"],
  ["its paragraph", "fire#p1"],
  ["its article", "fire"],
  ["the address of its article", "https://fire.example/"],
  ["a link to its words", "https://www.fire.example/#:~:text=Forty%20boats"],
  ["words that it speaks of", "boats Varna"],
])("a claim is found by %s", async (_, asked) => {
  await news.arrive("fire", [fire]);
  expect(await why(asked, digestOf())).toContain(fire);
});

test("what waits is said with when the digest comes", async () => {
  const digest = await posted();
  await news.arrive("fire", [fire]);
  expect(await why("fire#p1s1.1", digest)).toContain(
    "it waits to be told. The digest comes next on Saturday 28 November 2026, 08:30 Europe/Kyiv.",
  );
  expect(await why("fire#p1s1.1", watchOf({ id: 4 }))).toContain("Watch 4: it is told with the next post");
});

test("of what waits in a watch it is said whether quiet hours, the cooldown or a pause holds it back", async () => {
  await news.arrive("fire", [fire]);
  const told = watchOf({ id: 4 });
  const step = await tellWatch(news.parts, told, news.now());
  await news.post(told, news.now().toISOString(), step.kind === "post" ? step.posts : []);
  const [toldUpTo, lastAt] = [await news.head(), news.now().toISOString()];
  await news.arrive("second", [fire], { outlet: "The Second" });
  const watch = { ...told, toldUpTo, lastAt };
  const until = describeInstant(new Date(news.now().getTime() + 60 * 60_000).toISOString());
  const claim = "second#p1s1.1";
  expect(await why(claim, watch)).toContain(
    `Watch 4: it says what was told before, and waits for the end of the cooldown of 60 minutes, ${until}.`,
  );
  const quiet = { from: "00:00", until: "23:00", zone: "UTC" };
  expect(await why(claim, { ...watch, quiet })).toMatch(/waits for the end of the quiet hours, .*23:00/);
  expect(await why(claim, { ...watch, state: "paused" })).toContain("it waits to be told. The watch is paused.");
});

test.each<[string, Partial<Digest["filter"]>, string]>([
  ["another topic", { topic: "elections" }, "it is not about “elections”."],
  ["another outlet", { sources: ["Other Post"] }, "it is from The Example, and only “Other Post” is asked for."],
  ["another place", { places: ["Burgas"] }, "it does not speak of “Burgas”."],
  ["nobody of those", { people: ["Ann Poe", "Jane Roe"] }, "it does not name “Ann Poe” or “Jane Roe”."],
  ["another kind", { kinds: ["withdrawn"] }, "only what is withdrawn is asked for."],
])("a claim of %s was left out by the filter", async (_, filter, expected) => {
  await news.arrive("fire", [fire]);
  const digest = await posted({ filter: { ...everything, ...filter } });
  expect(await why("fire#p1s1.1", digest)).toContain(expected);
});

test("what was there before, what was only reworded and what went untold is said", async () => {
  await news.arrive("fire", [fire]);
  await news.arrive("storm", [storm, "The mayor of Burgas spoke."]);
  const late = digestOf({ createdAt: "2026-11-26T09:00:00.000Z", toldUpTo: await news.head() });
  news.at("26T10:00");
  await news.arrive("fire", ["In the harbour of Varna, forty boats burned."]);
  await news.arrive("storm", [storm]);
  expect(await why("storm#p1s1.1", late)).toContain("it was on the record before this was set up.");
  expect(await why("fire#p1s1.1", late)).toContain("was only reworded since, which is no news.");
  const reworded = digestOf({ createdAt: "2026-11-26T11:00:00.000Z", toldUpTo: await news.head() });
  expect(await why("fire#p1s1.1", reworded)).toContain("it was on the record before this was set up.");
  const after = { ...late, toldUpTo: await news.head() };
  expect(await why("storm#p1s2.1", after)).toContain("it was withdrawn on 26 November 2026, 10:00 UTC");
});

test("of what may not be seen it says what it says of what there is not", async () => {
  await news.arrive("fire", [fire], { collection: "court" });
  await news.arrive("storm", [storm], { embargoedUntil: "2026-12-24T00:00:00.000Z" });
  await news.arrive("gone", ["A bridge fell in Ruse."]);
  const digest = await posted();
  await killArticle(news.store, articleId("gone"), { reason: "It was wrong.", now: news.now() });
  for (const slug of ["fire", "storm", "gone"]) {
    for (const asked of [`${slug}#p1s1.1`, `https://${slug}.example/`]) {
      const unknown = asked.replaceAll(slug, "never");
      expect(await why(asked, digest)).toBe((await why(unknown, digest)).replaceAll("never", slug));
    }
  }
});

test("a preview says what the digest would, that it is one and when the real one comes", async () => {
  await news.arrive("fire", [fire]);
  const digest = digestOf({ nextAt: slot });
  const before = await news.store.ledger.count();
  const said = renderPlain(await previewDigest(news.parts, digest, news.now()));
  expect(said).toMatch(
    /^This is a preview; nothing is told by it. The digest comes next on Friday 27 November 2026, 08:30/,
  );
  const { posts } = await composeDigest(news.parts, { subscription: digest, now: news.now() });
  for (const post of posts) expect(said).toContain(renderPlain(post));
  expect(await news.store.ledger.count()).toBe(before);
});

test("a preview of several posts says where its thread begins", async () => {
  for (const nth of [1, 2, 3]) await news.arrive(`fire-${nth}`, [`Report ${nth} of harbour ${nth}.`]);
  const digest = digestOf({ length: 1 });
  const said = renderPlain(await previewDigest(news.parts, digest, news.now()));
  expect(said).toMatch(/follow in this thread\.\n\nWhat follows stands in its thread:\n\nWhat is new, 2 of 2/);
  const whole = renderPlain(await previewDigest(news.parts, digestOf(), news.now()));
  expect(whole).not.toContain("stands in its thread");
});

test("whoever sees more than a channel is told where the channel may not see what is asked about", async () => {
  const seesAll = await openNewsDesk({ viewOf: (place) => (place.platform === "console" ? operatorView : publicView) });
  await seesAll.arrive("fire", [fire], { collection: "court" });
  const asked = { claim: "fire#p1s1.1", subscriptions: [digestOf()], ask: "digest why", now: seesAll.now() };
  const said = renderPlain(await explainNews(seesAll.parts, { ...asked, place: consolePlace }));
  expect(said).toContain("Digest 17: its channel may not see it.");
  expect(renderPlain(await explainNews(seesAll.parts, { ...asked, place: desk }))).not.toContain("may not see");
  await seesAll.close();
});
