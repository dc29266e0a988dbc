import { expect, test } from "vitest";
import { mainPart } from "../../src/answers/main-event.ts";
import { exampleClaim, onDay } from "../support/example-claims.ts";

const party = (name: string) => ({ name, role: undefined });

const claims = [
  exampleClaim(1, {
    text: "The coast guard reached the burning boats off Varna on 3 May.",
    who: [party("the coast guard")],
    where: ["Varna"],
    when: [onDay("2024-05-03", "3 May")],
  }),
  exampleClaim(2, { text: "Mayor Ana Petrova thanked the crews.", who: [party("Ana Petrova")] }),
];

test("what the headline names comes before what stands first in the text", () => {
  expect(mainPart("who", "Petrova thanks crews after harbour fire", claims)).toEqual({
    text: "Ana Petrova",
    claim: claims[1],
  });
  expect(mainPart("who", "Fire in the harbour", claims)?.text).toBe("the coast guard");
});

test("date and place are those of the lead, each with its claim", () => {
  expect(mainPart("when", "Fire in the harbour", claims)).toEqual({ text: "3 May 2024", claim: claims[0] });
  expect(mainPart("where", "Fire in the harbour", claims)).toEqual({ text: "Varna", claim: claims[0] });
});

test("what stands only far down, or nowhere, is not what the article is about", () => {
  const before = Array.from({ length: 8 }, (_, index) => exampleClaim(index + 1, { text: "Boats burned." }));
  const late = exampleClaim(9, { text: "A ship sank off Malta.", where: ["Malta"] });
  expect(mainPart("where", "Fire in the harbour", [...before, late])).toBeUndefined();
  expect(mainPart("who", "Fire in the harbour", before)).toBeUndefined();
});
