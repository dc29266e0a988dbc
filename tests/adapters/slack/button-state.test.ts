import fc from "fast-check";
import { expect, test } from "vitest";
import { slackLimits } from "../../../adapters/slack/block-limits.ts";
import { readState, requestText, writeState } from "../../../adapters/slack/button-state.ts";
import { maxRequestLength } from "../../../src/questions/question.ts";
import { cleanText } from "../../../src/reply/clean-text.ts";
import { hostileText } from "../../support/arbitrary-reply.ts";

const askedAt = new Date("2025-03-17T12:00:00Z");

test("a state is read as it was written, whatever the question and the name", () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 9_999 }),
      fc.option(hostileText, { nil: undefined }),
      hostileText,
      (page, sharedBy, ask) => {
        const value = writeState({ page, askedAt, sharedBy, ask });
        expect(value.length).toBeLessThanOrEqual(slackLimits.buttonValue);
        const state = readState(value);
        expect(state).toMatchObject({ page, askedAt, ask: requestText(ask) });
        expect(cleanText(sharedBy ?? "").startsWith(state?.sharedBy ?? "")).toBe(true);
      },
    ),
  );
});

test("a question that is too long stays too long", () => {
  expect(requestText("x".repeat(5_000)).length).toBe(maxRequestLength + 1);
});

test.each(["", "next", "1.2", "x.1..who", "1.x..who", "1.1.%ZZ.who"])("%j is no state", (value) => {
  expect(readState(value)).toBeUndefined();
});
