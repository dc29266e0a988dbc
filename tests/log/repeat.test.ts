import { expect, test } from "vitest";
import { repeat } from "../../src/log/repeat.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { createKeptLog } from "../support/kept-log.ts";

test("work that fails is tried again later each time, however often the log tells of more meanwhile", async () => {
  const { log } = createKeptLog();
  const store = await openSqliteStore({ path: ":memory:" });
  const ending = new AbortController();
  const listeners = new Set<() => void>();
  const watch = (onMore: () => void) => {
    listeners.add(onMore);
    return () => listeners.delete(onMore);
  };
  const pauses: number[] = [];
  await repeat({
    ...{ name: "gaps", wait: 60_000, signal: ending.signal, log },
    store: { log: { ...store.log, watch } },
    async step() {
      for (const ring of listeners) ring();
      if (pauses.length !== 6) throw new Error("the server is away");
      pauses.push(0);
      return 1;
    },
    async pause(milliseconds) {
      pauses.push(milliseconds);
      if (pauses.length === 8) ending.abort();
    },
  });
  // It worked once in between, and begins anew.
  expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000, 0, 1_000]);
  await store.close();
});
