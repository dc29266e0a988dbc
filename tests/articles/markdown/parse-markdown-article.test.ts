import { describe, expect, test } from "vitest";
import { parseMarkdownArticle } from "../../../src/articles/markdown/parse-markdown-article.ts";
import { stripMarkdown } from "../../../src/articles/markdown/strip-markdown.ts";
import { readFixture, textOrProblem } from "../read-fixture.ts";

test("front matter states the metadata, and the text is without marks", async () => {
  expect(await readFixture("bridge-closed.md")).toEqual({
    kind: "article",
    notes: [],
    article: {
      id: "bridge-closed",
      title: "Bridge stays closed until June",
      outlet: "The Example Post",
      url: "https://post.example/2025/03/bridge",
      author: "Jane Roe, Ann Poe",
      published: "2025-03-19",
      modified: "2025-03-20T08:00:00+02:00",
      retrieved: "2025-03-21",
      language: "en",
      via: "Example Wire",
      collection: "floods",
    },
    text: [
      "The old bridge over the river will stay closed until June, the town council said on Wednesday.",
      "“Safety comes first,” said Peter Noe, the council's engineer.",
      "Buses go by the ring road.",
      "Walkers may use the ferry at no cost.",
      "Year, Closures",
      "2024, 3",
    ].join("\n"),
  });
});

describe("front matter", () => {
  const parse = (front: string) => parseMarkdownArticle(`---\n${front}\n---\nIt rained.\n`, "a.md");

  test.each([
    ["source: The Example", { outlet: "The Example" }],
    ["Publish-Date: 17 March 2025", { published: "2025-03-17" }],
    ["version: 1.10", { version: "1.10" }],
    ["lang: en_GB", { language: "en-GB" }],
    ["id: river-2025", { id: "river-2025" }],
    ["status: cancelled", { status: "canceled" }],
    ["embargo: 2025-03-17T09:00:00+02:00", { embargoedUntil: "2025-03-17T09:00:00+02:00" }],
    ["Collection: Court Files", { collection: "court files" }],
    ["ground rule: on background", { groundRule: "background" }],
    ["groundRule: Not for publication", { groundRule: "not-for-publication" }],
    ["family: Example Group", { family: "Example Group" }],
    ["link: https://post.example/a b", { url: "https://post.example/a%20b" }],
  ])("%s", (front, article) => {
    expect(parse(front)).toMatchObject({ article });
  });

  test.each([
    ["title: [", "is not YAML between its --- lines"],
    ["id: River 2025", "may hold small letters"],
    ["embargo: tomorrow", "is “tomorrow”: give the instant with its offset"],
    ["embargo: 2025-03-17", "give the instant with its offset"],
    ["embargo until: tomorrow", "give the instant with its offset"],
    ["embargo: { until: 2025-03-17 }", "give the instant with its offset"],
    ["groundRule: deep background", "is “deep background”; on-record, background, not-for-publication are known"],
    ["groundRule: { is: background }", "on-record, background, not-for-publication are known"],
    ["collection: [court, police]", "is “court, police”: name one collection"],
    ["collection: { name: court }", "name one collection"],
    ["status: draft", "usable, withheld and canceled are known"],
  ])("%s is a problem: such an article is not taken", (front, says) => {
    expect(textOrProblem(parse(front))).toContain(says);
  });

  test("that is broken is reported without the words that stand there", () => {
    const said = textOrProblem(parse("title: Rain\n}The mayor resigned."));
    expect(said).toContain("is not YAML between its --- lines");
    expect(said).not.toMatch(/mayor|resigned/);
  });

  test.each(["collection:", "groundRule: ''", "embargo:"])("%s left blank says nothing", (front) => {
    expect(Object.keys(Object(Object(parse(front)).article))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/collection|groundRule|embargoed/)]),
    );
    expect(parse(front)).toMatchObject({ kind: "article" });
  });

  test("a date that can be read in two ways is not read, and its line named", () => {
    const parsed = parse("title: Rain\npublished: 03/04/2025");
    expect(parsed).toMatchObject({
      notes: expect.arrayContaining([expect.objectContaining({ field: "published", line: 3 })]),
    });
    expect(parsed.kind === "article" && parsed.article.published).toBeUndefined();
  });

  test("front matter without a text is a problem", () => {
    expect(textOrProblem(parseMarkdownArticle("---\ntitle: Rain\n---\n\n", "a.md"))).toContain("holds no text");
  });
});

test("without front matter a heading of the first rank is the title", () => {
  expect(parseMarkdownArticle("# River *rises*\n\nBy Jane Roe\n\nIt rained.", "a.md")).toMatchObject({
    article: { title: "River rises", author: "Jane Roe" },
    text: "It rained.",
  });
});

test.each([
  ["**Bold** and *leaning* and __both__ and _so_ on", "Bold and leaning and both and so on"],
  ["***All*** at once", "All at once"],
  ["snake_case_names and 2 * 3 * 4", "snake_case_names and 2 * 3 * 4"],
  ['a [link](https://a.example/x_(y) "title") and [one][ref]', "a link and one"],
  ["an ![image](a.jpg) gone", "an gone"],
  ["`code` and ~~struck~~", "code and struck"],
  ["\\*not leaning\\*", "*not leaning*"],
  ["&ldquo;Quoted&rdquo; &#233;", "“Quoted” é"],
  ["<em>Tagged</em> 3 < 4", "Tagged 3 < 4"],
  ["one line\nand the next", "one line and the next"],
  ["> quoted\n> twice", "quoted twice"],
  ["- one\n- two", "one\ntwo"],
  ["1. one\n2. two", "one\ntwo"],
  ["Title\n=====\n\nText.", "Text."],
  ["Text.\n\n## Part\n\nMore.", "Text.\nMore."],
  ["Text.\n\n---\n\nMore.", "Text.\nMore."],
  ["```\ncode\n```\nText.", "Text."],
  ["Text[^1].\n\n[^1]: A note.", "Text."],
  ["Text <!-- desk: no --> goes on.", "Text goes on."],
  ["In 1984.\n\n1984 was a year.", "In 1984.\n1984 was a year."],
])("%j is %j", (markdown, plain) => {
  expect(stripMarkdown(markdown).lines.join("\n")).toBe(plain);
});
