import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandText, deskCommandNames } from "../../src/questions/desk-command-name.ts";
import { parseRequest } from "../../src/questions/parse-request.ts";

describe("a command of the desk", () => {
  test.each([
    ["source", "source", ""],
    ["source list", "source", "list"],
    [
      "source add https://example.org/feed.xml collection court",
      "source",
      "add https://example.org/feed.xml collection court",
    ],
    ["Source ADD example.org", "source", "ADD example.org"],
    ["source pause example-org", "source", "pause example-org"],
    ["corrections", "corrections", ""],
    ["corrections retry", "corrections", "retry"],
    ["corrections preview harbour fire", "corrections", "preview harbour fire"],
    ["gap file who opened the bridge?", "gap", "file who opened the bridge?"],
    ["gap close 17", "gap", "close 17"],
    ["gaps", "gaps", ""],
    ["gaps?", "gaps", ""],
    ["place", "place", ""],
    ["place allow Court Files", "place", "allow Court Files"],
    ["place deny court", "place", "deny court"],
    ["place rule not for publication", "place", "rule not for publication"],
    ["place rule secret", "place", "rule secret"],
    ["place slack:C0123 allow court", "place", "slack:C0123 allow court"],
    ["grant editor to <@U0123ABCD>", "grant", "editor to <@U0123ABCD>"],
    ["grant admin to slack-group:S0123", "grant", "admin to slack-group:S0123"],
    ["grant editor", "grant", "editor"],
    ["revoke admin from discord:1234567", "revoke", "admin from discord:1234567"],
    ["grants", "grants", ""],
    ["kill harbour-fire because the sender killed it", "kill", "harbour-fire because the sender killed it"],
    ["kill harbour-fire", "kill", "harbour-fire"],
    ["kill article fire because it is wrong", "kill", "article fire because it is wrong"],
    ["kill https://example.org/fire because it is wrong", "kill", "https://example.org/fire because it is wrong"],
    ["kill harbour-fire#p1s2.1 harbour-fire#p1s3.1", "kill", "harbour-fire#p1s2.1 harbour-fire#p1s3.1"],
    ["kill harbour-fire yes because it is wrong", "kill", "harbour-fire yes because it is wrong"],
    ["audit", "audit", ""],
    ["audit since 2025-03-01 about kill", "audit", "since 2025-03-01 about kill"],
    ["/kill count", "kill", "count"],
    ["/source of the fire", "source", "of the fire"],
  ])("%s", (text, command, words) => {
    expect(parseRequest(text)).toEqual({ kind: "desk", command, words });
  });
});

describe("a question that begins with such a word", () => {
  test.each([
    "source of the fire?",
    "source: Reuters",
    "source close to the mayor",
    "source add fuel to the fire",
    "source check failed at the ministry",
    "sources",
    "corrections to the article",
    "corrections officers on strike",
    "gap between rich and poor",
    "gap filed by the ministry",
    "gaps in the border fence",
    "place of the capture",
    "place where they met",
    "place rule of law above all",
    "did the court place rule changes on hold",
    "grant of asylum when",
    "grant Shapps said what",
    "grant admin access to rebels",
    "grants for refugees",
    "revoke the licence",
    "revoke editor visas at the border",
    "kill count",
    "kill switch",
    "kill prisoners because they fled",
    "kill twenty-two people",
    "kill or capture",
    "kill article about floods",
    "audit of the ministry",
    "audit office report",
    "who was killed",
    "ask kill harbour-fire",
    "what place allow",
    "help wanted at the desk",
  ])("%s", (text) => {
    expect(parseRequest(text).kind).not.toBe("desk");
  });
});

test("what a platform tells as a command of the desk is one, whatever its words; other commands stay as they are", () => {
  const words = fc.string().filter((text) => text.length < 200);
  fc.assert(
    fc.property(fc.constantFrom(...deskCommandNames), words, (command, text) => {
      expect(parseRequest(commandText(command, text))).toMatchObject({ kind: "desk", command });
    }),
  );
  expect(commandText("who", "sybiha")).toBe("who sybiha");
});

test("help says by which words the commands of the desk are listed", () => {
  expect(parseRequest("help desk")).toEqual({ kind: "help", about: "desk" });
  expect(parseRequest("help")).toEqual({ kind: "help" });
});
