import { expect, test } from "vitest";
import { tokensOf } from "../../../src/reading/sentences/tokens-of.ts";

test.each<[string, readonly string[]]>([
  ["The U.S. sent 12,000 men.", ["The", "U.S.", "sent", "12,000", "men", "."]],
  ["It's Ana's boat, isn't it?", ["It", "'s", "Ana", "'s", "boat", ",", "isn't", "it", "?"]],
  ["A 61-year-old man paid $1.5m.", ["A", "61", "-", "year-old", "man", "paid", "$", "1.5", "m", "."]],
  ["COVID-19 — “no”", ["COVID-19", "—", "“", "no", "”"]],
  ["The boys’ boat 😀", ["The", "boys", "’", "boat", "😀"]],
  ["Łódź, Čapek", ["Łódź", ",", "Čapek"]],
])("%s", (text, words) => {
  expect(tokensOf(text, 0).map((token) => token.text)).toEqual(words);
});

test("tokens say where they stand, their kind and their small letters", () => {
  expect(tokensOf("No 5!", 10)).toEqual([
    { text: "No", lower: "no", start: 10, end: 12, kind: "word" },
    { text: "5", lower: "5", start: 13, end: 14, kind: "number" },
    { text: "!", lower: "!", start: 14, end: 15, kind: "mark" },
  ]);
});
