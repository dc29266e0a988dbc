import { expect, test } from "vitest";
import { correctionsFollower, followCorrections } from "../../src/corrections/follow-corrections.ts";
import { articleId } from "../../src/ids.ts";
import { answerWith, boats, crane, enterArticle, openBackgroundDesk, showAnswer } from "../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

type Desk = Awaited<ReturnType<typeof openBackgroundDesk>>;

const pending = async ({ store }: Desk): Promise<number> => (await store.ledger.pending(99)).length;

test.each<[string, (desk: Desk) => Promise<unknown>, number]>([
  ["a change of fact", ({ turn }) => turn.change(boats, "Nine boats burnt."), 1],
  ["a withdrawal", ({ turn }) => turn.withdraw(boats), 1],
  ["other words for the same", ({ turn }) => turn.change(boats, "A dozen.", 2, { kind: "reworded" }), 0],
  ["a change of another claim", ({ turn }) => turn.change(crane, "Two cranes fell."), 0],
  ["a kill", ({ turn }) => turn.pass("usable", "killed"), 1],
  ["an embargo", ({ turn }) => turn.pass("usable", "embargoed"), 1],
  ["an article that is touched in the same state", ({ turn }) => turn.pass("usable", "usable"), 0],
])("%s gives a message that shows the claim something to do, or not", async (_what, happen, expected) => {
  const desk = await openBackgroundDesk();
  await showAnswer(desk);
  while ((await followCorrections(desk.store)) > 0);
  await happen(desk);
  expect(await followCorrections(desk.store)).toBe(1);
  expect(await pending(desk)).toBe(expected);
});

test("a claim that was withdrawn before its article was killed is hidden as well", async () => {
  const desk = await openBackgroundDesk();
  await showAnswer(desk);
  await desk.turn.withdraw(boats);
  await followCorrections(desk.store);
  const [first] = await desk.store.ledger.pending(1);
  await desk.turn.pass("usable", "killed");
  await followCorrections(desk.store);
  const [second] = await desk.store.ledger.pending(1);
  expect(second?.wanted).toBeGreaterThan(first?.wanted ?? 0);
});

test("it keeps its place, reads long logs in steps, and takes a step twice without harm", async () => {
  const desk = await openBackgroundDesk();
  const article = { ...exampleArticle, id: articleId("long") };
  const claims = Array.from({ length: 700 }, (_, at) => exampleClaim(at + 1, { article, text: `Sentence ${at}.` }));
  await enterArticle(desk.store, claims, desk.now());
  await showAnswer(desk, { reply: answerWith(boats) });
  await desk.turn.change(boats, "Nine boats burnt.");
  const steps = [];
  for (let read = await followCorrections(desk.store); read > 0; read = await followCorrections(desk.store)) {
    steps.push(read);
  }
  expect(steps).toEqual([500, 204]);
  const [once] = await desk.store.ledger.pending(1);
  await followCorrections({ ...desk.store, log: { ...desk.store.log, positionOf: async () => desk.store.log.start } });
  expect(await desk.store.ledger.pending(9)).toEqual([once]);
  expect(await desk.store.log.positionOf(correctionsFollower)).toBe(await desk.store.log.head());
});
