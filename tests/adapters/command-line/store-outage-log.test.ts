import { expect, test } from "vitest";
import { createLog } from "../../../adapters/command-line/create-log.ts";
import { createStoreOutageLog } from "../../../adapters/command-line/store-outage-log.ts";
import { readConfig } from "../../../src/config.ts";
import { unwatched } from "../../../src/operations/loop-watch.ts";
import { StoreUnavailable } from "../../../src/store/store-unavailable.ts";

const err = new StoreUnavailable("no-server", "No PostgreSQL answers at db:5432/onrecord. Start it.");

test("of a store that is away the log has one line, one every five minutes while it lasts, and one when it is back", async () => {
  let now = 0;
  const outages = createStoreOutageLog(() => now);
  const lines: string[] = [];
  const log = createLog(readConfig({}), (line) => lines.push(line), outages);
  const step = outages.watching(unwatched);
  const told = () => lines.splice(0).map((line): unknown => JSON.parse(line));
  const failAll = () => {
    for (const loop of ["corrections", "deliveries", "gaps"]) log.error({ err, loop }, `Work on ${loop} failed.`);
  };
  await step("corrections", async () => 0);
  failAll();
  expect(told()).toEqual([
    {
      ...{ level: "warn", time: expect.any(String), problem: "no-server", why: err.message, seconds: 0 },
      msg: "The store cannot be used. All work is tried again.",
    },
  ]);
  for (now = 1_000; now <= 400_000; now += 1_000) failAll();
  expect(told()).toMatchObject([{ seconds: 300, level: "warn" }]);
  await step("knowledge folder", async () => 0);
  expect(told()).toEqual([]);
  await step("corrections", async () => 0);
  await step("corrections", async () => 0);
  expect(told()).toMatchObject([{ msg: "The store can be used again.", seconds: 401 }]);
  failAll();
  expect(told()).toMatchObject([{ seconds: 0 }]);
});

test("what else fails is logged as ever", () => {
  const lines: string[] = [];
  const log = createLog(
    readConfig({}),
    (line) => lines.push(line),
    createStoreOutageLog(() => 0),
  );
  log.error({ err: new Error("a fault") }, "Work failed.");
  log.error("Work failed.");
  expect(lines).toHaveLength(2);
});
