import { expect, test } from "vitest";
import { createHostTurns } from "../../../src/sources/polling/host-turns.ts";

test("each host is asked for one thing at a time, with time between, and hosts do not wait for each other", async () => {
  let clock = 0;
  const waits: number[] = [];
  const turns = createHostTurns({
    gap: 1_000,
    now: () => new Date(clock),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
      clock += milliseconds;
    },
  });
  const events: string[] = [];
  const work = (name: string) => async (): Promise<string> => {
    events.push(`${name} begins`);
    await Promise.resolve();
    events.push(`${name} ends`);
    return name;
  };
  const failing = turns.run("a.example", () => Promise.reject(new Error("broken"))).catch(() => "failed");
  const all = [
    failing,
    turns.run("a.example", work("second")),
    turns.run("a.example", work("third")),
    turns.run("b.example", work("other")),
  ];
  expect(await Promise.all(all)).toEqual(["failed", "second", "third", "other"]);
  expect(events.indexOf("second ends")).toBeLessThan(events.indexOf("third begins"));
  expect(events.indexOf("other begins")).toBeLessThan(events.indexOf("second begins"));
  expect(waits).toEqual([1_000, 1_000]);
});
