import { expect, test } from "vitest";
import { claimsInView } from "../../src/places/claims-in-view.ts";
import { operatorView, publicView, type View } from "../../src/places/view.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const background: View = { ...publicView, groundRule: "background" };
const roe = { kind: "named", name: "Jane Roe", role: undefined } as const;
const at = (sentence: number) => ({ paragraph: 1, sentence, start: undefined, end: undefined });

test("an article of another collection, or under a stricter rule, is not there at all", () => {
  const claims = [exampleClaim(1, { text: "It burned." })];
  expect(claimsInView(publicView, { article: { ...exampleArticle, collection: "court" }, claims })).toBeUndefined();
  expect(
    claimsInView(publicView, { article: { ...exampleArticle, groundRule: "background" }, claims }),
  ).toBeUndefined();
  expect(claimsInView(publicView, { article: exampleArticle, claims })).toEqual({ article: exampleArticle, claims });
});

test("a claim's own rule holds for every claim of its sentence, and for no other", () => {
  const claims = [
    exampleClaim(1, { text: "It burned.", at: at(1) }),
    exampleClaim(2, { text: "A stove was left on.", at: at(2), groundRule: "background", speaker: roe }),
    exampleClaim(3, { text: "Nobody was hurt, Roe said.", at: at(2), speaker: roe }),
  ];
  const seen = claimsInView(publicView, { article: exampleArticle, claims });
  expect(seen?.claims.map(({ text }) => text)).toEqual(["It burned."]);
  const more = claimsInView(background, { article: exampleArticle, claims });
  expect(more?.claims.map(({ text }) => text)).toEqual([
    "It burned.",
    "A stove was left on.",
    "Nobody was hurt, [a source on background] said.",
  ]);
});

test("an article all of whose claims are under stricter rules is not there", () => {
  const claims = [exampleClaim(1, { text: "It burned.", groundRule: "not-for-publication" })];
  expect(claimsInView(background, { article: exampleArticle, claims })).toBeUndefined();
  expect(claimsInView(operatorView, { article: exampleArticle, claims })?.claims).toHaveLength(1);
});

test("in an article on background no claim names whoever speaks in another", () => {
  const article = { ...exampleArticle, title: "What Roe saw", groundRule: "background" as const };
  const claims = [
    exampleClaim(1, { article, text: "A stove was left on.", speaker: roe }),
    exampleClaim(2, { article, text: "Roe later left.", groundRule: "not-for-publication" }),
  ];
  const seen = claimsInView(operatorView, { article, claims });
  expect(seen?.article.title).toBe("What [a source on background] saw");
  expect(JSON.stringify(seen)).not.toContain("Roe");
  expect(seen?.claims).toHaveLength(2);
});
