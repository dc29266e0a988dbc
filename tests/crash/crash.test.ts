import { expect, test } from "vitest";
import { randomNumbers } from "../bench/random-numbers.ts";
import { judgeThreads } from "./judge-threads.ts";
import { runCrashes } from "./run-crashes.ts";

/** The short form of `npm run test:crash`, which kills two hundred times. */
test("of a desk that is killed again and again nothing is lost, and nobody is told twice", async () => {
  const report = await runCrashes({ kills: 8, random: randomNumbers(7) });
  expect(report.problems).toEqual([]);
  expect(report.cards).toBe(60);
  expect(report.notices).toBeGreaterThanOrEqual(report.cards);
}, 240_000);

test("a card that was forgotten, and a thread that was told twice, are found", () => {
  const message = { blocks: [], token: undefined, edits: 0 };
  const said = (text: string) => ({ ...message, text, saidFirst: text });
  const card = { ...said("Port 0 counted 1,000,000 crates on quay 0."), ts: "1", thread: undefined };
  const notice = { ...said("[-1,000,000-] {+1,000,100+} crates"), thread: "1" };
  const { problems } = judgeThreads([[card, { ...notice, ts: "2" }, { ...notice, ts: "3" }]], 40);
  expect(problems).toContain("card 1: does not show 1,000,100");
  expect(problems).toContain("card 1: told of 1,000,100 2 times");
});
