import { describe, expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { countOrigins } from "../../src/comparing/count-origins.ts";
import { foldClaims } from "../../src/comparing/fold-claims.ts";
import { articleId } from "../../src/ids.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";

const article = (outlet: string, fields: Partial<Article> = {}): Article => ({
  ...exampleArticle,
  id: articleId(outlet.toLowerCase().replaceAll(/\W+/g, "-")),
  outlet,
  url: `https://${outlet.toLowerCase().replaceAll(/\W+/g, "")}.example/fire`,
  ...fields,
});

const saying = (text: string, printedBy: Article): Claim => exampleClaim(1, { text, article: printedBy });
const loss = "Forty boats burned in the harbour of Varna on Friday.";
const otherWords = "In Varna harbour 40 boats burned on Friday night.";

/** Claims of two outlets in words of their own, with these fields of their articles. */
const origins = (one: Partial<Article>, other: Partial<Article>): number =>
  countOrigins([saying(loss, article("North Post", one)), saying(otherWords, article("South Daily", other))]);

describe("who publishes", () => {
  test("two outlets that have nothing to do with each other are two origins", () => {
    expect(origins({}, {})).toBe(2);
  });

  test.each<[string, Partial<Article>, Partial<Article>]>([
    ["of a house that publishes both", { url: "https://www.mirror.co.uk/a" }, { url: "https://www.dailystar.co.uk/b" }],
    ["of a house that the desk names", { family: "Coast Media" }, { family: "coast media" }],
    ["under one address", { url: "https://news.coast.example/a" }, { url: "https://www.coast.example/b" }],
    ["of one agency", { via: "Reuters" }, { via: "Thomson Reuters" }],
    ["that each name several, one of them both", { via: "AP, Reuters" }, { via: "dpa and AFP / Reuters" }],
    ["of which one names the other", {}, { via: "The North Post" }],
    ["of which one names the other's address", { url: "https://northpost.example/a" }, { via: "northpost.example" }],
    ["that a wire item's supplier joins", { infoSources: ["Coast Agency"] }, { via: "Coast Agency" }],
  ])("two outlets %s are one", (_, one, other) => {
    expect(origins(one, other)).toBe(1);
  });

  test.each<[string, Partial<Article>, Partial<Article>]>([
    ["of two houses", { family: "Coast Media" }, { family: "Inland Media" }],
    [
      "of which the desk says otherwise",
      { url: "https://mirror.co.uk/a", family: "own" },
      { url: "https://express.co.uk/b" },
    ],
    ["on a platform where anybody publishes", { url: "https://a.substack.com/p" }, { url: "https://b.substack.com/p" }],
    ["under one country's second level", { url: "https://a.co.uk/1" }, { url: "https://b.co.uk/1" }],
    ["of two agencies", { via: "Reuters" }, { via: "AFP" }],
  ])("two outlets %s are two", (_, one, other) => {
    expect(origins(one, other)).toBe(2);
  });
});

const wire = [
  loss,
  "The blaze began shortly after midnight in a shed beside the eastern pier and spread along the moored vessels.",
  "Crews from three towns pumped water from the basin until the morning, when the wind finally turned north.",
  "Twelve people were treated for smoke, none of whom had to stay at the hospital for longer than one night.",
  "Investigators examine whether a stove was left burning in one of the cabins near the petrol station.",
  "Insurers estimate the damage at nine million euros, much of it to boats that had been bought on credit.",
];
const own = [
  "A night of flames has cost this port its fishing fleet, and many here their living.",
  otherWords,
  "Old skippers stood on the mole at dawn and counted what was left of a proud trade handed down for generations.",
  "Nobody here believes that the quays will look the same when the tourists come back in summer.",
  "The town council wants to meet on Monday to talk about loans for those who have lost everything.",
];
const boilerplate = [
  "Coast reporting is made possible by readers who support local journalism with a monthly membership of their choice.",
  "Our newsroom follows a code of conduct that is published on this site together with all corrections of the past year.",
  "Write to the editors if you have found a mistake in this report or if you know something that we should look into.",
  "Members receive a letter every Saturday with the most read reports of the week and a puzzle for the whole family.",
  "The publisher is registered at the commercial court and takes part in the arbitration of the national press council.",
];
const statement =
  "“The fire on the eastern pier was not an accident, and we will find those who set it, whoever they are and wherever they hide, and we will bring them before a court of law”";

const withTexts = (
  one: readonly string[],
  other: readonly string[],
  words: readonly [string, string] = [loss, otherWords],
) => {
  const [north, south] = [article("North Post"), article("South Daily")];
  const texts = new Map([
    [north.id, one.join("\n")],
    [south.id, other.join("\n")],
  ]);
  return countOrigins([saying(words[0], north), saying(words[1], south)], (id) => texts.get(id));
};

describe("what is printed", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["the same text", wire, wire],
    ["wire copy under a lead of one's own", wire, [own[0] ?? "", otherWords, ...wire]],
    ["wire copy cut at the end", wire, [otherWords, ...wire.slice(0, 4)]],
    [
      "wire copy with a few words changed",
      wire,
      wire.map((line) => line.replace("the morning", "dawn").replace("nine", "9")),
    ],
    ["wire copy in one's own longer report", wire, [...own, ...wire]],
  ])("%s makes one origin of two", (_, one, other) => {
    expect(withTexts(one, other)).toBe(1);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ["texts of one's own", wire, own],
    ["boilerplate under short reports, and nothing else", [loss, ...boilerplate], [otherWords, ...boilerplate]],
    ["one paragraph of background", wire, [...own, wire[1] ?? ""]],
    [
      "a long statement that both quote",
      [loss, `${statement}, the mayor said.`],
      [otherWords, `${statement}, said the mayor.`],
    ],
  ])("%s leave them two", (_, one, other) => {
    expect(withTexts(one, other)).toBe(2);
  });

  test("a sentence in the same words is copied, unless the words are a speaker's", () => {
    const copied = "Crews from three towns pumped water from the basin until the wind turned north.";
    expect(withTexts([], [], [copied, copied])).toBe(1);
    expect(withTexts([], [], [`${statement}, the mayor said.`, `${statement}, the mayor said.`])).toBe(2);
  });

  test.each([
    ["names the other", "Original source: North Post"],
    ["says where it first stood", "This article was first published by the North Post."],
  ])("a text that %s is of its origin", (_, credit) => {
    expect(withTexts(wire, [...own, credit])).toBe(1);
  });

  test("two texts with one agency's mark are of that agency", () => {
    const marked = (lines: readonly string[]) => [`VARNA, Bulgaria (Reuters) - ${lines[0] ?? ""}`, ...lines.slice(1)];
    expect(withTexts(marked(wire), marked(own))).toBe(1);
  });
});

test("on a card it is at most so many origins of so many outlets", () => {
  const [north, south, east] = [article("North Post"), article("South Daily"), article("East Times")];
  const texts = new Map([
    [north.id, wire.join("\n")],
    [south.id, [otherWords, ...wire].join("\n")],
    [east.id, own.join("\n")],
  ]);
  const claims = [saying(loss, north), saying(otherWords, south), saying(otherWords.replace("In", "Inside"), east)];
  const [folded] = foldClaims(claims, (id) => texts.get(id));
  expect(folded).toMatchObject({ outlets: 3 });
  expect(folded?.origins).toBeLessThanOrEqual(2);
});

test("forty outlets with long texts are counted in good time", () => {
  const outlets = Array.from({ length: 40 }, (_, at) => article(`Outlet ${at}`));
  const long = (at: number) => Array.from({ length: 3_000 }, (_, turn) => `word${(turn * (at + 3)) % 1_009}`).join(" ");
  const texts = new Map(outlets.map(({ id }, at) => [id, long(at)]));
  const claims = outlets.map((one, at) => saying(`Boat ${at} of the fleet burned near pier ${at} on Friday.`, one));
  const started = performance.now();
  expect(countOrigins(claims, (id) => texts.get(id))).toBeGreaterThan(1);
  expect(performance.now() - started).toBeLessThan(3_000);
});
