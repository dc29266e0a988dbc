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
    ["digest", "digest", ""],
    ["digest list", "digest", "list"],
    ["digest list in slack:C0123", "digest", "list in slack:C0123"],
    ["digest add weekdays 8:30 about the trial", "digest", "add weekdays 8:30 about the trial"],
    ["digest add wensday 8h30", "digest", "add wensday 8h30"],
    ["digest add weekly monday 9 am", "digest", "add weekly monday 9 am"],
    ["Digest add daily noon", "digest", "add daily noon"],
    ["digest add cron 0 9 1 * *", "digest", "add cron 0 9 1 * *"],
    ["digest add every 30 minutes", "digest", "add every 30 minutes"],
    ["digest show", "digest", "show"],
    ["digest show 3", "digest", "show 3"],
    ["digest why harbour-fire#p1s2.1", "digest", "why harbour-fire#p1s2.1"],
    ["digest pause 3", "digest", "pause 3"],
    ["digest move 3 to weekdays 9:15", "digest", "move 3 to weekdays 9:15"],
    ["digest move #3 here", "digest", "move #3 here"],
    ["watch", "watch", ""],
    ["watch list", "watch", "list"],
    ["watch remove 3", "watch", "remove 3"],
    ["watch about harbour fire", "watch", "about harbour fire"],
    ["watch harbour fire cooldown 30", "watch", "harbour fire cooldown 30"],
    ["watch harbour fire quiet 22:00-07:00", "watch", "harbour fire quiet 22:00-07:00"],
    ["watch harbour fire only changed", "watch", "harbour fire only changed"],
    ["/watch towers destroyed", "watch", "towers destroyed"],
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

describe("words that a command cannot take but that nobody asks by are its own to refuse", () => {
  test.each([
    "watch about",
    "watch pause",
    "watch remove x",
    "digest add daily",
    "digest add weekdays",
    "digest add daily about the trial",
    "digest add soon",
    "digest why",
    "digest why nonsense",
    "digest remove x",
    "digest delete 3",
    "digest lsit",
    "digest move 3x to",
    "place foo",
    "place allow",
    "gap close",
    "gap close seventeen",
    "gap file",
    "source check",
    "source add example",
    "grant editor to",
    "grant boss to slack:U1",
    "revoke editor slack:U1",
    "kill article",
    "audit since",
  ])("%s", (text) => {
    expect(parseRequest(text).kind).toBe("desk");
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
    "digest of the trial when",
    "digest: what happened on Monday",
    "digest add sugar when",
    "digest add to the dispute",
    "digest why the talks failed",
    "digest pause in the talks",
    "digest move to Seoul",
    "watch towers destroyed",
    "watch list published by the ministry",
    "watch only the border",
    "watch stolen from Reuters",
    "watch pause in the talks",
    "watch for falling rocks",
    "watch resume when",
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

test.each(deskCommandNames)("help %s shows its forms, and help about other matters asks", (name) => {
  expect(parseRequest(`help ${name}`)).toEqual({ kind: "help", about: name });
  expect(parseRequest(`help ${name} the hungry`)).toMatchObject({ kind: "question" });
});

test("help says by which words the commands of the desk are listed", () => {
  expect(parseRequest("help desk")).toEqual({ kind: "help", about: "desk" });
  expect(parseRequest("help")).toEqual({ kind: "help" });
});
