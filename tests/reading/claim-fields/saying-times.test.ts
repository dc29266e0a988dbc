import { expect, test } from "vitest";
import { sayingTimes } from "../../../src/reading/claim-fields/saying-times.ts";
import { readArticle } from "../../../src/reading/read-article.ts";

const saidOn = (sentence: string): readonly string[] =>
  readArticle(sentence, "2026-11-28").flatMap((read) => [...sayingTimes(read)].map(({ text }) => text));

test.each([
  ["Three workers were killed in the tunnel on 25 November 2026, police said on Friday.", "Friday"],
  ["The bridge will stay closed until June 2027, the council said on Thursday.", "Thursday"],
  ["The bridge will stay closed until June 2027, the council said Thursday.", "Thursday"],
  ["On Friday the council said that the bridge had been shut since 2024.", "Friday"],
  ["On Friday, the council said that the bridge had been shut since 2024.", "Friday"],
  ["The council said on Friday that the bridge would open in June 2027.", "Friday"],
  ["The council said on Friday the bridge would open in June 2027.", "Friday"],
  ["The bridge will open in June 2027, the council said in a statement on Friday.", "Friday"],
  ["In a statement on Friday, the council said that the bridge would open in June 2027.", "Friday"],
  ["The mayor told reporters on Friday that the bridge would open in June 2027.", "Friday"],
  ["The bridge will open in June 2027, the mayor told reporters on Friday.", "Friday"],
  ["The bridge was shut on 3 May 2025, according to a report published on Friday.", "Friday"],
  ["According to a report published on Friday, the bridge was shut on 3 May 2025.", "Friday"],
  ["“The bridge was shut in May 2025,” the mayor said on Friday.", "Friday"],
])("of %s the day of saying is %s", (sentence, day) => {
  expect(saidOn(sentence)).toEqual([day]);
});

test.each([
  "On Friday, three workers were killed, police said.",
  "Three workers were killed on Friday, police said.",
  "Police said that three workers were killed on Friday.",
  "Police said three workers were killed on Friday.",
  "The mayor said Friday would be a day of mourning.",
  "The mayor said Friday's attack killed three workers.",
  "The mayor said the bridge would open by Friday.",
  "The mayor said she would speak to the council on Friday.",
  "Three workers were killed on Friday.",
  "The mayor said the man was arrested in a raid on Friday.",
  "According to the police, three workers were killed on Friday.",
  "The council said in 2024 the bridge was shut three times.",
])("of %s none is", (sentence) => {
  expect(saidOn(sentence)).toEqual([]);
});
