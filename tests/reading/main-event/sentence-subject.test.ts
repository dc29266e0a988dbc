import { expect, test } from "vitest";
import { casualtiesIn } from "../../../src/reading/main-event/casualties.ts";
import { datelineOf } from "../../../src/reading/main-event/dateline.ts";
import { phraseWith } from "../../../src/reading/main-event/phrase-with.ts";
import { sentenceSubject } from "../../../src/reading/main-event/sentence-subject.ts";

test.each([
  ["Two gunmen opened fire on a crowd.", "Two gunmen", true],
  ["At least seven people were killed.", "At least seven people", true],
  ["An armed man was shot.", "An armed man", true],
  ["A top aide to Mayor Petrova has blamed the crews.", "A top aide to Mayor Petrova", true],
  ["On Friday the council of Varna voted to close the port.", "the council of Varna", true],
  ["Yesterday, thousands of dockers wearing masks marched.", "thousands of dockers", true],
  ["The harbour board on Monday announced a levy.", "The harbour board", false],
  ["A fire killed two.", "A fire", false],
])("%s", (sentence, text, arePeople) => {
  expect(sentenceSubject(sentence)).toMatchObject({ text, isPeople: arePeople });
});

test.each(["He said so.", "In Leeds, England.", "Not a sentence at all", ""])("no subject in “%s”", (sentence) => {
  expect(sentenceSubject(sentence)).toBeUndefined();
});

test.each([
  ["A fire killed five girls at a school.", "five girls"],
  ["The blast left many homeless, killing at least 20 people.", "at least 20 people"],
  ["It led to the deaths of all nine sailors.", "all nine sailors"],
  ["A total of 39 are confirmed dead, officials said.", "A total of 39"],
  ["The storm killed the mood.", undefined],
])("whom it hurt: %s", (sentence, text) => {
  expect(casualtiesIn(sentence)).toBe(text);
});

test("the dateline is the town before the dash", () => {
  expect(datelineOf("By Ana Petrova VARNA, May 4 (Agency) - Crews searched.")).toBe("VARNA");
  expect(datelineOf("NEW DELHI — Crews searched.")).toBe("NEW DELHI");
  expect(datelineOf("A TOP aide went - and came.")).toBeUndefined();
});

test("a noun is shown with what counts it", () => {
  expect(phraseWith("Well, many voters think so.", "voters")).toBe("many voters");
  expect(phraseWith("The police officer left; police stayed.", "police")).toBe("police");
  expect(phraseWith("Nobody came.", "voters")).toBeUndefined();
});
