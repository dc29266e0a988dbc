import { expect, test } from "vitest";
import { composeDigest } from "../../src/digests/compose-digest.ts";
import { articleId } from "../../src/ids.ts";
import { killArticle, killClaims, withholdArticle } from "../../src/log/change-state.ts";
import { changesAbout } from "../../src/log/changes-about.ts";
import { operatorView, publicView, type View } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { desk, digestOf, type NewsDesk, openNewsDesk } from "../news/news-desk.ts";

const opened: View = { ...publicView, collections: ["court", "public"] };
const fire = "Forty boats burned in Varna.";
const question = { kind: "changes", subject: "", since: undefined } as const;

/** What `changes` says at the desk's channel, which sees the court's collection by now. */
async function changesAt(news: NewsDesk, view = opened): Promise<string> {
  const asked = { question, ask: "changes", now: news.now(), view, place: desk, found: [] };
  return renderPlain(await changesAbout(news.store, asked));
}

const ways: readonly (readonly [string, (news: NewsDesk) => Promise<unknown>])[] = [
  ["killed", ({ store, now }) => killArticle(store, articleId("fire"), { reason: "It was wrong.", now: now() })],
  ["withheld", ({ store, now }) => withholdArticle(store, articleId("fire"), now())],
  [
    "killed in part",
    async ({ store, now }) => {
      const held = await store.articles.find(articleId("fire"));
      const claims = held?.claims.slice(0, 1).map(({ claim }) => claim.id) ?? [];
      await killClaims(store, articleId("fire"), { claims, reason: "It was wrong.", now: now() });
    },
  ],
];

test.each(ways)("that something was %s is told of what was opened since only where it was shown", async (_, go) => {
  for (const [collection, isShown, isTold] of [
    ["court", false, false],
    ["court", true, true],
    [undefined, false, true],
  ] as const) {
    const news = await openNewsDesk({ viewOf: () => opened });
    await news.arrive("fire", [fire, "A storm closed the port of Burgas."], { collection });
    if (isShown) {
      const { posts } = await composeDigest(news.parts, { subscription: digestOf(), now: news.now() });
      await news.post(digestOf(), "2026-11-26", posts);
    }
    news.at("27T06:00");
    await go(news);
    const pattern = /killed|withheld|not be shown|wrong/i;
    expect(pattern.test(await changesAt(news))).toBe(isTold);
    expect(await changesAt(news, operatorView)).toMatch(pattern);
    await news.close();
  }
});
