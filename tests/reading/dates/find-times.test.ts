import fc from "fast-check";
import { expect, test } from "vitest";
import { findTimes } from "../../../src/reading/dates/find-times.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

/** A Wednesday. */
const published = "2025-03-19";
const timesIn = (text: string) => findTimes(sentencesOf(text), { published });
const undatedTimesIn = (text: string) => findTimes(sentencesOf(text), { published: undefined });
const valuesIn = (text: string) => timesIn(text).map((time) => [time.text, time.value]);

test("where a stretch begins and ends is told, and its days together are no end", () => {
  const relationsIn = (text: string) => timesIn(text).map(({ relation }) => relation);
  expect(relationsIn("The fair runs from May 3 to May 5.")).toEqual(["since", "until"]);
  expect(relationsIn("The fair runs from 3 to 5 May.")).toEqual(["on"]);
});

test("without a day of publication months and longer are counted from a day that the lead writes out", () => {
  const text = "On March 17, 2025, the mayors met. The port was sold last fall. They meet again on Monday.";
  expect(undatedTimesIn(text).map(({ value, anchor }) => [value, anchor?.from])).toEqual([
    ["2025-03-17", undefined],
    ["2024-FA", "text"],
    [undefined, undefined],
  ]);
});

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
  ["The talks ran May 3-5, 2024.", "May 3-5, 2024", "2024-05-03/2024-05-05"],
  ["The talks run from 3 to 5 May 2024.", "3 to 5 May 2024", "2024-05-03/2024-05-05"],
  ["The talks run May 3 to 5, 2024.", "May 3 to 5, 2024", "2024-05-03/2024-05-05"],
  ["It was shut on 3 and 4 May 2024.", "3 and 4 May 2024", "2024-05-03/2024-05-04"],
  ["The war of 1914-18 ruined it.", "1914-18", "1914/1918"],
  ["It was logged 2024-02-29T06:15:00Z.", "2024-02-29T06:15:00Z", "2024-02-29T06:15"],
  ["It was planned for 2025-W03.", "2025-W03", "2025-W03"],
  ["They met in the first week of March 2024.", "the first week of March 2024", "2024-W10"],
  ["They met on the last Sunday of October 2024.", "the last Sunday of October 2024", "2024-10-27"],
  ["Trade grew in the 1800s.", "the 1800s", "18"],
  ["Trade grew in the sixties.", "the sixties", "196"],
  ["They spoke on Good Friday 2024.", "Good Friday 2024", "2024-03-29"],
  ["They spoke after the Sept. 11 attacks.", "Sept. 11", "2001-09-11"],
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
  ["The fire began at 6:30 Monday evening.", "6:30 Monday evening", "2025-03-17T18:30"],
  ["The fire began on Monday at 9 a.m.", "Monday at 9 a.m.", "2025-03-17T09:00"],
  ["The hearing was adjourned until Friday.", "Friday", "2025-03-21"],
  ["The bridge will stay closed until Monday.", "Monday", "2025-03-24"],
  ["The ferry will sail on Wednesday.", "Wednesday", "2025-03-19"],
  ["The strike lasted until Monday.", "Monday", "2025-03-17"],
  ["He appeared before a court in Lisbon on Friday.", "Friday", "2025-03-14"],
  ["On Friday, the council will vote.", "Friday", "2025-03-21"],
  ["On Friday, the council voted.", "Friday", "2025-03-14"],
  ["The bonds will be repaid in two years.", "two years", "2027"],
  ["Sales fell in the quarter ended Jan. 31.", "the quarter", "2024-Q4"],
  ["It happened the day before yesterday.", "the day before yesterday", "2025-03-17"],
] as const;

test.each(relative)("%s is counted from publication, and only where it is known", (sentence, text, value) => {
  expect(valuesIn(sentence)[0]).toEqual([text, value]);
  expect(timesIn(sentence)[0]?.anchor).toEqual({ value: published, from: "publication", words: undefined });
  const [undated] = undatedTimesIn(sentence);
  expect([undated?.text, undated?.value, undated?.days, undated?.anchor]).toEqual([
    text,
    undefined,
    undefined,
    undefined,
  ]);
});

const ofText = [
  ["The talks opened on 3 March 2024. They broke down two days later.", "two days later", "2024-03-05", "3 March 2024"],
  ["The vote was on 3 March 2024. The following Monday he left.", "The following Monday", "2024-03-04", "3 March 2024"],
  ["He came in May 2020. He left the following month.", "the following month", "2020-06", "May 2020"],
  ["He came on 3 May 2020. In 2023 they asked why he left that day.", "that day", "2020-05-03", "3 May 2020"],
] as const;

test.each(ofText)(
  "%s counts from the date before it in the text that is fine enough",
  (sentence, text, value, words) => {
    expect(timesIn(sentence).find((time) => time.text === text)).toMatchObject({
      value,
      anchor: { from: "text", words },
    });
  },
);

test("the day of a report is not what a later day follows", () => {
  const text = "The bridge fell on 3 March 2025, police said Monday. Two days later it was blown up.";
  expect(timesIn(text).at(-1)).toMatchObject({ text: "Two days later", value: "2025-03-05" });
});

test("what is counted from an event or from no date at all has no value", () => {
  expect(timesIn("He left two days before the vote.")[0]).toMatchObject({ text: "two days before", value: undefined });
  expect(timesIn("The following day he left.")[0]).toMatchObject({ value: undefined, granularity: "day" });
});

test("dates side by side in a list look the same way", () => {
  expect(valuesIn("They will meet on Friday or Saturday.")).toEqual([
    ["Friday", "2025-03-21"],
    ["Saturday", "2025-03-22"],
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

test("until a weekday of today's name may end today or in a week: it is left as written", () => {
  const [mention] = timesIn("The bridge will stay closed until Wednesday.");
  expect([mention?.value, mention?.days, mention?.relation, mention?.isAmbiguous]).toEqual([
    undefined,
    undefined,
    "until",
    true,
  ]);
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
  "He told The Sunday Times that Super Tuesday was a name.",
  "Temperatures were in the 80s.",
  "He built it in two years.",
  "It came one year earlier than planned.",
  "The Orion 2000 is a car.",
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

test("a time of day in the past does not stand on a day that is still to come", () => {
  const text =
    "The harbour will stay shut until Friday, the mayor said. The fire began at about 11 p.m. in a cold store.";
  const found = findTimes(sentencesOf(text), { published: "2026-03-02" }).find((one) => one.text.includes("11 p.m."));
  expect(found?.value ?? "").not.toContain("2026-03-06");
});
