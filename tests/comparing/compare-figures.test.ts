import { expect, test } from "vitest";
import type { Claim, Figure } from "../../src/claims/claim.ts";
import { compareFigures } from "../../src/comparing/compare-figures.ts";
import { articleId } from "../../src/ids.ts";
import { wordsOf } from "../../src/words/words-of.ts";
import { exampleArticle, exampleClaim, figureOf } from "../support/example-claims.ts";

const termsOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text).flatMap(({ form, stem }) => [form, stem]));

let articles = 0;
function stated(text: string, figure: Figure, published: string | undefined, fields: Partial<Claim> = {}): Claim {
  articles += 1;
  const article = { ...exampleArticle, id: articleId(`article-${articles}`), outlet: `Outlet ${articles}`, published };
  return exampleClaim(1, { text, figures: [figure], article, ...fields });
}

const relationOf = (...claims: readonly Claim[]): string | undefined =>
  compareFigures(claims, termsOf).groups[0]?.relation;

test("figures that differ as of different days are an update, the older first", () => {
  const later = stated("60 boats burned in the harbour fire.", figureOf(60, "boats"), "2024-05-06");
  const earlier = stated("40 boats burned in the harbour fire.", figureOf(40, "boats"), "2024-05-04");
  const { groups, unpaired } = compareFigures([later, earlier], termsOf);
  expect(groups.map(({ relation, figures }) => [relation, figures.map(({ figure }) => figure.value)])).toEqual([
    ["update", [40, 60]],
  ]);
  expect(unpaired).toEqual([]);
});

test("figures that differ as of the same day, or of days not stated, may be in conflict", () => {
  const one = stated("40 boats burned in the harbour fire.", figureOf(40, "boats"), "2024-05-04");
  const other = stated("The harbour fire burned 60 boats.", figureOf(60, "boats"), "2024-05-04");
  const undated = stated("The harbour fire burned 60 boats.", figureOf(60, "boats"), undefined);
  expect(relationOf(one, other)).toBe("possible-conflict");
  expect(relationOf(one, undated)).toBe("possible-conflict");
});

test("figures that count different parts of a thing are of different scope", () => {
  const one = stated("40 fishing boats burned in the harbour fire.", figureOf(40, "fishing boats"), "2024-05-04");
  const other = stated("60 sailing boats burned in the harbour fire.", figureOf(60, "sailing boats"), "2024-05-04");
  expect(relationOf(one, other)).toBe("different-scope");
});

test("a bound agrees with a figure within it", () => {
  const bound = { ...figureOf(40, "boats", "over 40"), operator: "more-than" } as const;
  const one = stated("Over 40 boats burned in the harbour fire.", bound, "2024-05-04");
  const other = stated("The harbour fire burned 43 boats.", figureOf(43, "boats"), "2024-05-04");
  expect(relationOf(one, other)).toBe("agree");
});

test("what cannot be told to count the same stays unpaired", () => {
  const boats = stated("40 boats burned in the harbour fire.", figureOf(40, "boats"), "2024-05-04");
  const sold = stated("The yard sold 60 boats to Norway last year.", figureOf(60, "boats"), "2024-05-04");
  const people = stated("60 people fled the harbour fire.", figureOf(60, "people"), "2024-05-04");
  const { groups, unpaired } = compareFigures([boats, sold, people], termsOf);
  expect(groups).toEqual([]);
  expect(unpaired.map(({ figure }) => figure.value)).toEqual([40, 60, 60]);
});
