import fc from "fast-check";
import { expect, test } from "vitest";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";
import { findAttributions } from "../../../src/reading/speakers/find-attributions.ts";

const attributionsIn = (text: string) => findAttributions(sentencesOf(text), text);
const told = (text: string) =>
  attributionsIn(text).map(({ speaker, cue, content }) => [speaker?.text, cue.text, content.text]);

const cases = [
  ["“The harbour is closed,” the mayor said.", "the mayor", "said", "“The harbour is closed,”"],
  [
    "“The harbour is closed,” said Ana Petrova, head of the port.",
    "Ana Petrova, head of the port",
    "said",
    "“The harbour is closed,”",
  ],
  ["The mayor said the harbour was closed.", "The mayor", "said", "the harbour was closed"],
  ["The mayor said on Monday that the harbour was closed.", "The mayor", "said", "that the harbour was closed"],
  [
    "A spokesman for the port told reporters that nobody was hurt.",
    "A spokesman for the port",
    "told",
    "that nobody was hurt",
  ],
  [
    "Ana Petrova, who runs the port, has repeatedly warned that it may burn.",
    "Ana Petrova, who runs the port",
    "warned",
    "that it may burn",
  ],
  ["According to the coast guard, forty boats burned.", "the coast guard", "According to", "forty boats burned"],
  ["Forty boats burned, according to the coast guard.", "the coast guard", "according to", "Forty boats burned"],
  ["The fire, officials said, began at noon.", "officials", "said", "The fire, officials said, began at noon"],
  ["``It began at noon,'' he said.", "he", "said", "``It began at noon,''"],
  ["The union vowed to fight the sale.", "The union", "vowed", "to fight the sale"],
  ["At least 45 people died in the fire, the mayor said.", "the mayor", "said", "At least 45 people died in the fire"],
  ["At least 45 people died in the fire, said the mayor.", "the mayor", "said", "At least 45 people died in the fire"],
  ["About 45 people died in the fire, police said.", "police", "said", "About 45 people died in the fire"],
  [
    "As many as two dozen workers resigned over pay, the union said.",
    "the union",
    "said",
    "As many as two dozen workers resigned over pay",
  ],
  [
    "At least $2m vanished from the fund, the auditor warned.",
    "the auditor",
    "warned",
    "At least $2m vanished from the fund",
  ],
  [
    "Nearly 300 passengers waited at the station, said a railway spokesman.",
    "a railway spokesman",
    "said",
    "Nearly 300 passengers waited at the station",
  ],
  ["On Monday the ship sank in the harbour, police said.", "police", "said", "On Monday the ship sank in the harbour"],
  ["After the fire the market closed, officials said.", "officials", "said", "After the fire the market closed"],
  [
    "Police questioned a night watchman over the fire on Monday, a police spokesman said.",
    "a police spokesman",
    "said",
    "Police questioned a night watchman over the fire on Monday",
  ],
  [
    "Detectives questioned two men about the theft, the prosecutor said.",
    "the prosecutor",
    "said",
    "Detectives questioned two men about the theft",
  ],
  ["Critics questioned the deal.", "Critics", "questioned", "the deal"],
] as const;

test.each(cases)("%s", (text, speaker, cue, content) => {
  expect(told(text)).toEqual([[speaker, cue, content]]);
});

test("nobody is made up where nobody is named", () => {
  expect(told("It was reported that the harbour burned.")).toEqual([
    [undefined, "reported", "that the harbour burned"],
  ]);
});

test("what is said behind a time or a place is not taken for words before it", () => {
  expect(told("When asked about the fire, the mayor said nothing.")).toEqual([["the mayor", "said", "nothing"]]);
  expect(told("At two schools, officials said they had found mould.")).toEqual([
    ["officials", "said", "they had found mould"],
  ]);
  expect(told("Around 9 p.m., police said the fire was out.")).toEqual([["police", "said", "the fire was out"]]);
});

test("what one says another said ends where the other is named", () => {
  expect(told("The firm denied the charge, its lawyer said.")).toEqual([
    ["The firm", "denied", "the charge"],
    ["its lawyer", "said", "The firm denied the charge"],
  ]);
});

test("a second verb shares the speaker of the first", () => {
  expect(told("The mayor said the fire was out, adding that nobody was hurt.")).toEqual([
    ["The mayor", "said", "the fire was out"],
    ["The mayor", "adding", "that nobody was hurt"],
  ]);
});

test("a quotation goes on over sentences of its paragraph", () => {
  const text = "“It is closed,” the mayor said. “We do not know for how long.”\nThe fire began at noon.";
  expect(attributionsIn(text)).toHaveLength(1);
  expect(attributionsIn(text)[0]?.content.text).toBe("“It is closed,” the mayor said. “We do not know for how long.”");
  expect(attributionsIn(text)[0]?.direct).toBe(true);
});

const none = [
  "She scored three points in the last minute.",
  "The deal adds a politician to the board.",
  "The report runs to forty pages.",
  "His claims adjuster came on Friday.",
  "The state comments were filed.",
  "They want new boats.",
  "At least 45 people died in the fire.",
  "Police questioned a night watchman over the harbour fire.",
  "Lawmakers questioned her over the contract on Tuesday.",
] as const;

test.each(none)("nobody says anything: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("every span is its slice of the text, whatever the text", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    "''",
    " said ",
    "he",
    ", ",
    ". ",
    "the mayor",
    "that it is",
    "\n",
    "according to ",
    "😀",
    "Mr. ",
    ": ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join("")),
      ),
      (text) => {
        for (const { speaker, cue, content } of attributionsIn(text)) {
          for (const span of [speaker, cue, content]) {
            if (span !== undefined) expect(span.text).toBe(text.slice(span.start, span.end));
          }
        }
      },
    ),
  );
});

test("one long line is read in time that grows with its length", () => {
  const text = "“We go, he said, and the mayor added that ".repeat(1200);
  const start = performance.now();
  attributionsIn(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
