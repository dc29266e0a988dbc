import { expect, test } from "vitest";
import { keepGauges } from "../../../adapters/operations/gauges.ts";
import { createMetrics } from "../../../adapters/operations/metrics.ts";
import { followCorrections } from "../../../src/corrections/follow-corrections.ts";
import type { Store } from "../../../src/store/store.ts";
import { boats, channel, openBackgroundDesk, showAnswer } from "../../support/background-desk.ts";

async function open(changed: (store: Store) => Store = (store) => store) {
  const desk = await openBackgroundDesk();
  const metrics = createMetrics("1");
  const records = { position: () => desk.store.log.start };
  const gauges = keepGauges(metrics.registry, {
    store: changed(desk.store),
    records,
    now: desk.now,
    elapsed: desk.parts.elapsed,
  });
  const lines = async (): Promise<readonly string[]> => {
    await gauges.read();
    return (await metrics.text()).split("\n");
  };
  return { ...desk, lines };
}

test("what waits is read when it is asked for", async () => {
  const desk = await open();
  await desk.store.outbox.add([
    {
      id: "d1",
      key: "digest 1",
      purpose: "digest",
      place: channel,
      reply: { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: "Post." }] },
      dueAt: "2026-11-27T14:00:00.000Z",
    },
  ]);
  await showAnswer(desk);
  await desk.store.gaps.file({
    ask: "who sank it",
    place: channel,
    asker: undefined,
    filedAt: "2026-11-27T14:00:00.000Z",
  });
  await desk.turn.change(boats, "Thirteen boats burnt.");
  await followCorrections(desk.store);
  desk.wait(59_000);
  const lines = await desk.lines();
  expect(lines).toEqual(
    expect.arrayContaining([
      "onrecord_store_up 1",
      'onrecord_outbox_posts{state="due"} 1',
      "onrecord_outbox_oldest_due_seconds 60",
      "onrecord_messages_to_correct 1",
      "onrecord_gaps_open 1",
      'onrecord_log_lag_changes{follower="index"} 4',
      'onrecord_log_lag_changes{follower="corrections"} 0',
      'onrecord_sources{state="failing"} 0',
      "onrecord_subscriptions_active 0",
    ]),
  );
});

test("of a store that fails nothing is told as it was", async () => {
  let isAway = false;
  const desk = await open((store) => ({
    ...store,
    measure: () => (isAway ? Promise.reject(new Error("Away.")) : store.measure()),
  }));
  expect(await desk.lines()).toContain("onrecord_gaps_open 0");
  isAway = true;
  const lines = await desk.lines();
  expect(lines).toContain("onrecord_store_up 0");
  expect(lines.filter((line) => /^onrecord_(?:gaps|outbox|log|index|messages)/.test(line))).toEqual([]);
});
