import fc from "fast-check";
import { expect, test } from "vitest";
import { findTimes } from "../../../src/reading/dates/find-times.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

/** A Wednesday. */
const published = "2025-03-19";
const timesIn = (text: string) => findTimes(sentencesOf(text), { published });
const undatedTimesIn = (text: string) => findTimes(sentencesOf(text), { published: undefined });
const valuesIn = (text: string) => timesIn(text).map((time) => [time.text, time.value]);

const absolute = [
  ["The bridge opened on 11 January 2025.", "11 January 2025", "2025-01-11"],
  ["The bridge opened on January 11th, 2025, at last.", "January 11th, 2025", "2025-01-11"],
  ["It was filed 2024-02-29 by post.", "2024-02-29", "2024-02-29"],
  ["The yard closed in March 2019.", "March 2019", "2019-03"],
  ["The yard closed in 1998.", "1998", "1998"],
  ["Boats were cheap in the late 1990s.", "the late 1990s", "199"],
  ["It dates from the 19th century.", "the 19th century", "18"],
  ["Sales fell in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3"],
  ["Sales fell in the first half of 2023.", "the first half of 2023", "2023-H1"],
  ["It opened in the summer of 2022.", "the summer of 2022", "2022-SU"],
  ["It ended on 31/12/2024.", "31/12/2024", "2024-12-31"],
] as const;

test.each(absolute)("%s needs nothing to count from", (sentence, text, value) => {
  expect(valuesIn(sentence)).toEqual([[text, value]]);
  expect(undatedTimesIn(sentence).map((time) => [time.value, time.anchor])).toEqual([[value, undefined]]);
});

const relative = [
  ["The mayor resigned Friday.", "Friday", "2025-03-14"],
  ["The mayor resigned on Wednesday.", "Wednesday", "2025-03-19"],
  ["The council will vote on Friday.", "Friday", "2025-03-21"],
  ["He was released on Tuesday morning.", "Tuesday morning", "2025-03-18TMO"],
  ["The fire began at 9 a.m. Monday.", "9 a.m. Monday", "2025-03-17T09:00"],
  ["They met yesterday.", "yesterday", "2025-03-18"],
  ["They met last night.", "last night", "2025-03-18TNI"],
  ["It closed in December.", "December", "2024-12"],
  ["It closed on Dec. 15.", "Dec. 15", "2024-12-15"],
  ["The bonds are due to be repaid in December.", "December", "2025-12"],
  ["It rained last week.", "last week", "2025-W11"],
  ["It rained last month.", "last month", "2025-02"],
  ["Prices rose last year.", "last year", "2024"],
  ["Soldiers arrived last fall.", "last fall", "2024-FA"],
  ["He left three days ago.", "three days ago", "2025-03-16"],
  ["He left two months ago.", "two months ago", "2025-01"],
  ["The war began a decade ago.", "a decade ago", "2015"],
  ["They signed on Christmas Day.", "Christmas Day", "2024-12-25"],
] as const;

test.each(relative)("%s is counted from publication, and only where it is known", (sentence, text, value) => {
  expect(valuesIn(sentence)).toEqual([[text, value]]);
  expect(timesIn(sentence)[0]?.anchor).toEqual({ value: published, from: "publication", words: undefined });
  expect(undatedTimesIn(sentence).map((time) => [time.text, time.value, time.days])).toEqual([
    [text, undefined, undefined],
  ]);
});

test("the following day counts from the date before it in the text", () => {
  const [, next] = timesIn("The talks opened on 3 March 2024. The following day they broke down.");
  expect(next).toMatchObject({
    text: "The following day",
    value: "2024-03-04",
    anchor: { value: "2024-03-03", from: "text", words: "3 March 2024" },
  });
});

test("a year earlier is the same quarter of the year before where results are compared", () => {
  const text =
    "Net income rose in the fourth quarter of 2024. Sales were €4 million, up from €3 million a year earlier.";
  expect(valuesIn(text)).toEqual([
    ["the fourth quarter of 2024", "2024-Q4"],
    ["a year earlier", "2023-Q4"],
  ]);
});

test("days, granularity, part and relation are said", () => {
  expect(timesIn("It has been shut since mid-February.")[0]).toMatchObject({
    text: "mid-February",
    value: "2025-02",
    granularity: "month",
    days: { from: "2025-02-01", to: "2025-02-28" },
    part: "middle",
    relation: "since",
  });
  expect(timesIn("As of January none had come.")[0]).toMatchObject({ relation: "as-of", value: "2025-01" });
  expect(timesIn("It must end by 2030.")[0]).toMatchObject({ relation: "by", granularity: "year" });
});

test("a date that may be read in two ways is left as written", () => {
  expect(timesIn("It is dated 11/01/2025.")[0]).toMatchObject({
    text: "11/01/2025",
    value: undefined,
    isAmbiguous: true,
  });
});

test("vague words are vague", () => {
  expect(timesIn("He recently moved.")[0]).toMatchObject({ granularity: "vague", value: "PAST_REF", days: undefined });
});

const none = [
  "You may march to the sea, and you may fall.",
  "It costs $1.02 a share.",
  "Between 10 and 250 people came.",
  "Sun Microsystems sat on its second offer.",
  "The 1,998 boats and 2000 people left.",
  "She came second and sprang up.",
] as const;

test.each(none)("%s has no date", (sentence) => {
  expect(valuesIn(sentence)).toEqual([]);
});

test("mentions are slices of the text, in order and apart, whatever the text", () => {
  const pieces = fc.constantFrom(
    "Friday",
    "9 a.m. ",
    "May 2, ",
    "1998",
    " last ",
    "week",
    "😀",
    "“",
    "\n",
    ". ",
    "the ",
    "Q3 ",
    "12/1/99 ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join("")),
      ),
      (text) => {
        let last = 0;
        for (const time of timesIn(text)) {
          expect(time.text).toBe(text.slice(time.start, time.end));
          expect(time.start).toBeGreaterThanOrEqual(last);
          last = time.end;
        }
      },
    ),
  );
});

test("one long line is read in time that grows with its length", () => {
  const text = "the end of last week at 9 a.m. on May 3 1998 ".repeat(1200);
  const start = performance.now();
  expect(timesIn(text).length).toBeGreaterThan(1000);
  expect(performance.now() - start).toBeLessThan(5000);
});
