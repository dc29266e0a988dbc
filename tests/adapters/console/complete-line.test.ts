import { expect, test } from "vitest";
import { completeLine } from "../../../adapters/console/complete-line.ts";
import type { Suggestion } from "../../../src/newsroom.ts";

const names = ["Ada Example", "Exampleton", "flood \u001b[31mdamage"];

/** Names that hold a word which begins as typed, or that begin so as a whole. */
function complete(typed: string, limit: number): readonly Suggestion[] {
  const begun = typed.toLowerCase();
  return names
    .filter((name) => [name, ...name.split(" ")].some((form) => form.toLowerCase().startsWith(begun)))
    .slice(0, limit)
    .map((name) => ({ label: name, value: name }));
}

test.each([
  ["wh", ["who ", "when ", "where ", "what ", "why "], "wh"],
  ["/tim", ["/timeline "], "/tim"],
  ["ex", ["exit ", "Ada Example", "Exampleton"], "ex"],
  ["who ada", ["Ada Example"], "ada"],
  ["who ada ex", ["Ada Example"], "ada ex"],
  ["/who ada ex", ["Ada Example"], "ada ex"],
  ["when did ada exam", ["Ada Example"], "ada exam"],
  ["when did examplet", ["Exampleton"], "examplet"],
  ["who flo", ["flood [31mdamage"], "flo"],
  ["who nobody", [], ""],
  ["zzz", [], "zzz"],
])("%j", (line, candidates, replaced) => {
  expect(completeLine(line, complete)).toEqual([candidates, replaced]);
});

test("an empty line offers the commands", () => {
  const [candidates] = completeLine("", complete);
  expect(candidates).toEqual(expect.arrayContaining(["who ", "help ", "exit "]));
});
