import { expect, test } from "vitest";
import { gathered } from "../../src/store/gathered.ts";

test("what is asked for at once is done in one step, and what comes later in another", async () => {
  const steps: (readonly number[])[] = [];
  const double = gathered((items: readonly number[]) => {
    steps.push(items);
    return Promise.resolve((item: number) => item * 2);
  });
  expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6]);
  expect(await double(4)).toBe(8);
  expect(steps).toEqual([[1, 2, 3], [4]]);
});

test("what fails fails for all that were in it, and for nobody after", async () => {
  let isBroken = true;
  const work = gathered(async (_items: readonly number[]) => {
    if (isBroken) throw new Error("the disk is full");
    return (item: number) => item;
  });
  const outcomes = await Promise.allSettled([work(1), work(2)]);
  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  isBroken = false;
  expect(await work(3)).toBe(3);
});
