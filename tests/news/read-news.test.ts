import { afterEach, beforeEach, expect, test } from "vitest";
import type { NewsItem } from "../../src/news/news-item.ts";
import { newsSince } from "../../src/news/news-since.ts";
import { everything, type NewsDesk, openNewsDesk, desk as place } from "./news-desk.ts";

let desk: NewsDesk;
beforeEach(async () => {
  desk = await openNewsDesk();
  desk.at("27T06:00");
});
afterEach(() => desk.close());

/** What is told by one reading, and up to which number of the log it came. */
async function tellFrom(after: number, refresh: () => Promise<unknown>) {
  const asked = { after, place, filter: everything, now: desk.now() };
  const { claims, corrections, upTo } = await newsSince({ ...desk.parts, refresh }, asked);
  return { items: [...claims, ...corrections], upTo };
}

const many = 60;
const report = (turn: number): string => `A storm closed harbour ${turn}.`;
const count = (turn: number): string => `At least ${turn + 100} boats burnt at the quay.`;

/** While it is read, more comes each time: a report, and by and by another number of a page. */
function growing(): () => Promise<void> {
  let turn = 0;
  return async () => {
    await desk.records.follow();
    if (turn >= many) return;
    turn += 1;
    if (turn % 7 < 5) await desk.arrive("page", [count(turn)]);
    await desk.arrive(`report-${turn}`, [report(turn)]);
  };
}

const toldAs = (item: NewsItem): readonly [string, string] => {
  if (item.kind === "new") return ["", item.claim.text];
  return item.kind === "changed" ? [item.fate.from.text, item.claim.text] : [item.kind, ""];
};

test("what comes in without end while it is read is told once, now or the next time", async () => {
  await desk.arrive("page", [count(0)]);
  const come = growing();
  const told: (readonly [string, string])[] = [];
  const reached: number[] = [];
  let after = 0;
  for (;;) {
    const { items, upTo } = await tellFrom(after, come);
    if (upTo === after) break;
    told.push(...items.map(toldAs));
    reached.push((await desk.head()) - upTo);
    after = upTo;
  }
  expect(after).toBe(await desk.head());
  // It does not wait until nothing comes any more.
  expect(reached.filter((left) => left > 0).length).toBeGreaterThan(3);
  const ofPage = told.filter(([, text]) => !text.startsWith("A storm"));
  // Each begins with what was told before it.
  expect(ofPage.map(([from]) => from)).toEqual(["", ...ofPage.map(([, to]) => to).slice(0, -1)]);
  expect(ofPage.at(-1)?.[1]).toBe(count(many));
  const reports = told.map(([, text]) => text).filter((text) => text.startsWith("A storm"));
  expect(reports.toSorted()).toEqual(Array.from({ length: many }, (_, at) => report(at + 1)).toSorted());
});
