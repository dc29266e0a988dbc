import { expect, test } from "vitest";
import { placePhrases } from "../../../src/reading/main-event/place-phrases.ts";

const noNames = { places: [], others: [] };
const textsIn = (text: string): readonly string[] => placePhrases(text, noNames).map((phrase) => phrase.text);

test.each([
  ["A bomb went off near a mosque in the town of Idlib on Monday.", ["near a mosque in the town of Idlib"]],
  ["Crews pulled two men from a car next to a bridge in Leeds, England.", ["next to a bridge in Leeds, England"]],
  ["The two met at the White House in May.", ["the White House"]],
  ["Lawyers spoke outside the court in the early hours.", ["outside the court"]],
  ["A tower fell in Zhovtanets, officials said.", ["Zhovtanets"]],
  ["Marchers met in front of the Supreme Court.", ["in front of the Supreme Court"]],
  ["He told a rally in the Berlin suburbs that he would go.", ["the Berlin suburbs"]],
  ["He was in tears, in a statement, in response to it.", []],
  ["It comes in 2016, in May, at least.", []],
  ["The fund spent around US$5 million.", []],
])("%s", (text, phrases) => {
  expect(textsIn(text)).toEqual(phrases);
});

test("each phrase is a slice of its text", () => {
  const text = "The crash near the dam in Varna, Bulgaria, shut a road at the port of Burgas.";
  for (const phrase of placePhrases(text, noNames))
    expect(text.slice(phrase.start, phrase.start + phrase.text.length)).toBe(phrase.text);
});

test("a named site, an area, a gathering and what happened there are told apart", () => {
  const [site, area] = placePhrases("The crash near the Harlow stop followed a storm in Peru.", noNames);
  expect(site).toMatchObject({ kind: "site", isNamed: true, isOfHappening: true });
  expect(area).toMatchObject({ kind: "area", isNamed: true, isOfHappening: false });
  expect(placePhrases("She said so at a rally.", noNames)).toMatchObject([{ kind: "event", isNamed: false }]);
});

test("whom the text is known to name is no place, what it is known to place is one", () => {
  const text = "He came in behind Ann Hamilton in Obertal.";
  expect(placePhrases(text, { places: ["Obertal"], others: ["Ann Hamilton"] }).map((one) => one.text)).toEqual([
    "Obertal",
  ]);
});
