import { expect, test } from "vitest";
import { runLoad } from "./run-load.ts";

/** The short form of `npm run bench:delivery`. */
test("what is due in one minute is posted within the pace of its platforms, in fair order, while people ask", async () => {
  const report = await runLoad({ subscriptions: 240, hog: 40, claims: 2_000, speed: 10 });
  const { questions, p50, p99 } = report;
  console.log(`${report.posted} posts; ${questions} questions: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`);
  expect(report.posted).toBe(280);
  // A claim and its post may lie on two sides of a second.
  expect(report.busiest["slack"]).toBeLessThanOrEqual(2 * 5);
  expect(report.busiest["discord"]).toBeLessThanOrEqual(2 * 30);
  // Sixty other channels of that platform have their one post within a quarter of a minute.
  expect(report.hogAhead).toBeLessThan(20);
  expect(questions).toBeGreaterThan(20);
}, 120_000);
