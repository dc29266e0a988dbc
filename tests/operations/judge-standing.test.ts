import { expect, test } from "vitest";
import { judgeHealth, judgeReadiness, type Standing } from "../../src/operations/judge-standing.ts";

const fine: Standing = {
  isStopping: false,
  storeTook: 3.4,
  isKept: true,
  behindFor: 0,
  doors: [
    { name: "Slack", state: "connected" },
    { name: "Discord", state: "off" },
  ],
};

const wrongWith = (changed: Partial<Standing>): readonly string[] =>
  judgeReadiness({ ...fine, ...changed }).checks.flatMap(({ name, ok, says }) => (ok ? [] : [`${name}: ${says}`]));

test("a process that is connected, up to date and over a store that answers is ready", () => {
  expect(judgeReadiness(fine)).toEqual({
    ok: true,
    checks: [
      { name: "process", ok: true, says: "It takes work." },
      { name: "store", ok: true, says: "It answered in 3 ms." },
      { name: "record", ok: true, says: "It is up with the log." },
      { name: "front doors", ok: true, says: "Slack: connected." },
    ],
  });
});

test.each([
  ["only the terminal", { doors: [] }],
  ["a door on standby", { doors: [{ name: "Discord", state: "standby" }] }],
  [
    "one door of two",
    {
      doors: [
        { name: "Slack", state: "refused" },
        { name: "Discord", state: "connected" },
      ],
    },
  ],
  ["a record a moment behind", { behindFor: 30_000 }],
] as const)("it is ready with %s", (_name, changed) => {
  expect(wrongWith(changed)).toEqual([]);
});

test.each([
  ["it is ending", { isStopping: true }, /^process: It is ending\./],
  [
    "the store is silent",
    { storeTook: undefined, behindFor: undefined },
    /^store: It does not answer within a second\. Look/,
  ],
  ["nothing is kept", { isKept: false }, /^store: .*onrecord doctor says why/],
  ["the record is far behind", { behindFor: 61_000 }, /^record: .*for 61 seconds\. Wait/],
  [
    "no door is connected",
    { doors: [{ name: "Slack", state: "opening" }] },
    /^front doors: Slack: opening\. onrecord doctor/,
  ],
] as const)("it is not ready while %s, and says what to do", (_name, changed, says) => {
  expect(wrongWith(changed)).toEqual([expect.stringMatching(says)]);
});

test("it is healthy as long as no step hangs", () => {
  expect(judgeHealth([]).ok).toBe(true);
  const { ok, checks } = judgeHealth([{ loop: "deliveries", minutes: 12 }]);
  expect(ok).toBe(false);
  expect(checks.at(-1)).toEqual({
    name: "loop deliveries",
    ok: false,
    says: "A step of deliveries has not ended for 12 minutes. Start the process anew; what it held is taken over.",
  });
});
