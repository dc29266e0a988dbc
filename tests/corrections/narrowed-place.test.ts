import { expect, test } from "vitest";
import { articleId } from "../../src/ids.ts";
import type { PlaceSettings } from "../../src/store/store.ts";
import {
  answerWith,
  boats,
  channel,
  enterArticle,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const article = { ...exampleArticle, id: articleId("sealed"), title: "Sealed files", collection: "court" };
const sealed = exampleClaim(1, { article, text: "The verdict was bought." });
const closed = { ...channel, audience: "members" } as const;
const settings: PlaceSettings = {
  platform: "slack",
  channel: "C1",
  collections: ["court"],
  groundRule: "on-record",
  audience: "members",
};

async function openCourtDesk() {
  const desk = await openBackgroundDesk();
  await enterArticle(desk.store, [sealed], desk.now());
  const settle = (collections: readonly string[]) =>
    desk.store.places.settle({ ...settings, collections }, desk.now().toISOString());
  await settle(["court"]);
  return { ...desk, settle };
}

test("when a collection is closed at a place, what was shown of it there is taken out and its thread told; the rest stays", async () => {
  const desk = await openCourtDesk();
  const card = await showAnswer(desk, { place: closed, reply: answerWith(sealed, boats) });
  const other = await showAnswer(desk, { place: closed, reply: answerWith(boats) });
  desk.wait(60_000);
  expect(await desk.settle([])).toBe(2);
  await workFor(5, desk.parts, desk.wait);
  const { [card]: shown, m3: told } = readBy(desk.poster);
  expect(shown).toContain("A claim shown here may not be shown now.");
  expect(shown).toContain("Twelve boats burnt.");
  expect(`${shown} ${told}`).not.toMatch(/verdict|bought|Sealed/);
  expect(desk.poster.messages).toMatchObject([
    { id: card, edits: 1 },
    { id: other, edits: 0 },
    { place: { thread: card } },
  ]);
  expect(await desk.store.ledger.pending(9)).toEqual([]);
});

test("an answer that was on its way when its place was narrowed is corrected once it is there", async () => {
  const desk = await openCourtDesk();
  const askedAt = desk.now();
  desk.wait(2_000);
  await desk.settle([]);
  const card = await showAnswer(desk, { place: closed, reply: answerWith(sealed), askedAt });
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).not.toMatch(/verdict|bought|Sealed/);
});
