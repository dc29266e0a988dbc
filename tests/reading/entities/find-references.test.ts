import { expect, test } from "vitest";
import { findEntities } from "../../../src/reading/entities/find-entities.ts";
import { findReferences } from "../../../src/reading/entities/find-references.ts";
import { sentencesOf } from "../../../src/reading/sentences/split-article.ts";

function referencesOf(text: string): readonly string[] {
  const sentences = sentencesOf(text);
  return findReferences(sentences, findEntities(sentences)).map((one) => `${one.text} → ${one.refersTo.text}`);
}

test.each([
  [
    "the same head, near",
    "Two North Korean soldiers were taken prisoner. The captured soldiers want to stay.",
    ["The captured soldiers → Two North Korean soldiers"],
  ],
  [
    "another people's soldiers lie between",
    "Two North Korean soldiers were captured. Some Russian soldiers fled. The North Korean soldiers asked for water.",
    ["The North Korean soldiers → Two North Korean soldiers"],
  ],
  [
    "another number",
    "Three miners died. Later two miners were found. The three miners were brothers.",
    ["The three miners → Three miners"],
  ],
  ["the wounded are not the dead", "Four dead soldiers lay there. The wounded soldiers were flown out.", []],
  ["one of several is not the several", "Five hostages were seen. The hostage was pale.", []],
  ["nothing came before", "The soldiers waited.", []],
  [
    "a body by the last word of its name",
    "The Health Ministry closed the beach. The ministry gave no reason.",
    ["The ministry → Health Ministry"],
  ],
  [
    "the nearest body of that word",
    "The Health Ministry and then the Justice Ministry replied. The ministry was late.",
    ["The ministry → Justice Ministry"],
  ],
  [
    "the one who has the office",
    "President Walter Quinn arrived on Monday. Reporters waited. The president said nothing.",
    ["The president → Walter Quinn"],
  ],
  ["two have the office", "President Walter Quinn met President Rosa Delgado. The president said nothing.", []],
])("a definite description: %s", (_what, text, expected) => {
  expect(referencesOf(text)).toEqual(expected);
});

test.each([
  ["one man is near", "Robert Hale resigned. He gave no reason.", ["He → Robert Hale"]],
  ["a woman's name", "Maria Lopez resigned. She gave no reason.", ["She → Maria Lopez"]],
  ["he is not Maria", "Maria Lopez resigned. He gave no reason.", []],
  ["a man and a woman", "Robert Hale thanked Maria Lopez. She smiled.", ["She → Maria Lopez"]],
  ["two men", "Robert Hale met Peter Novak. He smiled.", []],
  ["the same man under two names", "Robert Hale resigned. Hale was ill. He gave no reason.", ["He → Hale"]],
  ["within a quotation", "Robert Hale smiled. “He is late,” said Maria Lopez.", []],
  ["nobody is near", "It rained. He smiled.", []],
  ["too far back", "Robert Hale resigned. It rained. He smiled.", []],
  ["somebody without a name is near", "Robert Hale saw a soldier. He waved.", []],
  ["a body that says", "Acme Corp closed two plants. It said more would follow.", ["It → Acme Corp"]],
  ["it rains", "Acme Corp closed two plants. It rained.", []],
  ["they", "The rebels took the bridge. They fled at dawn.", ["They → The rebels"]],
  ["they may be one of two groups", "The rebels met the soldiers. They fled at dawn.", []],
])("a pronoun: %s", (_what, text, expected) => {
  expect(referencesOf(text).filter((one) => /^(?:he|she|it|they) /i.test(one))).toEqual(expected);
});

test("a bare description leads on to what it refers to", () => {
  const text = "Two North Korean soldiers were captured. The soldiers were fed. The captured soldiers slept.";
  expect(referencesOf(text)).toEqual([
    "The soldiers → Two North Korean soldiers",
    "The captured soldiers → Two North Korean soldiers",
  ]);
});
