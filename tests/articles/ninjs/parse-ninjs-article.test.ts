import { describe, expect, test } from "vitest";
import { parseNinjsArticle } from "../../../src/articles/ninjs/parse-ninjs-article.ts";
import { readFixture, textOrProblem } from "../read-fixture.ts";

const text =
  "Engineers inspected the dam above Lower Example on Thursday.\nThey found no damage, the water board said.";

test.each([
  [
    "dam-inspected-v2.json",
    {
      id: "dam-inspected-v2",
      url: "https://wire.example/dam-12",
      published: "2025-03-20T06:00:00Z",
      modified: "2025-03-20T07:30:00Z",
      language: "en",
      author: "Sam Coe, Example Wire",
      version: "2",
      status: "usable",
      urgency: 4,
      uri: "urn:newsml:wire.example:20250320:dam",
      altIds: ["dam-12", "https://wire.example/dam-12"],
    },
  ],
  [
    "dam-inspected-v3.json",
    {
      id: "dam-inspected-v3",
      published: "2025-03-20T07:30:00Z",
      language: "en-GB",
      author: "Sam Coe",
      embargoedUntil: "2025-03-21T06:00:00Z",
      uri: "http://wire.example/items/dam-3",
      altIds: ["dam-12"],
    },
  ],
])("%s", async (file, fields) => {
  const common = {
    title: "Dam inspected after flood",
    outlet: "Example Wire",
    copyrightHolder: "Example Wire",
    infoSources: ["Lower Example Water Board"],
  };
  const parsed = await readFixture(file);
  expect(parsed).toMatchObject({ kind: "article", text, notes: [], article: { ...common, ...fields } });
  expect(JSON.stringify(parsed)).not.toContain("contractor");
});

describe("an item", () => {
  const item = {
    uri: "urn:x:1",
    pubStatus: "usable",
    headline: "Rain",
    language: "en",
    versionCreated: "2025-03-20T07:30:00Z",
    copyrightHolder: "Example Wire",
  };
  const parse = (fields: object) => parseNinjsArticle(JSON.stringify({ ...item, ...fields }), "rain.json");

  test.each([
    ["of 1.x with plain text", { body_text: "It rained.\n\nIt stopped." }, "It rained.\nIt stopped."],
    ["of 1.x with markup", { body_xhtml: "<p>It rained.</p><p>It stopped.</p>" }, "It rained.\nIt stopped."],
    ["with markup and without its type", { bodies: [{ value: "<p>It rained.</p>" }] }, "It rained."],
    [
      "with a body of markup besides a plain one",
      {
        bodies: [
          { contentType: "text/plain", value: "It rained. It stopped." },
          { contentType: "text/html", value: "<p>It rained.</p><p>It stopped.</p>" },
        ],
      },
      "It rained.\nIt stopped.",
    ],
    ["with signs that are no tags", { body_text: "Profit was < 3 & > 2." }, "Profit was < 3 & > 2."],
    ["with fields that are null", { body_text: "It rained.", infoSources: null, by: null }, "It rained."],
  ])("%s", (_, fields, expected) => {
    expect(textOrProblem(parse(fields))).toBe(expected);
  });

  test.each(["canceled", "withheld"])("that is %s is taken with its status, even without a body", (pubStatus) => {
    expect(parse({ pubStatus })).toMatchObject({ kind: "article", text: "", article: { status: pubStatus } });
  });

  test("says in no field of its own on what terms a source spoke: nothing is read out of its notes", () => {
    const notes = { edNote: "On background, not for publication", usageTerms: "Not for publication" };
    const parsed = parse({ ...notes, body_text: "It rained.", groundRule: "background", collection: "court" });
    expect(parsed).not.toHaveProperty("article.groundRule");
    expect(parsed).not.toHaveProperty("article.collection");
    expect(JSON.stringify(parsed)).not.toMatch(/not for publication/i);
  });

  test.each([
    ["a picture", { type: "picture", body_text: "It rained." }, "is an item of type picture"],
    ["a part", { representationType: "partial", body_text: "It rained." }, "is a part of an item"],
    ["no body", {}, "has no body"],
    [
      "an embargo that cannot be read",
      { body_text: "It rained.", embargoedUntil: "soon" },
      "give the instant with its offset",
    ],
    [
      "a status that nobody knows",
      { body_text: "It rained.", pubStatus: "hold" },
      "usable, withheld and canceled are known",
    ],
    ["a body that is a number", { bodies: 3 }, "is not as ninjs has it"],
    ["too many levels", { body_xhtml: "<div>".repeat(6000) }, "nested too deeply"],
  ])("with %s is not taken", (_, fields, says) => {
    expect(textOrProblem(parse(fields))).toContain(says);
  });
});

test.each([
  ["JSON of something else", '{"name":"onrecord","version":"1.0"}', "not a news item of ninjs"],
  ["a list", "[]", "holds a list"],
  ["a word", '"fire"', "not a news item of ninjs"],
  ["half an item", '{"uri":"urn:x:1","headline":"Ra', "is not whole JSON"],
  [
    "a million brackets",
    `{"uri":"urn:x:1","headline":"Rain","bodies":${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}}`,
    "is not as ninjs has it",
  ],
])("%s is no item", (_, json, says) => {
  expect(textOrProblem(parseNinjsArticle(json, "a.json"))).toContain(says);
});
