import { expect, test } from "vitest";
import { answerRecord } from "../../adapters/command-line/answer-record.ts";
import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { gateCommands } from "../../src/desk/gate-commands.ts";
import { performCommand } from "../../src/desk/perform-command.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { killArticle, releaseDue } from "../../src/log/change-state.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { openNewsroom } from "../../src/newsroom.ts";
import type { Grant } from "../../src/places/permissions.ts";
import { consolePlace, type Place } from "../../src/places/place.ts";
import { viewOf } from "../../src/places/view-of.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { articleNamed, claimOf, folder } from "../store/amend.ts";
import { slackAsker, slackPlace } from "../support/desk-for-test.ts";
import { expectNothingShows, type OpenAt } from "./embargo-harness.ts";
import { newsSaid } from "./news-said.ts";

const admin: Grant = { role: "admin", platform: "slack", kind: "person", id: "U9" };

const openAt: OpenAt = async (articles, { arrival, amended, now }, settings) => {
  const store = await openSqliteStore({ path: ":memory:" });
  const lines: string[] = [];
  for (const { article, claims, former } of articles) {
    const first = former === undefined ? article : { ...article, ...former };
    await ingestArticle(store, arrived(first, claims), arrival);
  }
  const records = await openLiveRecords({ store, words: { entities: [], glossary: [] } });
  for (const { article, claims, former, isKilled } of articles) {
    if (former !== undefined) await ingestArticle(store, arrived(article, claims), amended);
    if (isKilled) await killArticle(store, article.id, { reason: "It is wrong.", now: amended });
  }
  await releaseDue(store, now);
  if (settings !== undefined) await store.places.settle(settings, now.toISOString());
  await records.follow();
  const desk = {
    store,
    configured: [admin],
    commands: gateCommands([admin]),
    report: (action: string, error: unknown) => lines.push(`${action}: ${String(error)}`),
  };
  const newsroom = openNewsroom({
    records,
    viewOf: (place) => viewOf(place, settings),
    kept: { store, perform: (typed) => performCommand(typed, desk) },
  });
  const news = { store, records, refresh: records.follow, viewOf: (place: Place) => viewOf(place, settings) };
  return {
    ask: (request) => newsroom.ask(request),
    json: async (request) => answerRecord(request.text, await newsroom.answer(request), 0),
    complete: (typed, { place, asker }) =>
      Promise.resolve(place === undefined || asker === undefined ? [] : newsroom.complete(typed, 25, { place, asker })),
    news: (place, claims) => newsSaid(news, { place, claims, told: [0], createdAt: arrival.toISOString(), now }),
    logLines: () => lines,
    close: () => store.close(),
  };
};

test("what was closed since is closed of earlier days as well", { timeout: 60_000 }, async () => {
  const article = articleNamed("harbour-fire", { collection: "court" });
  const placed = { article, claims: [claimOf(article, 1)], isKilled: false, former: { collection: undefined } };
  const day = (number: number) => new Date(Date.UTC(2025, 2, number, 12));
  const surface = await openAt([placed], { arrival: day(1), amended: day(2), now: day(9) }, undefined);
  const asker = slackAsker("U1");
  const request = { text: "sources asof:2025-03-01", now: day(9), asker };
  expect((await surface.ask({ ...request, place: slackPlace("C1") })).outcome).toBe("nothing");
  expect((await surface.ask({ ...request, place: consolePlace })).outcome).toBe("found");
  await surface.close();
});

const arrived = (article: Article, claims: readonly Claim[]) => ({
  article,
  claims: claims.map((claim) => ({ ...claim, article })),
  text: undefined,
  origin: folder,
});

test("nothing shows where or when it may not, not even by a count, a completion or its absence", {
  timeout: 120_000,
}, async () => {
  await expectNothingShows(openAt, { numRuns: 25 });
});
