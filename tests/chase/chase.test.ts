import { expect, test } from "vitest";
import { randomNumbers } from "../bench/random-numbers.ts";
import { median, runChase } from "./run-chase.ts";

/** The short form of `npm run test:chase`: fewer cards, and a clock that goes four times as fast. */
test("through refusals, failures, lost answers and restarts every card ends showing the record, and no thread is told twice", async () => {
  const report = await runChase({
    cards: 160,
    changes: 60,
    pace: 500,
    speed: 4,
    random: randomNumbers(11),
    faultEvery: 700,
    restarts: 3,
  });
  console.log(
    `${report.changed} of ${report.cards} cards changed, ${report.faults} faults: median ${median(report.times).toFixed(0)} ms of the desk, worst ${report.times.at(-1)?.toFixed(0)} ms`,
  );
  expect(report.problems).toEqual([]);
  expect(report.changed).toBeGreaterThan(40);
  expect(report.faults).toBeGreaterThan(20);
}, 120_000);

test("without faults a change stands in its cards within two seconds, with a thousand in the ledger", async () => {
  const report = await runChase({
    cards: 100,
    further: 900,
    changes: 10,
    pace: 300,
    speed: 1,
    random: randomNumbers(12),
    faultEvery: undefined,
    restarts: 0,
  });
  console.log(
    `${report.changed} of ${report.cards} cards changed, 1,000 entries: median ${median(report.times).toFixed(0)} ms, worst ${report.times.at(-1)?.toFixed(0)} ms`,
  );
  expect(report.problems).toEqual([]);
  expect(report.times.length).toBeGreaterThan(5);
  expect(report.times.at(-1)).toBeLessThan(2_000);
}, 120_000);

test("a burst of a hundred corrections in one channel keeps to Slack's pace and tells of several at once", async () => {
  const report = await runChase({
    cards: 10,
    articles: 10,
    isCrowded: true,
    changes: 100,
    pace: 550,
    speed: 4,
    random: randomNumbers(13),
    faultEvery: undefined,
    restarts: 0,
  });
  console.log(`100 corrections, ${report.notices} notices, ${report.refusedPosts} posts refused as too frequent`);
  expect(report.problems).toEqual([]);
  expect(report.changed).toBe(10);
  expect(report.refusedPosts).toBe(0);
  expect(report.notices).toBeLessThan(75);
}, 120_000);
