import { expect, test } from "vitest";
import { createLagWatch } from "../../src/operations/lag-watch.ts";
import { createLoopWatch } from "../../src/operations/loop-watch.ts";
import { noObserver } from "../../src/operations/observer.ts";

test("a step is told with its end, and what it gives or throws is handed on", async () => {
  const told: string[] = [];
  const observer = { ...noObserver, stepped: (...one: readonly unknown[]) => void told.push(one.join(" ")) };
  let time = 0;
  const watch = createLoopWatch(observer, () => time);
  const step = async () => {
    time += 1_500;
    return 3;
  };
  expect(await watch.step("gaps", step)).toBe(3);
  const failing = watch.step("deliveries", () => Promise.reject(new Error("Away.")));
  await expect(failing).rejects.toThrow("Away.");
  expect(told).toEqual(["gaps done 1.5", "deliveries failed 0"]);
});

test("a step that does not end is overdue, a folder later than a post", async () => {
  let time = 0;
  const watch = createLoopWatch(noObserver, () => time);
  let end = (): void => undefined;
  const hanging = watch.step("deliveries", () => new Promise<void>((resolve) => (end = resolve)));
  void watch.step("knowledge folder", () => new Promise(() => undefined));
  time = 10 * 60_000;
  expect(watch.overdue()).toEqual([]);
  time += 60_000;
  expect(watch.overdue()).toEqual([{ loop: "deliveries", minutes: 11 }]);
  end();
  await hanging;
  expect(watch.overdue()).toEqual([]);
});

test.each([
  [
    "even from the start",
    [
      [5, 5],
      [7, 7],
    ],
    [0, 0],
  ],
  [
    "behind and not moving",
    [
      [5, 6],
      [5, 8],
      [5, 8],
    ],
    [0, 1_000, 2_000],
  ],
  [
    "always behind a log that never rests, and never late",
    [
      [5, 6],
      [6, 7],
      [7, 8],
    ],
    [0, 0, 0],
  ],
  [
    "moving, but not up to what was there",
    [
      [5, 50],
      [20, 60],
      [51, 70],
    ],
    [0, 1_000, 0],
  ],
] as const)("a follower that is %s", (_name, looks, late) => {
  let time = 0;
  const watch = createLagWatch(() => time);
  const seen = looks.map(([own, head]) => {
    const one = watch.look(own, head);
    time += 1_000;
    return one;
  });
  expect(seen).toEqual(late);
});
