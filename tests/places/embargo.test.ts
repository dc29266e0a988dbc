import { test } from "vitest";
import { answerRecord } from "../../adapters/command-line/answer-record.ts";
import { type Answered, answerFrom } from "../../src/answer-from.ts";
import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { gateCommands } from "../../src/desk/gate-commands.ts";
import { performCommand } from "../../src/desk/perform-command.ts";
import { killArticle, releaseDue } from "../../src/log/change-state.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { claimsInView } from "../../src/places/claims-in-view.ts";
import type { Grant } from "../../src/places/permissions.ts";
import type { View } from "../../src/places/view.ts";
import { viewOf } from "../../src/places/view-of.ts";
import { parseRequest } from "../../src/questions/parse-request.ts";
import { openRecord } from "../../src/record.ts";
import type { Request } from "../../src/request.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { folder, readAll } from "../store/amend.ts";
import { expectNothingShows, type OpenAt } from "./embargo-harness.ts";

const admin: Grant = { role: "admin", platform: "slack", kind: "person", id: "U9" };

const openAt: OpenAt = async (articles, { arrival, amended, now }, settings) => {
  const store = await openSqliteStore({ path: ":memory:" });
  const lines: string[] = [];
  for (const { article, claims, former } of articles) {
    await ingestArticle(store, arrived({ ...article, ...former }, claims), arrival);
  }
  for (const { article, claims, former, isKilled } of articles) {
    if (former !== undefined) await ingestArticle(store, arrived(article, claims), amended);
    if (isKilled) await killArticle(store, article.id, { reason: "It is wrong.", now: amended });
  }
  await releaseDue(store, now);
  if (settings !== undefined) await store.places.settle(settings);
  const desk = {
    store,
    configured: [admin],
    commands: gateCommands([admin]),
    report: (action: string, error: unknown) => lines.push(`${action}: ${String(error)}`),
  };
  const answer = async (request: Request): Promise<Answered> => {
    const view = viewOf(request.place, settings);
    const answered = answerFrom(await recordFor(view, store), request);
    const asked = parseRequest(request.text);
    if (asked.kind !== "desk") return answered;
    const reply = await performCommand({ command: asked.command, words: asked.words, request, view }, desk);
    return { ...answered, outcome: reply.outcome, reply };
  };
  return {
    ask: async (request) => (await answer(request)).reply,
    json: async (request) => answerRecord(request.text, await answer(request), 0),
    complete: async (typed, { place }) => (await recordFor(viewOf(place, settings), store)).complete(typed, 25),
    logLines: () => lines,
    close: () => store.close(),
  };
};

const arrived = (article: Article, claims: readonly Claim[]) => ({
  article,
  claims: claims.map((claim) => ({ ...claim, article })),
  text: undefined,
  origin: folder,
});

async function recordFor(view: View, store: Store) {
  const held = await readAll(store, { states: ["usable"] });
  const seen = held.flatMap(
    ({ article, claims }) => claimsInView(view, { article, claims: claims.map(({ claim }) => claim) }) ?? [],
  );
  const claims = seen.flatMap((one) => one.claims);
  return openRecord({ articles: seen.map(({ article }) => article), claims, entities: [], glossary: [] });
}

test("nothing shows where or when it may not, not even by a count, a completion or its absence", {
  timeout: 120_000,
}, async () => {
  await expectNothingShows(openAt, { numRuns: 25 });
});
