import fc from "fast-check";
import { expect, test } from "vitest";
import { longestApart } from "../../../src/reading/dates/longest-apart.ts";

test("the longer of two that overlap is kept, of equally long ones the first", () => {
  const short = { from: 3, to: 5 };
  const long = { from: 0, to: 4 };
  const same = { from: 1, to: 5 };
  expect(longestApart([short, long, same], 6)).toEqual([long]);
});

test("what is kept is in order and apart, and what is dropped overlaps something kept", () => {
  const stretch = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }))
    .map(([from, size]) => ({ from, to: from + size }));
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const kept = longestApart(stretches, 60);
      expect(kept.every((one, at) => at === 0 || (kept[at - 1]?.to ?? 0) <= one.from)).toBe(true);
      const isCovered = ({ from, to }: { from: number; to: number }) =>
        kept.some((one) => one.from < to && from < one.to);
      expect(stretches.every(isCovered)).toBe(true);
    }),
  );
});
