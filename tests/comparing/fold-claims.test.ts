import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { foldClaims } from "../../src/comparing/fold-claims.ts";
import { articleId } from "../../src/ids.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const printedBy = (outlet: string, fields: Partial<Article> = {}): Article => ({
  ...exampleArticle,
  id: articleId(outlet.toLowerCase().replaceAll(/\W+/g, "-")),
  outlet,
  url: undefined,
  ...fields,
});

const own = exampleClaim(1, { text: "Forty boats burned in the harbour of Varna on Friday night." });

test("the same statement in two outlets is one claim with both of them", () => {
  const other = exampleClaim(1, {
    text: "On Friday night forty boats were burned in Varna harbour after a stove was left on.",
    article: printedBy("Other Daily"),
  });
  expect(foldClaims([own, other])).toEqual([{ claim: own, also: [other], outlets: 2, origins: 2 }]);
});

test("nearly the same words, or a named source, make one origin of two outlets", () => {
  const copied = exampleClaim(1, { text: own.text, article: printedBy("Other Daily") });
  const credited = exampleClaim(1, {
    text: "On Friday night some boats, forty of them, burned in Varna harbour.",
    article: printedBy("Third Post", { via: "Other Daily" }),
  });
  expect(foldClaims([own, copied, credited])).toEqual([
    { claim: own, also: [copied, credited], outlets: 3, origins: 1 },
  ]);
});

const different = [
  ["another number", "50 boats burned in the harbour of Varna on Friday night.", {}],
  ["another number in words", "Fifty boats burned in the harbour of Varna on Friday night.", {}],
  ["another name", "Forty boats burned in the harbour of Burgas on Friday night.", {}],
  ["a negation", "Forty boats did not burn in the harbour of Varna on Friday night.", {}],
  ["a hedge", own.text, { hedge: { words: "reportedly", kind: "evidential" } }],
  ["another speaker", own.text, { speaker: { kind: "named", name: "the mayor", role: undefined } }],
  ["another thing", "The mayor of Varna opened a school on Friday night.", {}],
] as const;

test.each(different)("%s makes another claim", (_, text, fields) => {
  const other = exampleClaim(1, { text, ...fields, article: printedBy("Other Daily") });
  expect(foldClaims([own, other])).toHaveLength(2);
});

test("claims of one article are never folded", () => {
  expect(foldClaims([own, exampleClaim(2, { text: own.text })])).toHaveLength(2);
});
