import { performance } from "node:perf_hooks";
import { expect, test } from "vitest";
import { createMetrics } from "../../../adapters/operations/metrics.ts";
import { observeNewsroom } from "../../../src/operations/observe-newsroom.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { createStubNewsroom } from "../../support/stub-newsroom.ts";

const asks = 20_000;
/** Milliseconds a question; an answer takes from one to some tens of them. */
const granted = 0.1;

test("counting a question costs next to nothing", async () => {
  const newsroom = createStubNewsroom({ reply: () => exampleReplies.help });
  const observed = observeNewsroom(newsroom, createMetrics("1").observer, () => performance.now());
  const request = { text: "who", now: new Date("2026-11-27T14:00:00Z") };
  const began = performance.now();
  for (let nth = 0; nth < asks; nth += 1) await observed.answer(request);
  const each = (performance.now() - began) / asks;
  console.log(`A question is answered, timed and counted in ${(each * 1_000).toFixed(1)} µs, the answer aside.`);
  expect(each).toBeLessThan(granted);
});
