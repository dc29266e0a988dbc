import { describe, expect, test } from "vitest";
import { parseTextArticle } from "../../../src/articles/plain/parse-text-article.ts";
import { readFixture } from "../read-fixture.ts";

const parse = (text: string) => {
  const parsed = parseTextArticle(text, "river.txt");
  if (parsed.kind === "problems") throw new Error(parsed.problems[0]?.message);
  const { title, author } = parsed.article;
  return { title, author, text: parsed.text, notes: parsed.notes.map(({ field }) => field) };
};

test("a text that was broken at a width is put together, its headline and byline taken off", async () => {
  expect(await readFixture("river-rises.txt")).toMatchObject({
    article: { id: "river-rises", title: "River rises after a night of rain", author: "Jane Roe" },
    text: [
      "LOWER EXAMPLE - The river rose by two metres in one night, the water board said on Thursday, and some 300 people left their homes before the morning, many of them on foot.",
      "“I have never seen it so high,” said Mary Loe, who lives by the market.",
      "The board expects the water to fall by the end of the week, although more rain is forecast for the hills on Saturday.",
    ].join("\n"),
  });
});

test.each([
  ["By a staff reporter"],
  ["By our Crime Correspondent"],
  ["By staff writers"],
  ["By Example Post staff and agencies"],
])("a byline without a name is no claim, and names no author: %s", (line) => {
  expect(parse(`River rises\n${line}\n\nIt rained.`)).toMatchObject({
    title: "River rises",
    author: undefined,
    text: "It rained.",
  });
});

test.each([
  ["By noon, it said, the staff"],
  ["By a staff reporter’s count there were forty"],
  ["By night they slept near the desk"],
])("what only begins like one stays: %s", (line) => {
  expect(parse(`River rises\n\n${line}.\nIt rained.`).text).toContain(line);
});

describe("the first line", () => {
  test.each([
    [
      "short, without a full stop: the title",
      "River rises\nIt rained all night.",
      "River rises",
      "It rained all night.",
    ],
    [
      "a question: the title",
      "Why did the river rise?\nIt rained all night.",
      "Why did the river rise?",
      "It rained all night.",
    ],
    [
      "with a full stop: text",
      "The river rose.\nIt rained.",
      "[Untitled: The river rose. It rained.]",
      "The river rose.\nIt rained.",
    ],
    ["alone: text", "River rises", "[Untitled: River rises]", "River rises"],
    [
      "long: text",
      `${"The river rose and ".repeat(8)}fell\nIt rained.`,
      "[Untitled: The river rose and The river rose and…]",
      undefined,
    ],
    [
      "two sentences: text",
      "The river rose. Nobody left\nIt rained.",
      "[Untitled: The river rose. Nobody left It rained.]",
      undefined,
    ],
    [
      "an address: text",
      "https://post.example/river and more\nIt rained.",
      "[Untitled: https://post.example/river and more It rained.]",
      undefined,
    ],
  ])("%s", (_, text, title, rest) => {
    const parsed = parse(text);
    expect(parsed.title).toBe(title);
    if (rest !== undefined) expect(parsed.text).toBe(rest);
    expect(parsed.notes.includes("title")).toBe(title.startsWith("["));
  });
});

test.each([
  ["By Jane Roe", "Jane Roe"],
  ["By Jane Roe and Ann van der Poe", "Jane Roe and Ann van der Poe"],
  ["By Jane Roe, Ann Poe", "Jane Roe, Ann Poe"],
  ["By the river", undefined],
  ["By Friday it had stopped.", undefined],
])("the byline “%s” gives %s", (line, author) => {
  expect(parse(`River rises\n${line}\nIt rained.`).author).toBe(author);
});

test("front matter states what a text cannot", () => {
  expect(
    parseTextArticle(
      "---\ntitle: River rises\noutlet: The Example\npublished: 2025-03-17\n---\nRiver rises\n\nIt rained.\n",
      "a.txt",
    ),
  ).toMatchObject({
    article: { title: "River rises", outlet: "The Example", published: "2025-03-17" },
    text: "It rained.",
  });
});
