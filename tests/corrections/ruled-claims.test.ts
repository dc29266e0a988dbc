import { expect, test } from "vitest";
import { articleId } from "../../src/ids.ts";
import { decideAmendment } from "../../src/log/decide-amendment.ts";
import type { UnreadArticle } from "../../src/log/held-article.ts";
import type { GroundRule } from "../../src/places/view.ts";
import { foldedStatementOf } from "../../src/reply/statement-of.ts";
import {
  answerWith,
  boats,
  channel,
  crane,
  enterArticle,
  ferry,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";
import { exampleClaim } from "../support/example-claims.ts";

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

/** A closed channel that may see what is on background, with the article as it comes in under one rule after another. */
async function openClosedDesk() {
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
  return { ...desk, closed, put };
}

test("when an article is put on background its source leaves the cards of places that may see such articles, and what is shown so stays", async () => {
  const { closed, put, ...desk } = await openClosedDesk();
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

test("an article that is put on background is no further source any more of what another one says", async () => {
  const { closed, put, ...desk } = await openClosedDesk();
  const article = { ...boats.article, id: articleId("other"), title: "Boats lost", outlet: "The Other" };
  const other = { ...exampleClaim(1, { article, text: boats.text }), speaker: spoken.speaker };
  await enterArticle(desk.store, [other], desk.now());
  const statement = foldedStatementOf({
    claim: { ...other, revision: 1 },
    also: [{ ...spoken, article: { ...spoken.article, title: "Ada Example counts boats" }, revision: 2 }],
    ...{ outlets: 2, origins: 2 },
  });
  const reply = { ...answerWith(other), blocks: [{ kind: "statement", role: "answer", statement }] } as const;
  const card = await showAnswer(desk, { place: closed, reply });
  expect(readBy(desk.poster)[card]).toContain("Ada Example counts boats");
  await put("background");
  expect(readBy(desk.poster)[card]).toContain("Boats lost");
  expect(readBy(desk.poster)[card]).not.toContain("Ada Example counts boats");
});

test("the struck words of a claim that has gone leave the cards too when its article is put on background", async () => {
  const { closed, put, ...desk } = await openClosedDesk();
  const card = await showAnswer(desk, {
    place: closed,
    reply: answerWith({ ...spoken, text: "Ada saw boats.", revision: 2 }),
  });
  await desk.turn.withdraw(boats);
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).toContain("Ada");
  const now = desk.now();
  const { editors, ...rest } = underRule("background");
  const left = editors.slice(1);
  await desk.store.articles.amend(boats.article.id, now.toISOString(), (held) =>
    decideAmendment(held, { ...rest, editors: left, read: () => left }, now),
  );
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).not.toContain("Ada");
});
