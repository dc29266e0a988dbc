import { expect, test } from "vitest";
import { correctionLine } from "../../../src/corrections/cards/correction-line.ts";

test.each([
  ["Correction: an earlier version gave the wrong number of boats."],
  ["Correction (5 May 2024): nine boats burnt, not twelve."],
  ["Editor’s note – The quay was misnamed."],
  ["This article was amended on 5 May to correct the number of boats."],
  ["An earlier version of this story misstated the harbour's name."],
])("%s is a correction line", (line) => {
  expect(correctionLine(`Twelve boats burnt.\n${line}\nMore to follow.`)).toBe(line);
});

test.each([
  ["The mayor spoke of a market correction: prices fell."],
  ["Corrections officers were sent to the harbour."],
  ["This article of the treaty covers corrected maps"],
  [`Correction: ${"long ".repeat(100)}`],
])("%s is none", (line) => {
  expect(correctionLine(line)).toBeUndefined();
});

test("of several the last one counts", () => {
  expect(correctionLine("Correction: one.\nText.\nCorrection: two.")).toBe("Correction: two.");
});
