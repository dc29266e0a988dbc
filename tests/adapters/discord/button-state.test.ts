import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../../src/reply/clean-text.ts";
import { hostileText } from "../../support/arbitrary-reply.ts";
import { buttonIdsForTest } from "../../support/discord-double/button-ids.ts";
import { createHands } from "../../support/hands.ts";
import { findSharedStores } from "../../support/shared-stores.ts";

const askedAt = new Date("2025-03-17T12:00:00Z");
const day = 24 * 3_600_000;
const long = { page: 0, askedAt, sharedBy: undefined, ask: `what ${"valley ".repeat(40)}bridges` };

test("a short question stands in the id itself, so that any later process can read it", async () => {
  const state = { page: 3, askedAt, sharedBy: "A. Reporter", ask: "when capture" };
  const id = buttonIdsForTest().write("next", 0, state, "private");
  expect(id).toContain("when capture");
  expect(await buttonIdsForTest().read(id)).toEqual({ kind: "known", action: "next", state });
});

test("without a store a long question is known to its own process alone", async () => {
  const ids = buttonIdsForTest();
  const id = ids.write("share", 0, long, "private");
  expect(id.length).toBeLessThanOrEqual(100);
  expect(await ids.read(id)).toEqual({ kind: "known", action: "share", state: long });
  expect(await buttonIdsForTest().read(id)).toEqual({ kind: "lost" });
});

test("without a store only the last long questions are kept", async () => {
  const ids = buttonIdsForTest({ limit: 2 });
  const written = ["a", "b", "c"].map((letter) => ids.write("ask", 0, { ...long, ask: letter.repeat(200) }, "public"));
  const read = await Promise.all(written.map((id) => ids.read(id)));
  expect(read.map(({ kind }) => kind)).toEqual(["lost", "known", "known"]);
});

test.each(["", "hello", "next:0:=x", "next:0:?1", "delete:0:=1.1..x"])("%j is no button of ours", async (id) => {
  expect(await buttonIdsForTest().read(id)).toEqual({ kind: "foreign" });
});

test("whatever is asked comes back within the limit of an id", async () => {
  const ids = buttonIdsForTest();
  await fc.assert(
    fc.asyncProperty(
      hostileText,
      fc.option(hostileText, { nil: undefined }),
      fc.nat(9_999),
      async (ask, sharedBy, page) => {
        const id = ids.write("previous", 7, { page, askedAt, sharedBy, ask }, "public");
        expect(id.length).toBeLessThanOrEqual(100);
        const read = await ids.read(id);
        expect(read).toMatchObject({ kind: "known", action: "previous" });
        if (read.kind === "known") expect(read.state.ask).toBe(cleanText(ask).slice(0, 1_001));
      },
    ),
  );
});

test("a store that fails holds nothing up, and is asked again the next time", async () => {
  const kept: string[] = [];
  let isBroken = true;
  const shared = {
    keep: async (key: string) => {
      if (isBroken) throw new Error("no connection");
      kept.push(key);
    },
    find: () => Promise.reject(new Error("no connection")),
    forget: () => Promise.resolve(0),
  };
  const ids = buttonIdsForTest({ shared });
  const id = ids.write("next", 0, long, "public");
  await ids.kept();
  expect((await ids.read(id)).kind).toBe("known");
  expect((await buttonIdsForTest({ shared }).read(id)).kind).toBe("lost");
  isBroken = false;
  ids.write("next", 0, long, "public");
  ids.write("next", 0, long, "public");
  await ids.kept();
  expect(kept).toHaveLength(1);
});

describe.each(await findSharedStores())("over $name", ({ skipped, open }) => {
  const shared = test.skipIf(skipped !== undefined);

  shared("a long question is known to every process, for a day or for ninety", async () => {
    const [one, other] = await open();
    const hands = createHands();
    const idsOver = (buttons: typeof one.buttons) => buttonIdsForTest({ shared: buttons, now: hands.now });
    const writer = idsOver(one.buttons);
    const forAll = writer.write("next", 0, long, "public");
    const alone = { ...long, ask: `who ${"valley ".repeat(40)}` };
    const forOne = writer.write("next", 0, alone, "private");
    await writer.kept();
    const readBy = async () => {
      const ids = idsOver(other.buttons);
      return [(await ids.read(forAll)).kind, (await ids.read(forOne)).kind];
    };
    expect(await readBy()).toEqual(["known", "known"]);
    const later = async (days: number) => {
      hands.move(days * day + 1);
      const ids = idsOver(one.buttons);
      ids.write("ask", 0, { ...long, ask: `where ${"valley ".repeat(40)}${days}` }, "private");
      await ids.kept();
    };
    await later(1);
    expect(await readBy()).toEqual(["known", "lost"]);
    await later(89);
    expect(await readBy()).toEqual(["lost", "lost"]);
  });
});
