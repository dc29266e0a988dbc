import fc from "fast-check";
import { expect, test } from "vitest";
import { findQuantities } from "../../../src/reading/quantities/find-quantities.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

const quantitiesIn = (text: string) => sentencesOf(text).flatMap((sentence) => findQuantities(sentence));
const read = (text: string) =>
  quantitiesIn(text).map(({ value, upTo, operator, unit }) => [value, upTo, operator, unit]);

const counts = [
  ["Forty boats burned.", 40, "exactly", "boats"],
  ["An estimated 12,000 North Korean soldiers were sent to the front.", 12_000, "about", "North Korean soldiers"],
  ["More than 4,000 people fled.", 4_000, "more-than", "people"],
  ["Up to 30 houses collapsed.", 30, "at-most", "houses"],
  ["At least three children were hurt.", 3, "at-least", "children"],
  ["Fewer than 10 fishing boats came back.", 10, "less-than", "fishing boats"],
  ["Nearly two million voters stayed away.", 2_000_000, "about", "voters"],
  ["As many as 500 homes lost power.", 500, "at-most", "homes"],
  ["No more than 20 guests may stay.", 20, "at-most", "guests"],
  ["Some 300 workers went home.", 300, "about", "workers"],
  ["A dozen ships waited.", 12, "exactly", "ships"],
  ["Hundreds of protesters marched.", 200, "at-least", "protesters"],
  ["Dozens of homes burned.", 24, "at-least", "homes"],
  ["One hundred and five miners were rescued.", 105, "exactly", "miners"],
  ["Twenty-one members resigned.", 21, "exactly", "members"],
  ["Half a million refugees crossed.", 500_000, "exactly", "refugees"],
  ["They counted 4.5 million visitors.", 4_500_000, "exactly", "visitors"],
  ["Police held 40 or more suspects.", 40, "at-least", "suspects"],
  ["Of the 12,000 troops, few returned.", 12_000, "exactly", "troops"],
] as const;

test.each([
  ["The number of people killed has risen to 14.", 14, "people"],
  ["The total of captured boats stood at 30.", 30, "captured boats"],
  ["More than 3,000 forced from their homes slept in schools.", 3_000, undefined],
  ["Two of them children, the rest were men.", 2, "children"],
  ["Ana Roe, 54, a farmer, was there.", 54, "years old"],
])("what is counted stands elsewhere: %s", (text, value, unit) => {
  expect(quantitiesIn(text)).toMatchObject([{ value, unit }]);
});

test.each(counts)("%s", (text, value, operator, unit) => {
  expect(read(text)).toEqual([[value, undefined, operator, unit]]);
});

const others = [
  ["It cost $1.2 million.", "money", 1_200_000, "US dollars"],
  ["It cost €40.", "money", 40, "euros"],
  ["They paid 5 million euros.", "money", 5_000_000, "euros"],
  ["Prices rose 3.5 percent.", "percent", 3.5, "per cent"],
  ["Turnout was 70%.", "percent", 70, "per cent"],
  ["Turnout fell by 12 per cent.", "percent", 12, "per cent"],
  ["Rates rose by two percentage points.", "percent", 2, "percentage points"],
  ["A 61-year-old man drowned.", "age", 61, "years old"],
  ["The road is 40 km long.", "measure", 40, "km"],
  ["It was the first time.", "ordinal", 1, "time"],
] as const;

test.each(others)("%s", (text, kind, value, unit) => {
  expect(quantitiesIn(text).map((one) => [one.kind, one.value, one.unit])).toEqual([[kind, value, unit]]);
});

const fractions = [
  ["Two-thirds of the soldiers died.", 2 / 3],
  ["Half of the boats burned.", 0.5],
  ["A quarter of voters stayed away.", 0.25],
  ["One in five children is poor.", 0.2],
] as const;

test.each(fractions)("%s", (text, value) => {
  const [first] = quantitiesIn(text);
  expect(first?.value).toBeCloseTo(value);
});

test.each([
  ["Between 10 and 12 people came.", 10, 12],
  ["10 to 12 people came.", 10, 12],
  ["They sent 10-12 boats.", 10, 12],
])("%s", (text, low, high) => {
  expect(quantitiesIn(text)[0]).toMatchObject({ value: low, upTo: high });
});

const none = [
  "It happened on 11 January 2025.",
  "It happened in 1998.",
  "On March 17, 2025, they met.",
  "They met at 9 a.m. and left at 10:30.",
  "COVID-19 spread.",
  "The Boeing 747 landed.",
  "Under Article 5 they may act.",
  "No one came, and one of them left.",
  "They won 24–10.",
  "He lives at 10 Harbour Street.",
  "An F-16 fell.",
  "It was popular in the 1990s.",
] as const;

test.each(none)("%s counts nothing", (text) => {
  expect(read(text)).toEqual([]);
});

test("every quantity is its slice of the text, whatever the text", () => {
  const pieces = fc.constantFrom(
    "12",
    ",",
    "000",
    " million",
    "$",
    "two-thirds ",
    "of ",
    "%",
    "half ",
    "a ",
    "-",
    "\n",
    "😀",
    "between ",
    "and ",
    "th ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join("")),
      ),
      (text) => {
        for (const { number, unitSpan, ...whole } of quantitiesIn(text)) {
          for (const span of [whole, number, unitSpan]) {
            if (span !== undefined) expect(span.text).toBe(text.slice(span.start, span.end));
          }
        }
      },
    ),
  );
});
