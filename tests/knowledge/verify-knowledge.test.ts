import { describe, expect, test } from "vitest";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { verifyKnowledgeFile } from "../../src/knowledge/verify-knowledge.ts";

const text = `Flames rose over the harbour on May 3, 2024. About 40 boats burned, the U.S. consul said.

Two-thirds of the fleet was lost last spring.
`;

const file = (claim: string) => `article: { id: fire, title: Fire, outlet: The Example }
claims:
  - at: { paragraph: 1, sentence: 1 }
    text: Flames were seen over the harbour on 3 May 2024.
    quote: Flames rose over the harbour
    when: [{ from: 2024-05-03, words: "May 3, 2024" }]
${claim}`;

const verify = (claim: string) => verifyKnowledgeFile(file(claim), "fire.yaml", text);
const problemsOf = (claim: string) => verify(claim).problems.map(describeProblem);

describe("holding claims against their article", () => {
  test("a right file has no problems and names the sentences that it leaves out", () => {
    expect(verify("")).toEqual({
      problems: [],
      checked: 1,
      uncovered: [
        { paragraph: 1, sentence: 2, text: "About 40 boats burned, the U.S. consul said." },
        { paragraph: 2, sentence: 1, text: "Two-thirds of the fleet was lost last spring." },
      ],
    });
  });

  test.each([
    [
      "  - { at: { paragraph: 1, sentence: 3 }, text: More burned. }",
      "fire.yaml:7: claims[2].at names sentence 3, but paragraph 1 has 2",
    ],
    [
      "  - { at: { paragraph: 9, sentence: 1 }, text: More burned. }",
      "fire.yaml:7: claims[2].at names paragraph 9, but the article's text ends with paragraph 2",
    ],
    [
      "  - { at: { paragraph: 1, sentence: 2 }, text: Boats burned., quote: boats were burned }",
      "fire.yaml:7: claims[2].quote is not in the sentence: “boats were burned”",
    ],
    [
      "  - { at: { paragraph: 1, sentence: 2 }, text: Some 400 boats burned. }",
      "fire.yaml:7: claims[2].text says 400, which is not in the sentence",
    ],
    [
      "  - { at: { paragraph: 1, sentence: 2 }, text: Boats burned., figures: [{ value: 4, unit: boats, words: About 40 }] }",
      "fire.yaml:7: claims[2].figures[1].value is 4, which is not in the sentence",
    ],
    [
      "  - { at: { paragraph: 1, sentence: 1 }, text: Flames rose., when: [{ from: 2024-05-04, words: 'May 3, 2024' }] }",
      "fire.yaml:7: claims[2].when[1].from is 2024-05-04, but “May 3, 2024” is 2024-05-03",
    ],
    [
      "  - { at: { paragraph: 1, sentence: 1 }, text: Flames rose on 4 May 2024. }",
      "fire.yaml:7: claims[2].text says 2024-05-04, which is not in the sentence",
    ],
    [
      "  - { at: { paragraph: 2, sentence: 1 }, text: It was lost., when: [{ from: 2024-03-01, to: 2024-05-31, granularity: season, words: last spring }] }",
      "fire.yaml:7: claims[2].when[1].countedFrom is missing: “last spring” alone does not give 2024-03-01",
    ],
  ])("%s", (claim, problem) => {
    expect(problemsOf(claim)).toContain(problem);
  });

  test("numbers in words count, and fractions", () => {
    expect(
      problemsOf(
        "  - { at: { paragraph: 2, sentence: 1 }, text: Two thirds were lost., figures: [{ value: 0.6667, unit: share, words: Two-thirds }] }",
      ),
    ).toEqual([]);
  });

  test("a file without claims says so", () => {
    expect(
      verifyKnowledgeFile("glossary: [{ term: POW, same: [captive] }]", "g.yaml", text).problems.map(describeProblem),
    ).toEqual(["g.yaml: holds no claims. Name a file with article and claims."]);
  });
});
