import { expect, test } from "vitest";
import { claimsAsOf } from "../../src/places/claims-as-of.ts";
import { publicView, type View } from "../../src/places/view.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const background: View = { ...publicView, groundRule: "background" };
const open = {
  article: exampleArticle,
  claims: [exampleClaim(1, { text: "It burned." }), exampleClaim(2, { text: "A lot." })],
};
const under = (fields: object, claimFields: object = {}) => {
  const article = { ...exampleArticle, ...fields };
  return { article, claims: open.claims.map((claim, at) => ({ ...claim, article, ...(at === 0 ? claimFields : {}) })) };
};
const court = under({ collection: "court" });

test("what is closed today is closed of then as well, and what was closed then stays closed", () => {
  expect(claimsAsOf(publicView, open, open)).toEqual(open);
  expect(claimsAsOf(publicView, open, court)).toBeUndefined();
  expect(claimsAsOf(publicView, court, open)).toBeUndefined();
});

test("of two ground rules the stricter holds, for articles and for claims", () => {
  const ruled = under({ groundRule: "background" });
  expect(claimsAsOf(publicView, open, ruled)).toBeUndefined();
  expect(claimsAsOf(background, open, ruled)?.article.groundRule).toBe("background");
  const claimed = under({}, { groundRule: "background" });
  for (const [then, today] of [[open, claimed] as const, [claimed, open] as const]) {
    expect(claimsAsOf(publicView, then, today)?.claims.map(({ text }) => text)).toEqual(["A lot."]);
  }
});
