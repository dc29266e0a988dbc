import fc from "fast-check";
import { expect, test } from "vitest";
import { createButtonIds } from "../../../adapters/discord/button-state.ts";
import { cleanText } from "../../../src/reply/clean-text.ts";
import { hostileText } from "../../support/arbitrary-reply.ts";

const askedAt = new Date("2025-03-17T12:00:00Z");

test("a short question stands in the id itself, so that any later process can read it", () => {
  const state = { page: 3, askedAt, sharedBy: "A. Reporter", ask: "when capture" };
  const id = createButtonIds(10).write("next", 0, state);
  expect(id).toContain("when capture");
  expect(createButtonIds(10).read(id)).toEqual({ kind: "known", action: "next", state });
});

test("a long question is kept, and is lost to another process", () => {
  const ids = createButtonIds(10);
  const state = { page: 0, askedAt, sharedBy: undefined, ask: `what ${"valley ".repeat(40)}bridges` };
  const id = ids.write("share", 0, state);
  expect(id.length).toBeLessThanOrEqual(100);
  expect(ids.read(id)).toEqual({ kind: "known", action: "share", state });
  expect(createButtonIds(10).read(id)).toEqual({ kind: "lost" });
});

test("only the last long questions are kept", () => {
  const ids = createButtonIds(2);
  const written = ["a", "b", "c"].map((letter) =>
    ids.write("ask", 0, { page: 0, askedAt, sharedBy: undefined, ask: letter.repeat(200) }),
  );
  expect(written.map((id) => ids.read(id).kind)).toEqual(["lost", "known", "known"]);
});

test.each(["", "hello", "next:0:=x", "next:0:?1", "delete:0:=1.1..x"])("%j is no button of ours", (id) => {
  expect(createButtonIds(10).read(id)).toEqual({ kind: "foreign" });
});

test("whatever is asked comes back within the limit of an id", () => {
  const ids = createButtonIds(1_000);
  fc.assert(
    fc.property(hostileText, fc.option(hostileText, { nil: undefined }), fc.nat(9_999), (ask, sharedBy, page) => {
      const id = ids.write("previous", 7, { page, askedAt, sharedBy, ask });
      expect(id.length).toBeLessThanOrEqual(100);
      const read = ids.read(id);
      expect(read).toMatchObject({ kind: "known", action: "previous" });
      if (read.kind === "known") expect(read.state.ask).toBe(cleanText(ask).slice(0, 1_001));
    }),
  );
});
