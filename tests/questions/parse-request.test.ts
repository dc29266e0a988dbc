import { describe, expect, test } from "vitest";
import { articleId, claimId, laterClaimId } from "../../src/ids.ts";
import { parseRequest } from "../../src/questions/parse-request.ts";
import { maxRequestLength } from "../../src/questions/question.ts";

describe("a command and its words", () => {
  test.each([
    ["who sybiha", "who", "sybiha"],
    ["/who sybiha", "who", "sybiha"],
    ["WHEN capture", "when", "capture"],
    ["where: kursk", "where", "kursk"],
    ["howmany soldiers sent", "howmany", "soldiers sent"],
    ["said  nis ", "said", "nis"],
    ["what first time", "what", "first time"],
    ["why wounded", "why", "wounded"],
    ["ask could they stay", "ask", "could they stay"],
    ["ask what year were they sent", "when", "were they sent"],
    ["what year were they sent", "when", "were they sent"],
  ])("%s", (text, wants, subject) => {
    expect(parseRequest(text)).toEqual({ kind: "question", wants, subject });
  });

  test.each(["timeline", "numbers", "sources"] as const)("%s is a view, with or without a subject", (view) => {
    expect(parseRequest(view)).toEqual({ kind: "view", view, subject: "" });
    expect(parseRequest(`${view} kursk`)).toEqual({ kind: "view", view, subject: "kursk" });
  });

  test.each([
    ["whos the mayor", "who", "is the mayor"],
    ["wen capture", "when", "capture"],
    ["wen did the dam break", "when", "did the dam break"],
    ["y did it fail", "why", "did it fail"],
    ["how many ppl r missing", "howmany", "people are missing"],
    ["wats R. Roe", "ask", "wats R. Roe"],
    ["wheres the harbour", "where", "is the harbour"],
  ])("in a hurry: %s", (text, wants, subject) => {
    expect(parseRequest(text)).toMatchObject({ kind: "question", wants, subject });
  });

  test("of a long text to be checked the whole sentences at its beginning are taken", () => {
    const parsed = parseRequest(`quote ${"Forty boats burned. ".repeat(80)}`);
    expect(parsed).toMatchObject({
      kind: "check",
      isCut: true,
      text: expect.stringMatching(/^(?:Forty boats burned\. ?)+$/),
    });
    expect(parseRequest("quote Forty boats burned.")).toMatchObject({ kind: "check", isCut: false });
  });

  test.each(["help wanted at the harbour", "sources close to the mayor said what", "numbers of soldiers captured"])(
    "%s is no command",
    (text) => {
      expect(parseRequest(text)).toMatchObject({ kind: "question" });
    },
  );

  test("help is help, politely asked or not", () => {
    expect(parseRequest("help me")).toEqual({ kind: "help" });
    expect(parseRequest("/help")).toEqual({ kind: "help" });
  });

  test("a command that needs words and has none is blank", () => {
    expect(parseRequest("/who")).toEqual({ kind: "blank", command: "who" });
    expect(parseRequest("when?")).toEqual({ kind: "blank", command: "when" });
  });
});

describe("a free question", () => {
  test.each([
    ["when were the two soldiers captured?", "when"],
    ["In which year did the talks begin?", "when"],
    ["since when have they been held", "when"],
    ["the soldiers were captured when?", "when"],
    ["How many people died", "howmany"],
    ["what percentage of them died", "howmany"],
    ["the number of dead", "howmany"],
    ["by whom were they captured", "who"],
    ["which minister met the envoy", "who"],
    ["was it the mayor or the governor who resigned", "who"],
    ["which country sent them", "where"],
    ["how come they lost", "why"],
    ["what led to the talks", "why"],
    ["what did the minister say about the deal", "said"],
    ["could you please tell me who resigned", "who"],
    ["hi, do you know why it failed?", "why"],
    ["what is he worried about?", "what"],
    ["did they see a doctor", "ask"],
  ])("%s → %s", (text, wants) => {
    expect(parseRequest(text)).toMatchObject({ kind: "question", wants });
  });

  test("bare words may be answered by any kind of claim", () => {
    expect(parseRequest("sybiha")).toEqual({ kind: "question", wants: "ask", subject: "sybiha" });
  });

  test("what was said by whom keeps the speaker and the matter", () => {
    expect(parseRequest("what did Zelensky say about capture?")).toEqual({
      kind: "question",
      wants: "said",
      subject: "Zelensky  capture?",
    });
  });
});

describe("requests that ask nothing", () => {
  test.each(["", "   ", "???", "\u0000", "🙂"])("%j is blank", (text) => {
    expect(parseRequest(text)).toEqual({ kind: "blank", command: undefined });
  });

  test("a pasted draft is too long", () => {
    expect(parseRequest("a".repeat(maxRequestLength + 1))).toEqual({ kind: "too-long", length: maxRequestLength + 1 });
  });
});

test("a claim is asked for by its id, in whatever version of its article it came", () => {
  const article = articleId("harbour-fire");
  const ids = [claimId(article, 1, 2, 1), laterClaimId(article, 12, { paragraph: 1, sentence: 2, turn: 3 })];
  expect(ids).toEqual(["harbour-fire#p1s2.1", "harbour-fire#v12p1s2.3"]);
  for (const id of ids) expect(parseRequest(id)).toEqual({ kind: "claim", id });
});
