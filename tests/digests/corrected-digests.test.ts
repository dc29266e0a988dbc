import { afterEach, beforeEach, expect, test } from "vitest";
import { correctReply } from "../../src/corrections/cards/correct-reply.ts";
import { fatesFor } from "../../src/corrections/cards/fates-for.ts";
import { shownClaims } from "../../src/corrections/cards/shown-claims.ts";
import { loadHistories } from "../../src/corrections/load-histories.ts";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { articleId } from "../../src/ids.ts";
import { killArticle } from "../../src/log/change-state.ts";
import { publicView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { digestOf, type NewsDesk, openNewsDesk } from "./news-desk.ts";

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
