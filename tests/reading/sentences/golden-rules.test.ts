import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

/** One case for each kind of sentence end that the golden rules of the pragmatic segmenter name, in words of our own. */
const cases: readonly (readonly string[])[] = [
  ["The port is shut.", "Nobody knows why."],
  ["Is the port shut?", "Nobody knows."],
  ["The port is shut!", "Nobody knows why."],
  ["Her name is Ana E. Petrova."],
  ["Turn to p. 12 for the map."],
  ["Were Ana and co. at the port?"],
  ["They sold it to Petrov, Rusev & Co. at noon."],
  ["Ask Ana and co.", "They will know."],
  ["They sold it to Petrov, Rusev & Co.", "It was cheap."],
  ["You can see Mt. Vesuvius from here."],
  ["St. Anna's stands on 5th st. near the port."],
  ["That is Petrov Jr.'s boat."],
  ["She visited the U.S.A. last year."],
  ["He lives in the E.U.", "How about her?"],
  ["He lives in the U.S.", "How about her?"],
  ["She works for the U.S. Navy in Naples."],
  ["He has lived in the U.S. for years."],
  ["At 5 a.m. Mr. Petrov woke.", "He slept again at 6 P.M.", "Mr. Petrov was tired."],
  ["It costs $100.00 a day."],
  ["It costs $100.00.", "That is a lot."],
  ["He teaches (he was a sailor for 5 years.) at the port."],
  ["Write to ana.petrova@example.com.", "She answers."],
  ["See https://www.example.org/new.page/port.html.", "It is all there."],
  ["She said, 'It is over.' and left."],
  ['She said, "It is over." and left.'],
  ['She said, "It is over."', "She left the port."],
  ["Hello!!", "Long time no see."],
  ["Hello??", "Who is there?"],
  ["Hello!?", "Is that you?"],
  ["1.) The first boat", "2.) The second boat"],
  ["1) The first boat.", "2) The second boat."],
  ["1. The first boat", "2. The second boat"],
  ["• 9. The ninth boat", "• 10. The tenth boat"],
  ["⁃9. The ninth boat", "⁃10. The tenth boat"],
  ["a. The first boat", "b. The second boat", "c. The third boat"],
  ["It lies at N°. 12.34.56.", "That is where it sank."],
  ["She works at Yahoo! in Naples."],
  ["We are friends, you and I.", "Have you met Ana I. Petrova?"],
  ["“The port [...] lay in ruins [...]” (Petrov 55)."],
  ["The end was left out . . . .", "Then came the rest."],
  ["I never meant that....", "She left the port."],
  ["It was ... well, what I mean ... the thing is . . . I was not there."],
  ["The port . . . was closed.", ". . . The boats were gone. . . ."],
  ["The port is shut.", "Mr. Petrov paid 1,000.", "That is a lot."],
  ["“Is it shut?” Petrova asked.", "Nobody knew."],
  ["The yard in Portland, Ore., was sold in Jan. 2020."],
];

test.each(cases.map((sentences) => [sentences.join(" "), sentences] as const))("%s", (text, sentences) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(sentences);
});

test("a stop without its space ends a sentence, one within an address does not", () => {
  expect(sentencesOf("The port is shut.Today it rained.").map(({ text }) => text)).toEqual([
    "The port is shut.",
    "Today it rained.",
  ]);
  expect(sentencesOf("See example.org/Port.Map today.")).toHaveLength(1);
});

test("sentences know their paragraph and number, and tokens their place in the text", () => {
  const text = "The port is shut. Nobody knows.\n\nIt is Monday.";
  const sentences = sentencesOf(text);
  expect(sentences.map(({ paragraph, number }) => [paragraph, number])).toEqual([
    [1, 1],
    [1, 2],
    [2, 1],
  ]);
  for (const token of sentences.flatMap(({ tokens }) => tokens))
    expect(text.slice(token.start, token.end)).toBe(token.text);
});
