import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { type KnowledgeReading, mustBeMended } from "../../src/knowledge/knowledge.ts";
import { openKnowledgeFolder } from "../../src/knowledge/knowledge-folder.ts";

const now = () => new Date("2025-03-22T12:00:00Z");
const river = "River rises\n\nThe river rose on Friday. Nobody was hurt.\nSome 300 people left.\n";
const story = (fields: string, text = "The river rose on Friday.") => `---\n${fields}\n---\n\n${text}\n`;
const editors = (fields: string, claims: string) =>
  `article: { id: river, title: Water, outlet: The Desk${fields} }\nclaims:\n${claims}`;
const claimAt = (paragraph: number, sentence: number, text: string) =>
  `  - { at: { paragraph: ${paragraph}, sentence: ${sentence} }, text: "${text}" }\n`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "onrecord articles "));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string) => writeFile(join(folder, name), text);
const read = () => openKnowledgeFolder(folder, { now }).read();
const textsOf = ({ knowledge }: KnowledgeReading) => knowledge.claims.map(({ text }) => text);
const problemsOf = ({ problems }: KnowledgeReading) => problems.map(describeProblem);

test("articles of every format become claims whose words are those of the stored text", async () => {
  for (const file of [
    "market-reopens.html",
    "bridge-closed.md",
    "river-rises.txt",
    "dam-inspected-v2.json",
    "dam-inspected-v3.json",
  ]) {
    await copyFile(fileURLToPath(new URL(`../fixtures/articles/${file}`, import.meta.url)), join(folder, file));
  }
  const { knowledge, problems } = await read();
  expect(problems).toEqual([]);
  expect(knowledge.articles.map(({ id }) => id)).toEqual([
    "bridge-closed",
    "dam-inspected-v2",
    "dam-inspected-v3",
    "market-reopens",
    "river-rises",
  ]);
  expect(knowledge.claims.length).toBeGreaterThan(15);
  for (const { article, at, verbatim } of knowledge.claims) {
    expect(knowledge.texts?.get(article.id)?.slice(at.start, at.end)).toBe(verbatim?.text);
  }
});

test("what an article does not state is a note, not a problem", async () => {
  await write("river.txt", river);
  const { problems, notes } = await read();
  expect(problems).toEqual([]);
  expect(notes.map(describeProblem)).toContain(
    "river.txt: published is not stated: dates such as “on Friday” stay as written",
  );
});

test("one bad file of each format stops none of the rest", async () => {
  await write("river.txt", river);
  await write("a.html", "<div>");
  await write("b.json", "{");
  await write("c.md", "---\ntitle: [\n---\nText.\n");
  await write("d.txt", "\0");
  await write("e.docx", "PK");
  await mkdir(join(folder, "page_files.html"));
  const reading = await read();
  expect(textsOf(reading)).toHaveLength(3);
  expect(new Set(reading.problems.map(({ file }) => file))).toEqual(
    new Set(["a.html", "b.json", "c.md", "d.txt", "e.docx"]),
  );
});

test("a broken edit keeps the last good version of an article", async () => {
  const opened = openKnowledgeFolder(folder, { now });
  await write("river.txt", river);
  await opened.read();
  await write("river.txt", "");
  const broken = await opened.read();
  expect(textsOf(broken)).toHaveLength(3);
  expect(problemsOf(broken)).toEqual(["river.txt: is empty. Save the article again, or remove the file."]);
});

test("a file that did not change is not read into claims again", async () => {
  const opened = openKnowledgeFolder(folder, { now });
  await write("river.txt", river);
  const [first] = (await opened.read()).knowledge.claims;
  await write("dam.txt", "The dam holds. It was built in 1911.");
  expect((await opened.read()).knowledge.claims).toContain(first);
});

test("more than 5 MB are not read", async () => {
  await write("big.txt", "It rained. ".repeat(500_000));
  expect(problemsOf(await read())).toEqual([
    "big.txt: has 5,500,000 bytes; at most 5,000,000 are read. Save the article alone.",
  ]);
});

describe("an editor's claims and the article's text", () => {
  test("are one article by id: the editor's claim takes the sentence's place and keeps it", async () => {
    await write("river.txt", river);
    await write("river.yaml", editors("", claimAt(1, 1, "The water rose.")));
    const reading = await read();
    const [first] = reading.knowledge.claims;
    expect(reading.problems).toEqual([]);
    expect(reading.knowledge.articles).toHaveLength(1);
    expect(textsOf(reading)).toEqual(["The water rose.", "Nobody was hurt.", "Some 300 people left."]);
    expect(first).toMatchObject({
      id: "river#p1s1.1",
      verbatim: { text: "The river rose on Friday.", start: 0, end: 25 },
      at: { paragraph: 1, sentence: 1, start: 0, end: 25 },
    });
  });

  test("several claims of one sentence all take its place", async () => {
    await write("river.txt", river);
    await write("river.yaml", editors("", claimAt(1, 1, "The water rose.") + claimAt(1, 1, "It was Friday.")));
    expect(textsOf(await read())).toEqual([
      "The water rose.",
      "It was Friday.",
      "Nobody was hurt.",
      "Some 300 people left.",
    ]);
  });

  test("are one article by address, under the editor's id; the editor's fields lead and the text's fill in", async () => {
    await write(
      "saved.md",
      story(
        "title: River rises\noutlet: The Post\nurl: https://post.example/river\npublished: 2025-03-17\nauthor: Jane Roe",
      ),
    );
    await write("desk.yaml", editors(", url: 'https://post.example/river'", claimAt(1, 1, "The water rose.")));
    const { knowledge } = await read();
    expect(knowledge.articles).toMatchObject([
      { id: "river", title: "Water", outlet: "The Desk", published: "2025-03-17", author: "Jane Roe" },
    ]);
    expect(knowledge.claims[0]?.article).toEqual(knowledge.articles[0]);
  });

  test("a claim whose place the text does not have is kept and reported", async () => {
    await write("river.txt", river);
    await write("river.yaml", editors("", claimAt(7, 1, "The water rose.")));
    const reading = await read();
    expect(textsOf(reading)).toContain("The water rose.");
    expect(problemsOf(reading)).toEqual([
      "river.yaml: claims.at names paragraph 7, sentence 1 (river#p7s1.1), which river.txt does not have",
    ]);
  });
});

describe("what its sender holds back is not answered, and said", () => {
  test.each([
    ["embargoed: 2025-03-23T06:00:00Z", "is embargoed until 2025-03-23T06:00:00Z: nothing of it is answered before"],
    ["status: withheld", "is withheld by its sender (pubstatus): nothing of it is answered"],
    ["status: canceled", "is canceled by its sender (pubstatus): nothing of it is answered"],
  ])("%s", async (fields, says) => {
    await write("river.md", story(`title: River rises\n${fields}`));
    const reading = await read();
    expect(reading.knowledge).toMatchObject({ articles: [], claims: [] });
    expect(reading.knowledge.texts?.size).toBe(0);
    expect(problemsOf(reading)).toEqual([`river.md: ${says}`]);
    expect(reading.problems.some(mustBeMended)).toBe(false);
  });

  test("an embargo that is over holds nothing back", async () => {
    await write("river.md", story("title: River rises\nembargoed: 2025-03-22T12:00:00Z"));
    expect(textsOf(await read())).toEqual(["The river rose on Friday."]);
  });

  test("nor are the claims of an editor about such an article", async () => {
    await write("river.md", story("title: River rises\nstatus: canceled"));
    await write("river.yaml", editors("", claimAt(1, 1, "The water rose.")));
    expect(textsOf(await read())).toEqual([]);
  });

  test("a later version of a wire item takes the earlier one's place, a kill too", async () => {
    const item = { uri: "urn:x:1", headline: "Rain", body_text: "It rained.", copyrightholder: "Example Wire" };
    await write("rain-1.json", JSON.stringify({ ...item, version: "9" }));
    await write("rain-2.json", JSON.stringify({ ...item, version: "10", body_text: "It poured." }));
    const reading = await read();
    expect(textsOf(reading)).toEqual(["It poured."]);
    expect(reading.notes.map(describeProblem)).toContain(
      "rain-1.json: version is not the latest of its uri in the folder: the later version is read",
    );
    await write("rain-3.json", JSON.stringify({ uri: "urn:x:1", version: "11", pubstatus: "canceled" }));
    expect(textsOf(await read())).toEqual([]);
  });
});

test("two files with one address: the first is kept, the other reported", async () => {
  await write("a.md", story("title: One\nurl: https://post.example/river"));
  await write("b.md", story("title: Two\nurl: https://post.example/river", "It rained."));
  const reading = await read();
  expect(textsOf(reading)).toEqual(["The river rose on Friday."]);
  expect(problemsOf(reading)).toEqual([
    "b.md: url is that of another file, which is kept (https://post.example/river). Remove one of the two.",
  ]);
});

test("a page and a text of one name repeat each other's id", async () => {
  await write("river.md", story("title: River rises"));
  await write("river.txt", river);
  expect(problemsOf(await read())).toEqual([
    "river.txt: article.id repeats the id river of another file, which is kept. Give it an id of its own.",
  ]);
});

test("a README and folders within the folder are passed over", async () => {
  await write("README.md", "# About this folder\n\nIt holds articles.\n");
  await mkdir(join(folder, "older"));
  await writeFile(join(folder, "older", "river.txt"), river);
  const { knowledge, problems } = await read();
  expect(knowledge.claims).toEqual([]);
  expect(problems).toEqual([]);
});

describe("what was shown till now", () => {
  test.each(["status: sealed", "embargoed: next Tuesday", "collection: [a, b]", "groundRule: secret"])(
    "is not shown once its rule reads %s",
    async (rule) => {
      await write("river.md", story("title: River rises"));
      const held = openKnowledgeFolder(folder, { now });
      expect(textsOf(await held.read())).toEqual(["The river rose on Friday."]);
      await write("river.md", story(`title: River rises\n${rule}`));
      const after = await held.read();
      expect(textsOf(after)).toEqual([]);
      expect(problemsOf(after)).toHaveLength(1);
    },
  );

  test("stays while an edit that breaks something else is mended", async () => {
    await write("claims.yaml", editors("", claimAt(1, 1, "Water.")));
    const held = openKnowledgeFolder(folder, { now });
    await held.read();
    await write("claims.yaml", "article: {");
    expect(textsOf(await held.read())).toEqual(["Water."]);
  });
});

test("a kill of a later version reaches an editor's claims for an earlier one", async () => {
  const item = { uri: "urn:x:1", headline: "Rain", body_text: "It rained.", copyrightholder: "Example Wire" };
  await write("rain-1.json", JSON.stringify({ ...item, version: "1" }));
  await write("claims.yaml", editors("", claimAt(1, 1, "Rain fell.")).replace("id: river", "id: rain-1"));
  expect(textsOf(await read())).toEqual(["Rain fell."]);
  await write("rain-2.json", JSON.stringify({ ...item, version: "2", pubstatus: "canceled" }));
  expect(textsOf(await read())).toEqual([]);
});

test("a claim whose words do not stand in the sentence at its place is shown without it, and reported", async () => {
  await write("river.txt", river);
  await write("claims.yaml", editors("", claimAt(1, 1, "Some 300 people left the valley.")));
  const reading = await read();
  const claim = reading.knowledge.claims.find(({ text }) => text.startsWith("Some 300 people left the"));
  expect(claim?.verbatim).toBeUndefined();
  expect(problemsOf(reading).join()).toContain("does not fit that sentence");
  expect(problemsOf(reading).join()).not.toMatch(/people|valley|300/);
});

describe("a ground rule", () => {
  const ruled = (sentence: number, text: string) =>
    claimAt(1, sentence, text).replace("text:", "groundRule: background, text:");
  const rulesOf = ({ knowledge }: KnowledgeReading) =>
    knowledge.claims.map((claim) => [claim.at.sentence, claim.article.groundRule, claim.groundRule]);

  test("of the text and of an editor's file: the stricter holds", async () => {
    await write("river.md", story("title: River rises\ngroundRule: not for publication"));
    await write("claims.yaml", editors(", groundRule: background", claimAt(1, 1, "Water rose.")));
    expect((await read()).knowledge.articles.map(({ groundRule }) => groundRule)).toEqual(["not-for-publication"]);
  });

  test("of a claim is that claim's", async () => {
    await write("river.txt", river);
    await write("claims.yaml", editors("", ruled(2, "Nobody got hurt.")));
    expect(rulesOf(await read())).toContainEqual([2, undefined, "background"]);
  });

  test("of a claim whose sentence is not known is the whole article's", async () => {
    await write("river.txt", river);
    await write("claims.yaml", editors("", ruled(1, "Some 300 people left.")));
    const rules = rulesOf(await read());
    expect(rules.length).toBeGreaterThan(1);
    expect(rules.every(([, article]) => article === "background")).toBe(true);
  });

  test("that an edit misspells takes back what was shown till then", async () => {
    await write("claims.yaml", editors("", claimAt(1, 1, "Water.")));
    const held = openKnowledgeFolder(folder, { now });
    expect(textsOf(await held.read())).toEqual(["Water."]);
    await write("claims.yaml", editors(", groundrules: background", claimAt(1, 1, "Water.")));
    expect(textsOf(await held.read())).toEqual([]);
  });
});
