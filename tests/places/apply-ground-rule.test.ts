import { expect, test } from "vitest";
import type { Claim } from "../../src/claims/claim.ts";
import { applyGroundRule } from "../../src/places/apply-ground-rule.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { statementOf } from "../../src/reply/statement-of.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const onBackground = {
  ...exampleArticle,
  title: "Roe: harbour unsafe",
  groundRule: "background" as const,
  url: undefined,
};
const speaker = { kind: "named", name: "Jane Roe", role: "harbour master" } as const;

const claim = (fields: Partial<Omit<Claim, "id">>): Claim =>
  exampleClaim(1, { text: "The harbour is unsafe.", article: onBackground, speaker, ...fields });

test("what is on the record, or only not for publication, keeps its speaker", () => {
  const open = exampleClaim(1, { text: "Jane Roe said so.", speaker });
  expect(applyGroundRule(open)).toBe(open);
  const held = { ...open, groundRule: "not-for-publication" as const };
  expect(applyGroundRule(held)).toBe(held);
});

test.each<[string, Partial<Omit<Claim, "id">>]>([
  ["its speaker", {}],
  ["its words", { text: "The harbour is unsafe, Jane Roe said." }],
  ["the surname alone", { text: "“It is unsafe,” Roe added; ROE’s report says so." }],
  ["the role", { text: "The harbour master said that it is unsafe." }],
  ["a quotation", { quote: "said Roe" }],
  ["the sentence as printed", { verbatim: { text: "Roe said so.", start: 0, end: 12 } }],
  ["a party", { who: [{ name: "Jane Roe", role: undefined }] }],
  ["a party by its role", { who: [{ name: "she", role: "harbour master" }] }],
  ["a topic", { topics: ["Roe report"] }],
  ["a reason", { why: "Roe saw it" }],
  ["a place", { where: ["Roe quay"] }],
  [
    "a byline, an address and a source",
    {
      article: { ...onBackground, author: "Jane Roe", url: "https://example.org/jane-roe-interview", via: "Roe Wire" },
    },
  ],
])("on background nothing names the source: %s", (_what, fields) => {
  const used = applyGroundRule(claim(fields));
  const shown = renderPlain({
    outcome: "found",
    ask: "what harbour",
    blocks: [{ kind: "statement", role: "answer", statement: statementOf(used) }],
  });
  expect(`${JSON.stringify(used)}\n${shown}`).not.toMatch(/roe\b|harbour master/i);
  expect(shown).toContain("Ground rule: on background: do not name the source");
  expect(shown).toContain("Speaker: a source on background");
  expect(shown).toContain("The Example");
});

test("a claim may be on background in an article that is not", () => {
  const used = applyGroundRule(exampleClaim(1, { text: "Roe said so.", speaker, groundRule: "background" }));
  expect(used).toMatchObject({ text: "[a source on background] said so.", article: exampleArticle });
});

test("doing it twice changes nothing more", () => {
  const once = applyGroundRule(claim({ text: "Jane Roe, harbour master, said so." }));
  expect(applyGroundRule(once)).toEqual(once);
  expect(once.text).toBe("[a source on background], said so.");
});

test("names are whole words, whatever marks they hold", () => {
  const odd = claim({
    speaker: { kind: "named", name: "J. (Roe) [x]", role: undefined },
    text: "Heroes. J. (Roe) [x] ran.",
  });
  expect(applyGroundRule(odd).text).toBe("Heroes. [a source on background] ran.");
});

test("an article in its own voice stays so", () => {
  expect(statementOf(claim({ speaker: { kind: "article" } })).speaker).toBe("the article's own voice");
});
