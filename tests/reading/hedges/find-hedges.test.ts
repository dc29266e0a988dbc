import fc from "fast-check";
import { expect, test } from "vitest";
import { findHedges } from "../../../src/reading/hedges/find-hedges.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

const hedgesIn = (text: string) =>
  sentencesOf(text).flatMap((sentence) => findHedges(sentence).map((hedge) => [hedge.text, hedge.kind]));

const hedged = [
  ["An estimated 12,000 soldiers were sent.", "An estimated", "approximate"],
  ["About 40 boats burned.", "About", "approximate"],
  ["The deal cost nearly $3 million.", "nearly", "approximate"],
  ["Some 300 workers went home.", "Some", "approximate"],
  ["As many as 50 houses fell.", "As many as", "approximate"],
  ["The fire may have begun at noon.", "may have", "modal"],
  ["The port might close.", "might", "modal"],
  ["The bridge could collapse.", "could", "modal"],
  ["The council is likely to refuse.", "is likely", "modal"],
  ["The men were reportedly shot.", "reportedly", "evidential"],
  ["He allegedly sold the boats.", "allegedly", "evidential"],
  ["The captain is said to have fled.", "is said", "evidential"],
  ["The engine appears to have failed.", "appears", "evidential"],
  ["It appears that the engine failed.", "It appears", "evidential"],
  ["Reports suggest that the yard will close.", "Reports suggest", "evidential"],
  ["The yard will probably close.", "probably", "epistemic"],
  ["Perhaps the yard will close.", "Perhaps", "epistemic"],
  ["The survey suggests that prices fell.", "suggests", "epistemic"],
  ["It is possible that nobody saw it.", "It is possible", "epistemic"],
  ["The cause remains unclear.", "remains unclear", "epistemic"],
  ["Two-thirds are presumed dead.", "presumed dead", "belief"],
  ["The ship is believed to be lost.", "is believed", "belief"],
  ["Prices are expected to rise.", "are expected", "belief"],
  ["Officials fear that the dam will break.", "fear", "belief"],
  ["She believes the dam will break.", "believes", "belief"],
  ["It is thought the dam broke at night.", "It is thought", "belief"],
] as const;

test.each(hedged)("%s", (text, words, kind) => {
  expect(hedgesIn(text)).toContainEqual([words, kind]);
});

const plain = [
  "The talks were about the harbour.",
  "They sailed around the world.",
  "Some people stayed.",
  "In May the port closed.",
  "Theresa May resigned.",
  "He could not swim.",
  "She could hear the waves.",
  "The mayor suggested a walk.",
  "There is no fear of fire.",
  "The suspects were held.",
  "The mayor opened the bridge.",
  "Forty boats burned.",
  "The port will close on Monday.",
  "He thinks fast.",
  "The boats appeared at noon.",
  "They expect guests.",
  "She said the port had closed.",
  "The guard shot him.",
  "Two of the three boats sank.",
  "The court found him guilty.",
] as const;

test.each(plain)("%s is asserted", (text) => {
  expect(hedgesIn(text)).toEqual([]);
});

test("every hedge is its slice of the text, whatever the text", () => {
  const pieces = fc.constantFrom(
    "may ",
    "about ",
    "40 ",
    "is ",
    "believed ",
    "to ",
    "that ",
    "\n",
    "😀",
    "it ",
    "appears ",
    "fears ",
    ".",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(pieces).map((list) => list.join("")),
      ),
      (text) => {
        for (const hedge of sentencesOf(text).flatMap((sentence) => findHedges(sentence))) {
          expect(hedge.text).toBe(text.slice(hedge.start, hedge.end));
        }
      },
    ),
  );
});
