import fc from "fast-check";
import { expect, test } from "vitest";
import { choicesOf } from "../../../adapters/discord/complete-subject.ts";
import { hostileText } from "../../support/arbitrary-reply.ts";

test("names and topics as they are", () => {
  expect(choicesOf([{ label: "Andrii Sybiha", value: "Andrii Sybiha" }])).toEqual([
    { name: "Andrii Sybiha", value: "Andrii Sybiha" },
  ]);
});

test("a value that Discord would not take is left out, and so is a second of the same name", () => {
  const suggestions = [
    { label: "Long", value: "x".repeat(101) },
    { label: "Blank", value: " " },
    { label: "Same", value: "one" },
    { label: "Same", value: "two" },
  ];
  expect(choicesOf(suggestions)).toEqual([{ name: "Same", value: "one" }]);
});

test("whatever is suggested fits", () => {
  const suggestion = fc.record({ label: hostileText, value: hostileText });
  fc.assert(
    fc.property(fc.array(suggestion, { maxLength: 40 }), (suggestions) => {
      const choices = choicesOf(suggestions);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        for (const text of [name, value]) expect([text.length > 0, text.length <= 100]).toEqual([true, true]);
      }
    }),
  );
});
