import { expect, test } from "vitest";
import { decideAmendment } from "../../src/log/decide-amendment.ts";
import type { UnreadArticle } from "../../src/log/held-article.ts";
import type { GroundRule } from "../../src/places/view.ts";
import { boats, crane, ferry, openBackgroundDesk, readBy, showAnswer, workFor } from "../support/background-desk.ts";

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
