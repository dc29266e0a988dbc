import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

const sentencesIn = (text: string) => sentencesOf(text).map((sentence) => sentence.text);

/** Each case is sentences that stand in one paragraph. */
const news: readonly (readonly string[])[] = [
  ["VARNA, March 3 (Reuters) - The port was shut on Monday.", "Nobody was hurt."],
  ["ST. ALBANS, Vt. (AP) _ The mill burned.", "It was old."],
  ["HEMPFIELD, N.Y. — If it rains, the race is off.", "Nobody minds."],
  ["“The port is shut.”", "He left."],
  ["“We are done,” Ms. Petrova said.", "“We are going home.”"],
  ["“Why now?” Petrova asked on Friday.", "Nobody knew."],
  ["“Why now?” asked the mayor.", "Nobody knew."],
  ["“Stop!” he cried, and ran."],
  ["It is in Orrville, Pa.", "Police shut the road."],
  ["Calif. Gov. Ana Petrova signed it.", "It is law."],
  ["He joined Petrov Motors Inc. President Ivan Rusev in Sofia."],
  ["He left Petrov Motors Inc.", "In May he came back."],
  ["She runs Petrov & Sons Ltd.", "“We built boats,” she said."],
  ["The shares of Rusev Corp. (RSV) fell.", "They rose later."],
  ["The U.S. Congress met.", "The E.U. Commission did not."],
  ["They live in the U.S.", "They like it."],
  ["Sen. Ana Petrova, D-Mich., said no.", "Rep. Rusev said yes."],
  ["Sens. Ana Petrova (D-Mont.) and Ivan Rusev (R-La.) agreed."],
  ["It opened at 8:30 a.m. EDT on Friday.", "It shut at 5 p.m.", "Nobody came."],
  ["It shut at 8:00 p.m. (1900 GMT) on Friday."],
  ["On Jan. 5 it snowed.", "By Feb. it was warm."],
  ["It rained on Sun.", "The match was off."],
  ["He sat.", "Nobody else did."],
  ["Is that so?", "No.", "Here is why."],
  ["No. 10 lost to No. 4.", "That was all."],
  ["She sailed with J.K. Petrov and T. S. Rusev.", "They sank."],
  ["The plan by Samuel L. Petrov and George W. Rusev failed."],
  ["They chose Plan B.", "The mayor was glad."],
  ["There are II, III, IV and V.", "I'm not sure that is all."],
  ["Petrov vs. Rusev was heard.", "So was Roe v. Wade."],
  ["The end came.", "(He was ill.)", "They buried him."],
  ["He waited ... and waited.", "Nobody came."],
  ["He waited…", "Then he left."],
  ["Nobody came.", "[...] He left."],
  ["There was no proof of it.", "... He would not have done that."],
  ["iPhone sales fell.", "eBay sales rose."],
  ["Sales fell.", "iPhone makers worried."],
  ["It fell 3.5 percent.", "In 2020 it fell 2.5."],
  ["It fell in 2020.", "$5 million was lost."],
  ["He wrote to a.petrov@post.example.org.", "Nobody answered."],
  ["Read it at www.example.org/A.B/c.Html today.", "It is short."],
  ["• The port is shut", "• Nobody was hurt", "• Rain is on its way"],
  ["Gen. Petrov and Lt. Col. Rusev met Prof. Hale.", "Dr. Roe was late."],
  ["The Rev. Ivan Rusev prayed.", "St. Mary's was full."],
];

test.each(news.map((sentences) => [sentences.join(" "), sentences] as const))("%s", (text, sentences) => {
  expect(sentencesIn(text)).toEqual(sentences);
});

test("each line is a paragraph, so that a headline without a stop ends with it", () => {
  expect(sentencesIn("Port shut after fire\nThe port was shut.\n\nNobody was hurt.")).toEqual([
    "Port shut after fire",
    "The port was shut.",
    "Nobody was hurt.",
  ]);
});

const wire = `   VARNA, Bulgaria - The port of Varna was shut on Monday after a fire
in a grain store, the harbour master said. Ships were sent to Burgas,
where the queue was already two days long.
   "We do not know when it will open," said Ivan Rusev, who has run
the port since 1998. He had not slept.

Nobody was hurt, and the fire was out by noon, the fire brigade said
in a statement that it published in the evening.`;

test("text that was broken at a width is joined into paragraphs, with its offsets kept", () => {
  const sentences = sentencesOf(wire);
  expect(sentences.map(({ paragraph, number, text }) => [paragraph, number, text.replace(/\s+/g, " ")])).toEqual([
    [
      1,
      1,
      "VARNA, Bulgaria - The port of Varna was shut on Monday after a fire in a grain store, the harbour master said.",
    ],
    [1, 2, "Ships were sent to Burgas, where the queue was already two days long."],
    [2, 1, '"We do not know when it will open," said Ivan Rusev, who has run the port since 1998.'],
    [2, 2, "He had not slept."],
    [
      3,
      1,
      "Nobody was hurt, and the fire was out by noon, the fire brigade said in a statement that it published in the evening.",
    ],
  ]);
  for (const { text, start, end } of sentences) expect(text).toBe(wire.slice(start, end));
});

test("a list of short lines is not text that was broken at a width", () => {
  expect(
    sentencesOf("Bread\nMilk and butter\nA new lamp for the hall\nTwo tickets").map((one) => one.paragraph),
  ).toEqual([1, 2, 3, 4]);
});

const pieces = fc.constantFrom(
  "Mr. ",
  "U.S. ",
  "a.m. ",
  "The ",
  "port",
  ". ",
  ".",
  "... ",
  "!",
  "?” ",
  "“",
  '"',
  "1. ",
  "• ",
  "\n",
  "\n\n",
  "😀",
  " ",
  "I ",
  "x.Y",
  "(",
  ") ",
);

test("sentences are slices of the text, and nothing but white space lies between them", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((list) => list.join("")),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = sentencesOf(text);
      for (const one of sentences.flatMap((sentence) => [sentence, ...sentence.tokens])) {
        expect(one.text).toBe(text.slice(one.start, one.end));
      }
      const letters = (whole: string): string => whole.replace(/\s/g, "");
      expect(letters(sentences.map((sentence) => sentence.text).join(""))).toBe(letters(text));
      expect(letters(sentences.flatMap(({ tokens }) => tokens.map((token) => token.text)).join(""))).toBe(
        letters(text),
      );
    }),
    { numRuns: 500 },
  );
});

test.each(["U.S. Army ", "x.Y", "? ", ". ", "“", "a.b.", "1. A ", "5 a.m. ", "port"])(
  "a line of 50,000 characters of %j is read in linear time",
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const start = performance.now();
    sentencesOf(text);
    expect(performance.now() - start).toBeLessThan(1_500);
  },
);
