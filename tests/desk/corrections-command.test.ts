import { describe, expect, test } from "vitest";
import { planCorrections } from "../../src/corrections/plan-corrections.ts";
import { correctionsCommand } from "../../src/desk/corrections-command.ts";
import { type Asker, operator } from "../../src/places/place.ts";
import { operatorView, publicView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import {
  answerWith,
  boats,
  channel,
  crane,
  openBackgroundDesk,
  readBy,
  showAnswer,
  workFor,
} from "../support/background-desk.ts";

type Desk = Awaited<ReturnType<typeof openBackgroundDesk>>;

const asker = { platform: "slack", id: "U1", name: "an editor", groups: [] };

const run = async (words: string, { store, now }: Desk, who: Asker = asker): Promise<string> =>
  renderPlain(
    await correctionsCommand.run(words, {
      store,
      asker: who,
      place: channel,
      view: who === operator ? operatorView : publicView,
      now: now(),
      ask: "corrections",
      find: (topic) => [boats, crane].filter(({ text }) => text.includes(topic)),
    }),
  );

describe("corrections", () => {
  test("says that nothing is on its way", async () => {
    expect(await run("", await openBackgroundDesk(), operator)).toBe(
      "Nothing is waiting to be corrected, and everything could be reached.",
    );
  });

  test("lists a digest of which nobody knows whether it arrived, and none that went with what it belongs to", async () => {
    const desk = await openBackgroundDesk();
    const common = { purpose: "digest", place: channel, reply: answerWith(boats), subscription: 3 } as const;
    const dueAt = desk.now().toISOString();
    await desk.store.outbox.add([{ ...common, id: "d1", key: "digest 3 a", dueAt }]);
    desk.poster.failPosts({ kind: "lost" });
    desk.poster.hideHistory(true);
    await workFor(120, desk.parts, () => desk.wait(60_000));
    await desk.store.outbox.add([{ ...common, id: "d2", key: "digest 3 b", dueAt }]);
    desk.poster.failPosts({ kind: "refused", problem: "It was removed.", again: undefined });
    await workFor(3, desk.parts, desk.wait);
    const text = await run("list", desk, operator);
    expect(text).toMatch(/^1 message on .*\n\nslack:C1, not known whether told: digest due 27 November 2026/);
    expect(text).not.toContain("It was removed.");
  });

  test("lists what is to be corrected, what could not be reached and why, and what was not told", async () => {
    const desk = await openBackgroundDesk();
    await showAnswer(desk, { place: { ...channel, channel: "C2" } });
    desk.poster.close("C2", "The channel is archived.");
    desk.poster.failEdits({ kind: "later", problem: "Too many requests.", again: 60_000 });
    await showAnswer(desk);
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(3, desk.parts, desk.wait);
    const early = await run("", desk);
    expect(early).toContain(
      "slack:C2, to be corrected: public answer of 27 November 2026, 14:00 UTC: Too many requests.",
    );
    await workFor(120, desk.parts, desk.wait);
    const text = await run("list", desk);
    expect(text).toContain(
      "slack:C2, not reached: public answer of 27 November 2026, 14:00 UTC: The channel is archived.",
    );
    expect(text).toContain("slack:C2, not told: notice due");
    expect(text).not.toMatch(/boats/);
  });

  test("shows what would be changed now without changing it", async () => {
    const desk = await openBackgroundDesk();
    await showAnswer(desk, { reply: answerWith(boats, crane) });
    await showAnswer(desk, { reply: answerWith(crane) });
    await desk.turn.change(boats, "Nine boats burnt.");
    const before = await desk.store.log.positionOf("corrections");
    expect(await run("dry-run", desk)).toMatch(/^1 message would be changed now\. .*\n\nslack:C1: public answer of/);
    expect(await planCorrections(desk.store)).toMatchObject([
      { message: "m1", visibility: "public", claims: [{ claim: boats.id, how: "changed" }] },
    ]);
    expect(await desk.store.log.positionOf("corrections")).toBe(before);
    expect(desk.poster.asked).toMatchObject({ edit: 0, post: 0 });
    await workFor(3, desk.parts, desk.wait);
    expect(await planCorrections(desk.store)).toEqual([]);
  });

  test("shows which messages a change of an article or claim would reach", async () => {
    const desk = await openBackgroundDesk();
    await showAnswer(desk, { reply: answerWith(boats, crane) });
    const until = "2026-11-27T13:00:00.000Z";
    await showAnswer(desk, { visibility: "private", handle: { value: "address", until }, asker });
    const article = await run("preview harbour-fire", desk);
    expect(article).toContain("2 posted messages would be changed if it was changed or killed.");
    expect(article).toContain(
      "slack:C1: answer of 27 November 2026, 14:00 UTC, 2 of 2 claims; its thread would be told",
    );
    expect(article).toContain(
      "private, it can no longer be changed: its asker would be told where the platform allows",
    );
    expect(await run(`preview ${crane.id}`, desk)).toContain("1 of 2 claims");
  });

  test("shows what a topic would reach, by the claims that are found for its words", async () => {
    const desk = await openBackgroundDesk();
    await showAnswer(desk, { reply: answerWith(crane) });
    expect(await run("preview crane fell", desk)).toContain("1 posted message would be changed");
    expect(await run("preview sandstorm", desk)).toContain("none is found by these words");
  });

  test("tells nothing of places that see more, and by no claim's id what may not be told any more", async () => {
    const desk = await openBackgroundDesk();
    const settings = { platform: "slack", channel: "C2", collections: ["court"], groundRule: "background" } as const;
    await desk.store.places.settle(settings, desk.now().toISOString());
    await showAnswer(desk, { place: { ...channel, channel: "C2" } });
    await showAnswer(desk);
    await desk.turn.pass("usable", "withheld");
    const dry = await run("dry-run", desk);
    expect(dry).toContain("1 message would be changed now. Shown is what was done here");
    expect(dry).toContain("slack:C1: public answer of 27 November 2026, 14:00 UTC: 1 claim withheld");
    expect(dry).not.toMatch(/C2|harbour/);
    await desk.turn.pass("withheld", "usable");
    expect(await run("preview harbour-fire", desk)).not.toContain("C2");
    desk.poster.close("C2", "The channel is archived.");
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(3, desk.parts, desk.wait);
    expect(await run("", desk)).not.toContain("C2");
  });

  test("tries again what is out of reach, once somebody has mended it", async () => {
    const desk = await openBackgroundDesk();
    const card = await showAnswer(desk);
    desk.poster.close("C1", "The channel is archived.");
    await desk.turn.change(boats, "Nine boats burnt.");
    await workFor(3, desk.parts, desk.wait);
    expect(await desk.store.ledger.unreachable(9)).toHaveLength(1);
    desk.poster.open("C1");
    await workFor(3, desk.parts, desk.wait);
    expect(readBy(desk.poster)[card]).not.toContain("Nine");
    expect(await run("retry", desk)).toContain("1 message out of reach is tried again now.");
    await workFor(3, desk.parts, desk.wait);
    expect(readBy(desk.poster)[card]).toContain("{+Nine+}");
    expect(await run("retry", desk)).toContain("Nothing that could be corrected is out of reach.");
  });

  test("knows of no article that the place may not see, and says what to type", async () => {
    const desk = await openBackgroundDesk();
    await desk.turn.pass("usable", "embargoed");
    expect(await run("preview harbour-fire", desk)).toContain("No article or claim on the record has the id");
    expect(await run("preview harbour-fire", desk, operator)).toBe("No posted message shows any of it.");
    expect(await run("sideways", desk)).toContain("corrections preview ARTICLE");
    expect(correctionsCommand.right("", channel)).toBe("corrections");
  });
});
