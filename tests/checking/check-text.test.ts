import fc from "fast-check";
import { expect, test } from "vitest";
import { checkText } from "../../src/checking/check-text.ts";
import { createClaimFinder } from "../../src/checking/claim-finder.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { exampleArticle } from "../support/example-claims.ts";

const article = [
  "An estimated 12,000 sailors were sent to the northern port of Varna in May.",
  "“We will not sell the shipyard before the vote,” Mayor Ana Petrova said.",
  "The fire in the old harbour destroyed forty fishing boats and two cranes.",
  "The brewery admitted that the water was bad.",
  "The ministry denied that the plant in Odesa was closed for good.",
  "If the council agrees, forty boats were sold in the spring.",
  "The council did not approve the budget for the new lighthouse.",
].join("\n");
const finder = createClaimFinder(extractClaims(exampleArticle, article));
const verdictsOn = (text: string) => checkText(text, finder).map(({ verdict }) => verdict);

const cases = [
  ["An estimated 12,000 sailors were sent to the northern port of Varna in May.", "exact"],
  ["an estimated twelve thousand sailors were sent to the northern port of Varna in May", "exact"],
  ['Mayor Ana Petrova said: "We will not sell the shipyard before the vote".', "exact"],
  ["“We will not sell the shipyard …” Mayor Ana Petrova said.", "exact"],
  ["An estimated 15,000 sailors were sent to the northern port of Varna in May.", "number-differs"],
  ["“We will not sell the shipyard before the vote,” Captain Boris Rusev said.", "speaker-differs"],
  ["12,000 sailors were sent to the northern port of Varna in May.", "hedge-dropped"],
  ["The fire in the old harbour destroyed forty sailing boats and two cranes.", "altered"],
  ["The council did approve the budget for the new lighthouse.", "altered"],
  ["The brewery admitted that the water was bad.", "exact"],
  ["The plant in Odesa was closed for good.", "altered"],
  ["Forty boats were sold in the spring.", "altered"],
  ["“We will … sell the shipyard before the vote,” Mayor Ana Petrova said.", "altered"],
  ["“We will not sell the shipyard before the vote,” Ana Rusev said.", "speaker-differs"],
  ["water was bad", "speaker-differs"],
  ["forty fishing boats", "exact"],
  ["water was good", "not-on-record"],
  ["plant was closed", "not-on-record"],
  ["for good", "not-on-record"],
  ["The railway to Burgas reopened after a strike of eleven weeks.", "not-on-record"],
] as const;

test.each(cases)("%s", (text, verdict) => {
  expect(verdictsOn(text)).toEqual([verdict]);
});

test("so few words that they stand anywhere are not looked for, and that is said with what to do", () => {
  const [short] = checkText("did not", finder);
  expect(short?.remarks).toEqual([expect.stringContaining("are not looked for: give four or more")]);
  const [telling] = checkText("water was good", finder);
  expect(telling?.remarks).toEqual([]);
});

test("what differs is said, with the claim beside it", () => {
  const [checked] = checkText("An estimated 15,000 sailors were sent to the northern port of Varna in May.", finder);
  expect(checked?.remarks).toEqual(["12,000 on the record, 15,000 here"]);
  expect(checked?.claim?.text).toContain("12,000 sailors");
  expect(checked?.differences.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "only-on-record", text: "12,000" },
    { kind: "only-in-text", text: "15,000" },
  ]);
});

test("a negation that is gone is pointed out", () => {
  const [checked] = checkText("The council did approve the budget for the new lighthouse.", finder);
  expect(checked?.remarks.join()).toContain("turned round");
});

test("typography never makes a difference", () => {
  const text = article.split("\n")[2] ?? "";
  const typographic = fc.constantFrom("\u00ad", "\u200b", "");
  fc.assert(
    fc.property(fc.array(typographic, { minLength: 12, maxLength: 12 }), fc.boolean(), (marks, isUpper) => {
      const words = text.split(" ").map((word, index) => word + (marks[index] ?? ""));
      const changed = words.join("\u00a0");
      expect(verdictsOn(isUpper ? changed.toUpperCase() : changed)).toEqual(["exact"]);
    }),
  );
});

test("odd text never throws", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const { sentence } of checkText(text, finder))
        expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
    }),
  );
});
