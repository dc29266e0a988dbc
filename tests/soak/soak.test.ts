import { describe, expect, test } from "vitest";
import { judgeSoak } from "./judge-soak.ts";
import type { Standing } from "./platforms-port.ts";
import { runSoak, type SoakResult } from "./run-soak.ts";
import { tellSoak } from "./tell-soak.ts";

/** The short form of `npm run test:soak`: the days around the end of summer time in Europe/Kyiv, with fewer digests. */
const short = {
  ...{ days: 3, seed: 11, begins: "2026-10-24T00:00:13.000Z", database: undefined },
  ...{ digests: 8, watches: 4, printed: 5, corrected: 4, faults: 4, readEvery: 150, isSteady: false },
};

/** A message that is a digest's, by its place among them. */
function digestsOf({ tables, standing }: SoakResult): readonly Standing[] {
  const ids = new Set(tables.deliveries.flatMap(({ key, message }) => (key.startsWith("digest ") ? [message] : [])));
  return standing.filter(({ id, text }) => ids.has(id) && /listed \d/.test(text));
}

type Doctored = readonly [string, (standing: readonly Standing[], digest: Standing) => readonly Standing[], RegExp];

const doctored: readonly Doctored[] = [
  [
    "a figure in a message is another",
    (all, one) =>
      all.map((each) => (each === one ? { ...one, text: one.text.replace(/listed \d/, "listed 9") } : each)),
    /must read/,
  ],
  ["a message is gone", (all, one) => all.filter((each) => each !== one), /does not stand there/],
  ["a message stands there twice", (all, one) => [...all, { ...one, id: `${one.id}9` }], /nobody knows of message/],
  [
    "a digest came late",
    (all, one) => all.map((each) => (each === one ? { ...one, at: one.at + 3_600_000 } : each)),
    /was posted \d+ ms after its time/,
  ],
  [
    "a digest left something out",
    (all, one) => all.map((each) => (each === one ? { ...one, saidFirst: "Nothing new." } : each)),
    /tells [\d,]+ 0 times/,
  ],
  [
    "a digest told something twice",
    (all, one) =>
      all.map((each) => (each === one ? { ...one, saidFirst: `${one.saidFirst}\n${one.saidFirst}` } : each)),
    /tells [\d,]+ 2 times/,
  ],
];

describe("three days of a desk, with a zone that changes, kills, faults and restarts", async () => {
  await runSoak(short, async (result, { desk }) => {
    const judged = await judgeSoak(result, desk.store);
    const told = tellSoak(result, judged);
    console.log(told.lines.join("\n"));

    test("end with every slot posted once, all news told once, and the ledger as the platforms have it", () => {
      expect(told.findings).toEqual([]);
      expect(judged.slots.posted).toBeGreaterThan(10);
      expect(judged.news.inDigests).toBeGreaterThan(50);
      expect(judged.news.inWatches).toBeGreaterThan(20);
      expect(judged.ledger.compared).toBe(result.standing.length);
    });

    const found: (readonly [string, RegExp, readonly string[]])[] = [];
    for (const [what, doctor, expected] of doctored) {
      const [digest] = digestsOf(result);
      if (digest === undefined) throw new Error("No digest says anything.");
      const standing = doctor(result.standing, digest);
      found.push([what, expected, (await judgeSoak({ ...result, standing }, desk.store)).findings]);
    }
    test.each(found)("the judge finds it where %s", (_, expected, findings) => {
      expect(findings.some((finding) => expected.test(finding))).toBe(true);
    });
  });
}, 120_000);
