import { expect, test } from "vitest";
import { articleId } from "../../src/ids.ts";
import type { Change, LogPosition } from "../../src/log/change.ts";
import { recordBegin } from "../../src/log/record-begin.ts";

const changes = ["hidden", "seen", "later"].map(
  (article, at): Change => ({
    seq: at + 1,
    at: `2024-05-0${at + 1}T08:00:00.000Z`,
    article: articleId(article),
    kind: "claim-added",
    claim: undefined,
    revision: 1,
    difference: undefined,
    was: undefined,
    state: undefined,
  }),
);
// Positions of a log in memory.
const place = (at: number) => String(at) as LogPosition;
const log = {
  start: place(0),
  read: async (after: LogPosition) => {
    const at = Number(after);
    return { changes: changes.slice(at, at + 1), position: place(at + 1) };
  },
};

test("the record begins with the first article that may be seen, and says nothing of others", async () => {
  expect(await recordBegin(log, new Set([articleId("seen"), articleId("later")]))).toBe("2024-05-02T08:00:00.000Z");
  expect(await recordBegin(log, new Set([articleId("never")]))).toBeUndefined();
  expect(await recordBegin(log, new Set())).toBeUndefined();
});
