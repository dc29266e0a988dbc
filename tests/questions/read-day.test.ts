import { describe, expect, test } from "vitest";
import { parseRequest } from "../../src/questions/parse-request.ts";
import { readAsOf } from "../../src/questions/read-as-of.ts";
import { readDay } from "../../src/questions/read-day.ts";

/** A Friday. */
const now = new Date("2026-11-27T14:05:00Z");

describe("words that say a day", () => {
  test.each([
    ["2026-11-01", "2026-11-01", "2026-11-01"],
    ["1 November 2026", "2026-11-01", "2026-11-01"],
    ["1 Nov", "2026-11-01", "2026-11-01"],
    ["November 1st", "2026-11-01", "2026-11-01"],
    ["1 December", "2025-12-01", "2025-12-01"],
    ["on 1 November.", "2026-11-01", "2026-11-01"],
    ["yesterday", "2026-11-26", "2026-11-26"],
    ["today", "2026-11-27", "2026-11-27"],
    ["Monday", "2026-11-23", "2026-11-23"],
    ["friday", "2026-11-27", "2026-11-27"],
    ["last friday", "2026-11-20", "2026-11-20"],
    ["last week", "2026-11-16", "2026-11-22"],
    ["three days ago", "2026-11-24", "2026-11-24"],
    ["november", "2026-11-01", "2026-11-30"],
    ["February 2026", "2026-02-01", "2026-02-28"],
    ["may", "2026-05-01", "2026-05-31"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["winter 2024", "2024-12-01", "2025-02-28"],
    ["last month", "2026-10-01", "2026-10-31"],
  ])("%s", (words, from, to) => {
    expect(readDay(words, now)).toEqual({ from: `${from}T00:00:00.000Z`, to: `${to}T23:59:59.999Z` });
  });

  test.each([
    ["2026-11-01T12:30Z", "2026-11-01T12:30:00.000Z"],
    ["2026-11-01T12:30+02:00", "2026-11-01T10:30:00.000Z"],
    ["2026-11-01T12:30", "2026-11-01T12:30:00.000Z"],
    ["24 hours ago", "2026-11-26T14:05:00.000Z"],
  ])("%s is an instant", (words, instant) => {
    expect(readDay(words, now)).toEqual({ from: instant, to: instant });
  });

  test.each(["the storm", "2026-02-30", "31 June", "kursk in 2024", "2026-11-01 harbour", "", "sun", "12"])(
    "“%s” says none",
    (words) => {
      expect(readDay(words, now)).toBeUndefined();
    },
  );
});

describe("a question as of a day", () => {
  const end = "2026-11-01T23:59:59.999Z";

  test.each([
    ["who sybiha asof:2026-11-01", "who sybiha"],
    ["asof:2026-11-01 who sybiha", "who sybiha"],
    ["who asof:2026-11-01 sybiha", "who sybiha"],
    ["who sybiha asof: 1 Nov 2026", "who sybiha"],
    ["asof: 1 Nov 2026 who sybiha", "who sybiha"],
    ["who sybiha AS-OF: November 1, 2026", "who sybiha"],
    ["who sybiha as of: 1 November", "who sybiha"],
    ['who sybiha asof:"1 November 2026"', "who sybiha"],
    ["asof:2026-11-01", ""],
  ])("%s", (request, text) => {
    expect(readAsOf(request, now)).toEqual({ text, asOf: end, problem: undefined });
  });

  test("at an instant, and of a stretch that is not over, is as of then", () => {
    expect(readAsOf("who sybiha asof:2026-11-01T12:00Z", now).asOf).toBe("2026-11-01T12:00:00.000Z");
    expect(readAsOf("who sybiha asof:today", now).asOf).toBe("2026-11-27T14:05:00.000Z");
    expect(readAsOf("who sybiha asof:yesterday", now).asOf).toBe("2026-11-26T23:59:59.999Z");
  });

  test.each([
    ["who sybiha asof:someday", "who sybiha", "“someday”"],
    ["who sybiha asof:2026-02-30", "who sybiha", "“2026-02-30”"],
    ["who sybiha asof:2026-12-24", "who sybiha", "still to come"],
    ["who sybiha asof:tomorrow", "who sybiha", "still to come"],
    ["who sybiha asof:", "who sybiha", "no day is given"],
  ])("%s is a problem that is said", (request, text, said) => {
    const read = readAsOf(request, now);
    expect(read).toMatchObject({ text, asOf: undefined });
    expect(read.problem).toContain(said);
  });

  test.each(["who is the chief as of today", "the atlas of: maps", "basof:2026-11-01"])(
    "%s asks as of now",
    (request) => {
      expect(readAsOf(request, now)).toEqual({ text: request, asOf: undefined, problem: undefined });
    },
  );
});

describe("asking what changed", () => {
  test.each([
    ["changes", "", undefined],
    ["/changes", "", undefined],
    ["changes harbour", "harbour", undefined],
    ["changes harbour since monday", "harbour", "monday"],
    ["changes since 1 November", "", "1 November"],
    ["changes: harbour fire since 2026-11-01?", "harbour fire", "2026-11-01"],
    ["changes since the storm", "since the storm", undefined],
    ["changes since 31 november", "", "31 november"],
    ["changes harbour since november 31", "harbour", "november 31"],
    ["changes since gestern", "", "gestern"],
    ["changes harbour since gestern", "harbour since gestern", undefined],
    ["what has changed since 31 november?", "", "31 november"],
    ["changes harbour since the storm since last week", "harbour since the storm", "last week"],
    ["what changed since yesterday?", "", "yesterday"],
    ["What has changed about the harbour since last week?", "the harbour", "last week"],
    ["what's new on sanctions since monday", "sanctions", "monday"],
  ])("%s", (text, subject, since) => {
    expect(parseRequest(text)).toEqual({ kind: "changes", subject, since });
  });

  test.each([
    "Changes to the law were adopted",
    "changes made the difference",
    "what changed his mind?",
    "what has changed since independence?",
  ])("%s is a question like others", (text) => {
    expect(parseRequest(text).kind).toBe("question");
  });
});
