import { expect, test } from "vitest";
import { asksForDoer, asksForFuture, asksForSpeaker } from "../../src/answers/asked-for.ts";
import { askedFor, wordAspect } from "../support/example-aspects.ts";

const who = (subject: string) => askedFor("who", [wordAspect("x")], subject);

test.each([
  ["captured the soldiers", true],
  ["looks after them", true],
  ["was captured", false],
  ["did they capture", false],
])("who %s asks for the doer: %s", (subject, expected) => {
  expect(asksForDoer(who(subject))).toBe(expected);
});

test("saying is asked about by its verbs", () => {
  expect(asksForSpeaker(who("says that it burned"))).toBe(true);
  expect(asksForSpeaker(who("captured them"))).toBe(false);
});

test.each([
  ["will they be repatriated", true],
  ["were they captured", false],
])("when %s is about what is to come: %s", (subject, expected) => {
  expect(asksForFuture(askedFor("when", [], subject))).toBe(expected);
});
