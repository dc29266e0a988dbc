import { describe, expect, test } from "vitest";
import { createCorrector } from "../../src/corrections/create-corrector.ts";
import { followCorrections } from "../../src/corrections/follow-corrections.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import { deliveryLease, postTimeout } from "../../src/delivery/delivery-times.ts";
import type { Poster } from "../../src/delivery/poster.ts";
import { articleId } from "../../src/ids.ts";
import type { Asker } from "../../src/places/place.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import {
  answerWith,
  boats,
  channel,
  crane,
  enterArticle,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const reporter: Asker = { platform: "slack", id: "U1", name: "a reporter", groups: [] };

test("when a claim changes in fact its card is corrected and its thread told, once", async () => {
  const desk = await openBackgroundDesk();
  const card = await showAnswer(desk);
  await desk.turn.change(boats, "Nine boats burnt.");
  await workFor(5, desk.parts, desk.wait);
  await workFor(5, { ...desk.parts, owner: "second" }, desk.wait);
  expect(desk.poster.messages).toMatchObject([{ id: card, edits: 1 }, { place: { channel: "C1", thread: card } }]);
  const { [card]: shown, m2: told } = readBy(desk.poster);
  expect(shown).toContain("[-Twelve-] {+Nine+} boats burnt.");
  expect(told).toMatch(/^What was shown here has changed since\. The message is corrected\.\n\nChanged \(number\)/);
  expect(await desk.store.ledger.pending(9)).toEqual([]);
});

test("nobody hears of a claim that is only worded otherwise", async () => {
  const desk = await openBackgroundDesk();
  await showAnswer(desk);
  await desk.turn.change(boats, "A dozen boats burnt.", 2, { kind: "reworded" });
  await workFor(5, desk.parts, desk.wait);
  expect(desk.poster.asked).toMatchObject({ post: 0, edit: 0 });
});

test("several changes that come together are told in one notice, also of several cards in one thread", async () => {
  const desk = await openBackgroundDesk();
  const place = { ...channel, thread: "t1" };
  await showAnswer(desk, { place, reply: answerWith(boats, crane) });
  await showAnswer(desk, { place });
  await desk.turn.change(boats, "Nine boats burnt.");
  await desk.turn.withdraw(crane);
  await workFor(5, desk.parts, desk.wait);
  const [, , notice, ...more] = desk.poster.messages;
  expect(more).toEqual([]);
  expect(notice?.reply.blocks.map((block) => (block.kind === "change" ? block.change.how : block.kind))).toEqual([
    "notice",
    "changed",
    "withdrawn",
  ]);
});

test("a notice that is posted after the next change leaves that one to its own notice", async () => {
  const desk = await openBackgroundDesk();
  await showAnswer(desk);
  const corrector = createCorrector(desk.parts);
  const changes = [
    ["Nine boats burnt.", 2],
    ["Ten boats burnt.", 3],
  ] as const;
  for (const [text, revision] of changes) {
    await desk.turn.change(boats, text, revision);
    await followCorrections(desk.store);
    await corrector.step();
  }
  // The first notice is due by now, the second a second later.
  await createDeliverer(desk.parts).step();
  const [, first] = desk.poster.messages;
  expect(renderPlain(first?.reply ?? answerWith())).not.toContain("{+Ten+}");
  await workFor(3, desk.parts, desk.wait);
  const [card, , second, ...others] = Object.values(readBy(desk.poster));
  expect(card).toContain("{+Ten+}");
  expect(second).toContain("{+Ten+}");
  expect(others).toEqual([]);
});

test("a second change tells the wording that was shown last as the old one", async () => {
  const desk = await openBackgroundDesk();
  const card = await showAnswer(desk);
  await desk.turn.change(boats, "Nine boats burnt.");
  await workFor(5, desk.parts, desk.wait);
  await desk.turn.change(boats, "Ten boats burnt.", 3);
  await workFor(5, desk.parts, desk.wait);
  const { [card]: shown, m2: first, m3: second } = readBy(desk.poster);
  expect(shown).toContain("[-Twelve-] {+Ten+} boats burnt.");
  expect(second).toContain("[-Nine-] {+Ten+} boats burnt.");
  expect(first).toContain("[-Nine-] {+Ten+} boats burnt.");
  expect(desk.poster.messages).toHaveLength(3);
});

describe("a killed article", () => {
  test("leaves no word of its claims in cards, nor in what told of earlier changes, and is told once in a thread", async () => {
    const desk = await openBackgroundDesk();
    const card = await showAnswer(desk, { reply: answerWith(boats, crane) });
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(5, desk.parts, desk.wait);
    await desk.turn.pass("usable", "killed");
    await workFor(5, desk.parts, desk.wait);
    const read = readBy(desk.poster);
    expect(Object.values(read).join("\n")).not.toMatch(/twelve|nine|boats|crane|harbour/i);
    expect(read[card]).toMatch(/^Killed, .*\n2 claims shown here were killed\.$/);
    expect(Object.keys(read)).toEqual([card, "m2", "m3"]);
  });

  test("that is usable again restores its cards, and that is said", async () => {
    const desk = await openBackgroundDesk();
    const card = await showAnswer(desk);
    await desk.turn.pass("usable", "withheld");
    await workFor(5, desk.parts, desk.wait);
    expect(readBy(desk.poster)[card]).not.toContain("boats");
    await desk.turn.pass("withheld", "usable");
    await workFor(5, desk.parts, desk.wait);
    expect(readBy(desk.poster)[card]).toContain("Twelve boats burnt.");
    expect(readBy(desk.poster)["m3"]).toContain("stands again as first shown");
  });
});

describe("what cannot be corrected now", () => {
  test("is corrected when the platform lets it be, and told then", async () => {
    const desk = await openBackgroundDesk();
    const card = await showAnswer(desk);
    desk.poster.failEdits({ kind: "later", problem: "Too many requests.", again: 3_000 }, 2);
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(3, desk.parts, desk.wait);
    expect(desk.poster.messages).toHaveLength(1);
    await workFor(10, desk.parts, desk.wait);
    expect(desk.poster.messages).toMatchObject([{ id: card, edits: 1 }, {}]);
    expect(desk.poster.asked.edit).toBe(3);
  });

  test("is left alone with its whole platform when it fails again and again", async () => {
    const desk = await openBackgroundDesk();
    for (let nth = 0; nth < 20; nth += 1) await showAnswer(desk, { place: { ...channel, thread: `t${nth}` } });
    desk.poster.failEdits({ kind: "later", problem: "Too many requests.", again: 60_000 }, 5);
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(30, desk.parts, desk.wait);
    expect(desk.poster.asked.edit).toBeLessThan(5);
    await workFor(300, desk.parts, desk.wait);
    expect(await desk.store.ledger.pending(99)).toEqual([]);
  });

  test("because the message was deleted is given up, with the reason, and nobody is told", async () => {
    const desk = await openBackgroundDesk();
    desk.poster.deleteByHand(await showAnswer(desk));
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(5, desk.parts, desk.wait);
    expect(desk.poster.asked).toMatchObject({ edit: 1, post: 0 });
    expect((await desk.store.ledger.showing([boats.id])).map(({ state, problem }) => [state, problem])).toEqual([
      ["gone", "The message was deleted."],
    ]);
  });

  test("because the channel is archived is shown to the desk and tried again after hours", async () => {
    const desk = await openBackgroundDesk();
    const card = await showAnswer(desk);
    desk.poster.close("C1", "The channel is archived.");
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(5, desk.parts, desk.wait);
    expect(await desk.store.ledger.unreachable(9)).toMatchObject([{ problem: "The channel is archived." }]);
    desk.poster.open("C1");
    desk.wait(60 * 60_000);
    await workFor(5, desk.parts, desk.wait);
    expect(readBy(desk.poster)[card]).toContain("[-Twelve-] {+Nine+} boats burnt.");
    expect(await desk.store.ledger.unreachable(9)).toEqual([]);
  });

  test("is no longer tried two weeks after the change", async () => {
    const desk = await openBackgroundDesk();
    await showAnswer(desk);
    desk.poster.close("C1", "The channel is archived.");
    await desk.turn.change(boats, "Nine boats burnt.");
    for (let day = 0; day < 20; day += 1) {
      await workFor(1, desk.parts, desk.wait);
      desk.wait(25 * 60 * 60_000);
    }
    const tried = desk.poster.asked.edit;
    desk.wait(100 * 24 * 60 * 60_000);
    await workFor(5, desk.parts, desk.wait);
    expect(desk.poster.asked.edit).toBe(tried);
    expect(tried).toBeGreaterThan(5);
  });
});

test("a message that was given up is reached when its claim changes again and somebody has mended it", async () => {
  const desk = await openBackgroundDesk();
  const card = await showAnswer(desk);
  desk.poster.failEdits({ kind: "unreachable", problem: "It may no longer be edited.", mayHeal: false });
  await desk.turn.change(boats, "Nine boats burnt.");
  await workFor(5, desk.parts, desk.wait);
  expect(await desk.store.ledger.unreachable(9)).toHaveLength(1);
  await desk.turn.change(boats, "Ten boats burnt.", 3);
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).toContain("[-Twelve-] {+Ten+} boats burnt.");
  expect(await desk.store.ledger.unreachable(9)).toEqual([]);
});

test("who reads a message that cannot be changed is told of every change, each once", async () => {
  const desk = await openBackgroundDesk();
  const card = await showAnswer(desk);
  desk.poster.failEdits({ kind: "unreachable", problem: "It may no longer be edited.", mayHeal: false }, 2);
  await desk.turn.change(boats, "Nine boats burnt.");
  await workFor(5, desk.parts, desk.wait);
  await desk.turn.change(boats, "Ten boats burnt.", 3);
  await workFor(5, desk.parts, desk.wait);
  const notices = desk.poster.messages.filter(({ id }) => id !== card);
  expect(notices.map(({ place }) => place.thread)).toEqual([card, card]);
  expect(notices.map(({ reply }) => renderPlain(reply).includes("Ten"))).toEqual([true, true]);
  expect(desk.poster.asked.post).toBe(2);
});

test("no message is changed by a process whose hold on it may be over: it would undo what another has done since", async () => {
  const desk = await openBackgroundDesk();
  const cards: string[] = [];
  for (let nth = 0; nth < 12; nth += 1) cards.push(await showAnswer(desk));
  await desk.turn.change(boats, "Nine boats burnt.");
  await followCorrections(desk.store);
  const begun: number[] = [];
  const from = desk.now().getTime();
  const slow: Poster = {
    ...desk.poster,
    edit(...given) {
      begun.push(desk.now().getTime() - from);
      desk.wait(10_000);
      return desk.poster.edit(...given);
    },
  };
  await createCorrector({ ...desk.parts, posters: [slow] }).step();
  expect(begun.length).toBeGreaterThan(5);
  expect(Math.max(...begun)).toBeLessThanOrEqual(deliveryLease - postTimeout);
  await workFor(5, desk.parts, desk.wait);
  const edits = desk.poster.messages.filter(({ id }) => cards.includes(id)).map((card) => card.edits);
  expect(edits).toEqual(cards.map(() => 1));
});

describe("a private answer", () => {
  const until = "2026-11-27T14:15:00.000Z";
  const asked = { visibility: "private", asker: reporter, handle: { value: "address", until } } as const;

  test("is corrected while it can be, and its asker told by a direct message", async () => {
    const desk = await openBackgroundDesk();
    const card = await showAnswer(desk, asked);
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(5, desk.parts, desk.wait);
    expect(desk.poster.messages).toMatchObject([{ id: card, edits: 1 }, { place: { channel: "direct-U1" } }]);
    expect(readBy(desk.poster)["m2"]).toMatch(
      /^What you were shown on 27 November 2026, 14:00 UTC when you asked “what burnt” has changed since\./,
    );
  });

  test("and the direct message that told of its change lose their words when the article is killed", async () => {
    const desk = await openBackgroundDesk();
    await showAnswer(desk, asked);
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(5, desk.parts, desk.wait);
    await desk.turn.pass("usable", "killed");
    await workFor(5, desk.parts, desk.wait);
    expect(Object.values(readBy(desk.poster)).join("\n")).not.toMatch(/twelve|nine|boats/i);
    expect(await desk.store.ledger.unreachable(9)).toEqual([]);
  });

  test("that can no longer be changed has its asker told, and told again of the next change", async () => {
    const desk = await openBackgroundDesk();
    await showAnswer(desk, asked);
    desk.wait(16 * 60_000);
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(5, desk.parts, desk.wait);
    await desk.turn.change(boats, "Ten boats burnt.", 3);
    await workFor(5, desk.parts, desk.wait);
    expect(desk.poster.asked.edit).toBe(1);
    expect(desk.poster.messages.slice(1).map(({ reply }) => renderPlain(reply).includes("Ten"))).toEqual([true, true]);
  });

  test("of somebody who cannot be written to is shown to the desk", async () => {
    const desk = await openBackgroundDesk({ hasDirect: false });
    await showAnswer(desk, asked);
    desk.wait(16 * 60_000);
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(5, desk.parts, desk.wait);
    expect(await desk.store.ledger.unreachable(9)).toMatchObject([
      { problem: "The time in which a private answer can be changed is over." },
    ]);
  });
});

test("in a channel that was opened to others since, a correction shows nothing that is closed to them", async () => {
  const desk = await openBackgroundDesk();
  const closed = { ...channel, audience: "members" } as const;
  const settings = { ...closed, collections: ["investigations"], groundRule: "on-record" } as const;
  await desk.store.places.settle(settings, desk.now().toISOString());
  const article = { ...exampleArticle, id: articleId("leak"), collection: "investigations" };
  const leak = exampleClaim(1, { article, text: "The mayor was paid." });
  await enterArticle(desk.store, [leak], desk.now());
  const card = await showAnswer(desk, { place: closed, reply: answerWith(leak) });
  desk.poster.openTo("external");
  await desk.store.articles.amend(article.id, "2026-11-27T14:00:01.000Z", (held) =>
    held === undefined
      ? undefined
      : {
          ...held,
          fingerprint: "2",
          standing: [leak.id],
          moved: [],
          happenings: [
            {
              kind: "claim-changed",
              claim: { ...leak, text: "The treasurer was paid." },
              revision: 2,
              difference: { kind: "fact", of: ["name"] },
            },
          ],
        },
  );
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).toContain("may not be shown now");
  expect(Object.values(readBy(desk.poster)).join("\n")).not.toMatch(/mayor|treasurer/);
});

test("an article that moves to a collection which the channel may not see is hidden there", async () => {
  const desk = await openBackgroundDesk();
  const card = await showAnswer(desk);
  await desk.store.articles.amend(boats.article.id, "2026-11-27T14:00:01.000Z", (held) =>
    held === undefined
      ? undefined
      : {
          ...held,
          article: { ...held.article, collection: "investigations" },
          fingerprint: "2",
          standing: held.claims.map(({ claim }) => claim.id),
          moved: [],
          happenings: [{ kind: "article-changed", was: "usable", state: "usable" }],
        },
  );
  await workFor(5, desk.parts, desk.wait);
  expect(readBy(desk.poster)[card]).toMatch(/may not be shown now/);
  expect(readBy(desk.poster)[card]).not.toContain("boats");
});
