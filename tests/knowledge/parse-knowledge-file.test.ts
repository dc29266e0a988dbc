import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { parseKnowledgeFile } from "../../src/knowledge/parse-knowledge-file.ts";

const article = `article:
  id: harbour-fire
  title: Fire in the harbour
  outlet: The Example
claims:
  - at: { paragraph: 1, sentence: 2 }
    text: The fire broke out on 3 May 2024.
    when: [{ from: 2024-05-03, words: 3 May 2024 }]
`;

describe("a claims file", () => {
  test("gives claims whose ids say where they stand", () => {
    const parsed = parseKnowledgeFile(article, "fire.yaml");
    expect(parsed).toMatchObject({
      kind: "content",
      content: { claims: [{ id: "harbour-fire#p1s2.1", when: [{ from: "2024-05-03", to: "2024-05-03" }] }] },
    });
  });

  test("says who may see the article, and more narrowly who may see a claim", () => {
    const ruled = article
      .replace("outlet: The Example", "outlet: The Example\n  collection: Court Files\n  groundRule: on background")
      .replace("text: The fire", "groundRule: Not for publication\n    text: The fire");
    expect(parseKnowledgeFile(ruled, "fire.yaml")).toMatchObject({
      content: {
        article: { collection: "court files", groundRule: "background" },
        claims: [{ groundRule: "not-for-publication" }],
      },
    });
  });

  test("may be the front matter of a Markdown file, whose lines count from its top", () => {
    expect(parseKnowledgeFile(`---\n${article}---\n\nNotes.\n`, "fire.md")).toMatchObject({ kind: "content" });
    const broken = parseKnowledgeFile(`---\n${article.replace("2024-05-03,", "May,")}---\n`, "fire.md");
    expect(broken).toMatchObject({ kind: "problems", problems: [{ line: 9, field: "claims[1].when[1].from" }] });
  });

  test("a Markdown file without front matter is no knowledge file", () => {
    expect(parseKnowledgeFile("# Read me\n", "README.md")).toEqual({ kind: "nothing" });
  });
});

describe("what is wrong is said with file, line and field", () => {
  test.each([
    [
      "article.id",
      "harbour-fire",
      "Harbour Fire",
      "bad.yaml:2: article.id may hold small letters, digits and single hyphens: sybiha-talks",
    ],
    ["a day", "2024-05-03,", "2024-02-30,", "bad.yaml:8: claims[1].when[1].from is not a day of the calendar"],
    [
      "a position",
      "paragraph: 1",
      "paragraph: 0",
      "bad.yaml:6: claims[1].at.paragraph must be 1 or more: positions count from 1",
    ],
    [
      "a ground rule",
      "outlet: The Example",
      "outlet: The Example\n  groundRule: backgrond",
      "bad.yaml:5: article.groundRule must be one of on-record, background, not-for-publication",
    ],
    [
      "a claim's ground rule",
      "text: The fire",
      "groundRule: secret\n    text: The fire",
      "bad.yaml:7: claims[1].groundRule must be one of on-record, background, not-for-publication",
    ],
    [
      "a collection",
      "outlet: The Example",
      "outlet: The Example\n  collection: a, b",
      "bad.yaml:5: article.collection must be the name of one collection: letters, digits, spaces, hyphens and underscores, at most 60: court-files",
    ],
    ["an unknown field", "title:", "titel:", "bad.yaml:3: article has no field titel: check the spelling"],
  ])("%s", (_, right, wrong, message) => {
    const parsed = parseKnowledgeFile(article.replace(right, wrong), "bad.yaml");
    expect(parsed.kind === "problems" && parsed.problems.map(describeProblem)).toContain(message);
  });

  test.each([
    `article:\n  id: fire\n}The mayor resigned.\n`,
    `article: |x\n  id\nThe mayor resigned.\n`,
    `article: 'fire' The mayor resigned.\n`,
  ])("no words of the file are told, since a log has more readers: %j", (text) => {
    const parsed = parseKnowledgeFile(text, "bad.yaml");
    const said = parsed.kind === "problems" ? parsed.problems.map(describeProblem).join("\n") : "";
    expect(said).toContain("bad.yaml:");
    expect(said).not.toMatch(/mayor|resigned/);
  });

  test("a choice names what is allowed", () => {
    const parsed = parseKnowledgeFile(
      article.replace("words: 3 May 2024", "words: 3 May 2024, relation: before"),
      "bad.yaml",
    );
    expect(parsed.kind === "problems" && parsed.problems.map(describeProblem).join()).toMatch(
      /relation must be one of on, by, since, until or as-of, and is “before”$/,
    );
  });

  test("a season must say when it ends", () => {
    const parsed = parseKnowledgeFile(
      article.replace("words: 3 May 2024", "words: spring, granularity: season"),
      "bad.yaml",
    );
    expect(parsed.kind === "problems" && parsed.problems.map(describeProblem)).toEqual([
      "bad.yaml:8: claims[1].when[1].to is missing: only a date of granularity day may leave it out",
    ]);
  });

  test.each(["article: [", "- just\n- a list\n", "other: 1\n", "", "\u0000"])(
    "a file that is something else: %j",
    (text) => {
      expect(parseKnowledgeFile(text, "bad.yaml").kind).toBe("problems");
    },
  );

  test("aliases that multiply are refused, not unfolded", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nglossary: [*c,*c,*c,*c,*c,*c]\n`;
    expect(parseKnowledgeFile(bomb, "bomb.yaml").kind).toBe("problems");
  });
});
