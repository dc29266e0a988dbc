import { describe, expect, test } from "vitest";
import type { Fetched } from "../../../src/sources/fetching/fetched.ts";
import { createRobots } from "../../../src/sources/polling/robots.ts";

const serving = (answer: Fetched) => {
  const asked: string[] = [];
  const clock = { now: new Date("2026-03-21T12:00:00Z") };
  const client = {
    fetch: async ({ url }: { readonly url: string }): Promise<Fetched> => {
      asked.push(url);
      return answer;
    },
  };
  return { asked, clock, robots: createRobots(client, () => clock.now) };
};

const rules = (text: string): Fetched => ({
  kind: "ok",
  bytes: new TextEncoder().encode(text),
  url: "https://example.org/robots.txt",
  movedTo: undefined,
  contentType: "text/plain",
  etag: undefined,
  lastModified: undefined,
});

describe("what robots.txt lets be fetched", () => {
  test.each([
    ["User-agent: *\nDisallow: /", "/a", false],
    ["User-agent: *\nDisallow:", "/a", true],
    ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true],
    ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/c", false],
    ["User-agent: other\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", true],
    ["user-agent: OnRecord\ndisallow: /private\n\nUser-agent: *\nDisallow: /", "/public", true],
    ["user-agent: other\nuser-agent: onrecord\ndisallow: /private", "/private/x", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf", false],
    ["User-agent: *\nDisallow: /*.pdf$", "/a/b.pdf?x", true],
    ["User-agent: *\nDisallow: /*?print=", "/a?print=1", false],
    ["User-agent: *\nDisallow: /a*z*q", "/abcz-q", false],
    [`User-agent: *\nDisallow: /${"*a".repeat(200)}$`, `/${"a".repeat(150)}`, true],
    ["\ufeff# a comment\nUser-agent: * # all\nDisallow: /x # not this\r\nDisallow: /y", "/y", false],
    ["<html><body>Not found</body></html>", "/a", true],
    ["", "/a", true],
  ])("%s: %s %s", async (text, path, expected) => {
    expect(await serving(rules(text)).robots.mayFetch(`https://example.org${path}`)).toBe(expected);
  });

  test.each<readonly [string, Fetched, boolean]>([
    ["is not there", { kind: "failed", why: "x was not found (404).", retryAfter: undefined }, true],
    ["cannot be had now", { kind: "failed", why: "x answers with an error (503).", retryAfter: undefined }, false],
    ["does not answer", { kind: "failed", why: "x broke off the connection.", retryAfter: undefined }, false],
  ])("that %s lets: %s", async (_, answer, expected) => {
    expect(await serving(answer).robots.mayFetch("https://example.org/a")).toBe(expected);
  });

  test("is asked for once a day and host", async () => {
    const { robots, asked, clock } = serving(rules("User-agent: *\nAllow: /"));
    await robots.mayFetch("https://example.org/a");
    await robots.mayFetch("https://example.org/b");
    expect(asked).toEqual(["https://example.org/robots.txt"]);
    clock.now = new Date("2026-03-22T13:00:00Z");
    await robots.mayFetch("https://example.org/b");
    expect(asked).toHaveLength(2);
  });
});
