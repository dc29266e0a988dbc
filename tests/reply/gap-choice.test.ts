import { expect, test } from "vitest";
import type { Answer } from "../../src/answers/answer.ts";
import { parseRequest } from "../../src/questions/parse-request.ts";
import { replyToAnswer } from "../../src/reply/reply-to-answer.ts";

const nothing: Answer = {
  kind: "nothing",
  wants: "who",
  near: [],
  matched: [],
  receipts: {
    soughtFor: ["tunnel"],
    unknown: [],
    alsoTried: [],
    lacksKind: false,
    claimsSearched: 2,
    articlesSearched: 1,
  },
};

const asksOf = (ask: string): readonly string[] =>
  replyToAnswer(nothing, ask).blocks.flatMap((block) =>
    block.kind === "choices" ? block.choices.map((choice) => choice.ask) : [],
  );

test("under a refusal the question can be filed as a gap, by a command of the one grammar", () => {
  const [ask = ""] = asksOf("who built the tunnel?");
  expect(ask).toBe("gap file who built the tunnel?");
  expect(parseRequest(ask)).toMatchObject({ kind: "desk", command: "gap", words: "file who built the tunnel?" });
});
