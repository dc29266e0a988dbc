import { afterEach, beforeEach, expect, test } from "vitest";
import { fateOf } from "../../src/corrections/cards/fate-of.ts";
import { loadHistories } from "../../src/corrections/load-histories.ts";
import { openLiveRecords } from "../../src/following/live-records.ts";
import { articleId, type ClaimId } from "../../src/ids.ts";
import { killClaims, withdrawMissing } from "../../src/log/change-state.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import { openNewsroom } from "../../src/newsroom.ts";
import { operatorView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { arriving, folder } from "../support/arriving.ts";

const fire = articleId("harbour-fire");
const at = (time: string): Date => new Date(`2024-05-04T${time}:00.000Z`);
const story = "Forty boats burned in Varna. The mayor wept for the lost lighthouse. Nobody was hurt.";

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore({ path: ":memory:" });
  await ingestArticle(store, arriving(story), at("10:00"));
});
afterEach(() => store.close());

const standing = async () => (await store.articles.find(fire))?.claims.map(({ claim }) => claim.text);
const idOf = async (word: string): Promise<ClaimId> =>
  (await store.articles.find(fire))?.claims.find(({ claim }) => claim.text.includes(word))?.claim.id ??
  expect.unreachable();

async function killMayor(): Promise<ClaimId> {
  const claim = await idOf("mayor");
  await killClaims(store, fire, { claims: [claim], reason: "She never did.", now: at("11:00") });
  return claim;
}

async function ask(text: string): Promise<Reply> {
  const records = await openLiveRecords({ store, words: { entities: [], glossary: [] } });
  const newsroom = openNewsroom({
    records,
    viewOf: () => operatorView,
    kept: { store, perform: () => Promise.reject(new Error("no desk")) },
  });
  return newsroom.ask({ text, now: new Date("2024-05-07T09:00:00.000Z") });
}

const rest = ["Forty boats burned in Varna.", "Nobody was hurt."];

test.each([
  ["in the same words", story.replace("Forty", "Fifty"), ["Fifty boats burned in Varna.", "Nobody was hurt."]],
  ["in other words", story.replace("wept for the lost lighthouse", "cried for the lost lighthouse"), rest],
  ["with another fact", story.replace("The mayor wept", "The deputy mayor wept"), rest],
  [
    "at another place",
    `${story.replace(" The mayor wept for the lost lighthouse.", "")} The mayor wept for the lost lighthouse.`,
    rest,
  ],
  ["twice", `${story} The mayor wept for the lost lighthouse.`, rest],
  ["in two halves", story.replace("wept for the lost", "wept. For the lost"), rest],
  [
    "joined with another",
    story.replace("lighthouse. Nobody", "lighthouse, and nobody"),
    ["Forty boats burned in Varna."],
  ],
])("a killed claim stays so when a later version states it %s", async (_how, version, left) => {
  await killMayor();
  await ingestArticle(store, arriving(version), at("12:00"));
  expect(await standing()).toEqual(left);
});

test("it is known again however often it was worded otherwise, and after its article was away", async () => {
  await killMayor();
  await ingestArticle(
    store,
    arriving(story.replace("wept for the lost lighthouse", "wept for that lost old lighthouse")),
    at("12:00"),
  );
  await ingestArticle(
    store,
    arriving(story.replace("wept for the lost lighthouse", "cried over that lost old lighthouse")),
    at("13:00"),
  );
  await ingestArticle(
    store,
    arriving(story.replace("The mayor wept for the lost lighthouse", "She cried over that lost old lighthouse again")),
    at("14:00"),
  );
  expect(await standing()).toEqual(rest);
  await withdrawMissing(store, folder, { present: new Set(), now: at("15:00") });
  expect(await standing()).toEqual([]);
  await ingestArticle(store, arriving(story), at("16:00"));
  expect(await standing()).toEqual(rest);
});

test("the same version again changes nothing", async () => {
  await killMayor();
  expect(await ingestArticle(store, arriving(story), at("12:00"))).toMatchObject({ outcome: "unchanged", changes: [] });
  expect(await standing()).toEqual(rest);
});

test("no answer shows it, neither now nor as of a day before, and what changed says that it was killed and why", async () => {
  const wept = "The mayor wept for the lost lighthouse.";
  expect(renderPlain(await ask("lighthouse asof:2024-05-05"))).toContain(wept);
  const claim = await idOf("mayor");
  const now = new Date("2024-05-06T11:00:00.000Z");
  await killClaims(store, fire, { claims: [claim], reason: "She never did.", now });
  for (const text of ["lighthouse", "lighthouse asof:2024-05-05", "timeline", "sources", claim]) {
    expect(renderPlain(await ask(text)), text).not.toContain("wept");
  }
  expect(renderPlain(await ask(`quote ${wept}`))).toContain("Not on the record");
  const changes = renderPlain(await ask("changes since 2024-05-01"));
  expect(changes).toMatch(/Killed[\s\S]*She never did\./);
  expect(changes).not.toContain("wept");
  expect(changes).toContain("Forty boats burned");
});

test("a message that shows it is told that it was killed, and of the others nothing", async () => {
  const others = await idOf("Forty");
  const claim = await killMayor();
  const histories = await loadHistories(store, [claim, others]);
  const seen = { revision: 1, at: at("10:30").toISOString(), view: operatorView };
  expect(fateOf(histories.get(claim) ?? expect.unreachable(), seen)).toMatchObject({
    kind: "killed",
    reason: "She never did.",
    at: at("11:00").toISOString(),
  });
  expect(fateOf(histories.get(others) ?? expect.unreachable(), seen)).toBeUndefined();
});
