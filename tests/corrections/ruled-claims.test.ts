import { expect, test } from "vitest";
import { decideAmendment } from "../../src/log/decide-amendment.ts";
import type { UnreadArticle } from "../../src/log/held-article.ts";
import type { GroundRule } from "../../src/places/view.ts";
import {
  answerWith,
  boats,
  channel,
  crane,
  ferry,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";

const arriving = (groundRule: GroundRule, text = boats.text): UnreadArticle => {
  const claims = [{ ...boats, text, groundRule }, crane, ferry];
  const origin = { kind: "folder", id: "incoming" } as const;
  return { article: boats.article, text: undefined, origin, editors: claims, read: () => claims };
};

test.each([
  ["in the same words", boats.text],
  ["in other words for the same", "Twelve boats were burnt."],
])("a claim that is not for publication any more, %s, leaves the cards that show it", async (_, text) => {
  const desk = await openBackgroundDesk();
  const card = await showAnswer(desk);
  await workFor(5, desk.parts, desk.wait);
  const now = desk.now();
  await desk.store.articles.amend(boats.article.id, now.toISOString(), (held) =>
    decideAmendment(held, arriving("not-for-publication", text), now),
  );
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).not.toContain("Twelve");
});

/** An article as it was, under another rule and by a speaker whom its claim names. */
const spoken = { ...boats, speaker: { kind: "named", name: "Ada Example", role: "mayor" } } as const;
const underRule = (groundRule: GroundRule | undefined): UnreadArticle => {
  const article = { ...boats.article, groundRule };
  const claims = [spoken, crane, ferry].map((claim) => ({ ...claim, article }));
  const origin = { kind: "folder", id: "incoming" } as const;
  return { article, text: undefined, origin, editors: claims, read: () => claims };
};

test("when an article is put on background its source leaves the cards of places that may see such articles, and what is shown so stays", async () => {
  const desk = await openBackgroundDesk();
  const closed = { ...channel, audience: "members" } as const;
  const settings = { platform: "slack", channel: "C1", collections: [], groundRule: "background" } as const;
  await desk.store.places.settle({ ...settings, audience: "members" }, desk.now().toISOString());
  const put = async (groundRule: GroundRule | undefined) => {
    desk.wait(1_000);
    const now = desk.now();
    await desk.store.articles.amend(boats.article.id, now.toISOString(), (held) =>
      decideAmendment(held, underRule(groundRule), now),
    );
    await workFor(5, desk.parts, desk.wait);
  };
  await put(undefined);
  const card = await showAnswer(desk, { place: closed, reply: answerWith({ ...spoken, revision: 2 }) });
  await put("background");
  expect(readBy(desk.poster)[card]).not.toMatch(/Ada|mayor/);
  const article = { ...boats.article, groundRule: "background" } as const;
  const quiet = await showAnswer(desk, { place: closed, reply: answerWith({ ...spoken, article, revision: 2 }) });
  expect(readBy(desk.poster)[quiet]).toContain("Twelve boats burnt.");
  await desk.store.ledger.raise([boats.id], 999);
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[quiet]).toContain("Twelve boats burnt.");
});
