import { describe, expect, test } from "vitest";
import { conveys, judgeAnswer, type LabelledQuestion } from "../../src/evaluation/judge-answers.ts";

const question: LabelledQuestion = {
  id: "q",
  stratum: "s",
  ask: "who",
  accepted: ["1.2"],
  facts: ["two North Korean soldiers"],
};
const given = { isFound: true, positions: ["1.2"], text: "Two soldiers of the North Korean army" };

describe("judging an answer", () => {
  test("right: an accepted claim first and the fact in the reply", () => {
    expect(judgeAnswer(question, given)).toBe("right");
  });
  test("an accepted claim that is not first is wrong", () => {
    expect(judgeAnswer(question, { ...given, positions: ["3.1", "1.2"] })).toBe("wrong-claim");
  });
  test("a reply without the fact is wrong", () => {
    expect(judgeAnswer(question, { ...given, text: "Some soldiers" })).toBe("fact-missing");
  });
  test("what cannot be answered must be refused, and only that", () => {
    expect(judgeAnswer({ ...question, accepted: [] }, given)).toBe("answered-wrongly");
    expect(judgeAnswer({ ...question, accepted: [] }, { ...given, isFound: false })).toBe("refused-rightly");
    expect(judgeAnswer(question, { ...given, isFound: false })).toBe("refused-wrongly");
  });
  test("typographic quotation marks and capitals do not matter", () => {
    expect(conveys("SOUTH KOREA'S law", "South Korea’s law")).toBe(true);
  });
});
