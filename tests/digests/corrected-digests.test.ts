import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { correctReply } from "../../src/corrections/cards/correct-reply.ts";
import { fatesFor } from "../../src/corrections/cards/fates-for.ts";
import { shownClaims } from "../../src/corrections/cards/shown-claims.ts";
import { loadHistories } from "../../src/corrections/load-histories.ts";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { articleId } from "../../src/ids.ts";
import { killArticle, killClaims } from "../../src/log/change-state.ts";
import { publicView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { digestOf, everything, type NewsDesk, openNewsDesk } from "../news/news-desk.ts";

let news: NewsDesk;
beforeEach(async () => {
  news = await openNewsDesk();
});
afterEach(() => news.close());

const fire = "Forty boats burned in the harbour of Varna.";
const storm = "A storm closed the port of Burgas.";

/** What a posted digest says once something has happened since. */
async function corrected(happen: () => Promise<unknown>, toldUpTo = 0): Promise<string> {
  const { posts } = await composeDigest(news.parts, { subscription: digestOf({ toldUpTo }), now: news.now() });
  const at = news.now().toISOString();
  news.at("26T09:00");
  await happen();
  const shown = posts.flatMap(shownClaims);
  const histories = await loadHistories(
    news.store,
    shown.map(({ claim }) => claim),
  );
  return posts
    .map((post) => renderPlain(correctReply(post, fatesFor(shown, histories, { at, view: publicView }))))
    .join("\n");
}

const killFire = () => killArticle(news.store, articleId("fire"), { reason: "It was wrong.", now: news.now() });

test("a claim that a digest told and that changes is corrected in it, with both wordings", async () => {
  await news.arrive("fire", [fire]);
  const said = await corrected(() => news.arrive("fire", [fire.replace("Forty", "Fifty")]));
  expect(said).toContain("[-Forty-] {+Fifty+}");
});

test("of an article that is killed neither its claims nor its headline stay in a digest, and the others do", async () => {
  await news.arrive("fire", [fire], { title: "Flames over Varna" });
  await news.arrive("storm", [storm], { title: "Storm in Burgas" });
  const said = await corrected(killFire);
  expect(said).not.toMatch(/Flames|Varna|boats/);
  expect(said).toContain("A claim shown here was killed. Reason: It was wrong.");
  expect(said).toContain(storm);
  expect(said).toContain("Storm in Burgas");
});

test("a correction that a digest told goes when its article is killed", async () => {
  await news.arrive("fire", [fire]);
  const toldUpTo = await news.head();
  await news.arrive("fire", [fire.replace("Forty", "Fifty")]);
  expect(await corrected(killFire, toldUpTo)).not.toMatch(/Varna|boats/);
});

const kill = (slug: string) => killArticle(news.store, articleId(slug), { reason: undefined, now: news.now() });

test("the words that frame a digest stay, whatever of them a claim that is killed had too", async () => {
  await news.arrive("new", ["New items follow in stories of Thursday."], { title: "What is new since Thursday" });
  await news.arrive("storm", [storm], { title: "Storm in Burgas" });
  const said = await corrected(() => kill("new"));
  expect(said).toMatch(/^What is new: 2 items in 2 stories, since .*2026/);
  expect(said).not.toMatch(/New items|What is new since Thursday$/m);
  expect(said).toContain(storm);
});

test("the word above corrections and the line that says that more follow stay as well", async () => {
  const words = ["One item was corrected.", "Two items follow.", "Three items are in this thread."];
  await news.arrive("items", words);
  await news.arrive("storm", [storm]);
  const { posts } = await composeDigest(news.parts, { subscription: digestOf({ length: 2 }), now: news.now() });
  expect(posts[0].blocks.at(-1)).toMatchObject({ text: "2 more items follow in this thread." });
  const shown = posts.flatMap(shownClaims);
  await kill("items");
  const histories = await loadHistories(
    news.store,
    shown.map(({ claim }) => claim),
  );
  const fates = fatesFor(shown, histories, { at: news.now().toISOString(), view: publicView });
  expect(renderPlain(correctReply(posts[0], fates))).toContain("2 more items follow in this thread.");
});

/** Words of claims, among them many that frame a digest. */
const word = fc.constantFrom(
  ..."new items stories since thread follow corrections post changes october thursday harbour crane quay ferry lamp".split(
    " ",
  ),
);
const sentence = fc.array(word, { minLength: 2, maxLength: 6 }).map((words) => `The ${words.join(" ")} was sold.`);
const article = fc.record({ title: sentence, claims: fc.uniqueArray(sentence, { minLength: 1, maxLength: 3 }) });

test("after a kill no word of the killed that is its own is left, and the frame of the digest is", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 2, maxLength: 4 }), fc.boolean(), async (all, isWhole) => {
      const own = await openNewsDesk();
      for (const [at, { title, claims }] of all.entries()) await own.arrive(`a${at}`, claims, { title });
      const subscription = digestOf({ length: 3, filter: { ...everything, topic: "" } });
      const { posts } = await composeDigest(own.parts, { subscription, now: own.now() });
      const shown = posts.flatMap(shownClaims);
      const gone = articleId("a0");
      const held = await own.store.articles.find(gone);
      const ids = held?.claims.map(({ claim }) => claim.id) ?? [];
      if (isWhole) await killArticle(own.store, gone, { reason: undefined, now: own.now() });
      else await killClaims(own.store, gone, { claims: ids, reason: undefined, now: own.now() });
      const histories = await loadHistories(
        own.store,
        shown.map(({ claim }) => claim),
      );
      const fates = fatesFor(shown, histories, { at: own.now().toISOString(), view: publicView });
      const frameOf = (reply: (typeof posts)[0]) =>
        reply.blocks.filter((block) => "isFrame" in block).map((block) => JSON.stringify(block));
      for (const post of posts) {
        const left = correctReply(post, fates);
        const isEmptied = !frameOf(post).every((block) => frameOf(left).includes(block));
        expect(isEmptied).toBe(false);
        const rest = { ...left, blocks: left.blocks.filter((block) => !("isFrame" in block)) };
        // The article itself stands where its claims alone were killed, and so does its headline.
        const allowed = JSON.stringify(isWhole ? all.slice(1) : [...all.slice(1), all[0]?.title]);
        const secrets = [all[0]?.title ?? "", ...(all[0]?.claims ?? [])].flatMap((text) => text.match(/\w+/g) ?? []);
        const texts = JSON.stringify(rest.blocks, (key, value: unknown) =>
          key === "kind" || key === "how" ? "" : value,
        );
        for (const secret of secrets.filter((one) => !allowed.includes(one) && !isOurs(one))) {
          expect(texts).not.toMatch(new RegExp(`\\b${secret}\\b`));
        }
      }
      await own.close();
    }),
    { numRuns: 15 },
  );
});

/** Words by which it is said that something was killed. */
const isOurs = (one: string): boolean => /^(?:claims?|shown|here|killed|was|were|The)$/i.test(one);
