import { describe, expect, test } from "vitest";
import { readSourceWords } from "../../../src/sources/desk/read-source-words.ts";

const usual = {
  collection: "public",
  every: undefined,
  title: undefined,
  family: undefined,
  follows: true,
  as: undefined,
};
const added = (url: string, given: object = {}): object => ({ kind: "add", url, as: { ...usual, ...given } });
const removed = (withArticles: boolean, isSure: boolean): object => ({
  kind: "remove",
  named: "harbour-example",
  withArticles,
  isSure,
});

describe("what stands behind source", () => {
  test.each([
    ["", { kind: "list" }],
    ["list", { kind: "list" }],
    ["LIST", { kind: "list" }],
    ["check harbour-example", { kind: "check", named: "harbour-example" }],
    ["pause harbour-example", { kind: "pause", named: "harbour-example" }],
    ["resume harbour-example", { kind: "resume", named: "harbour-example" }],
    ["remove harbour-example", removed(false, false)],
    ["remove harbour-example with articles", removed(true, false)],
    ["remove harbour-example with articles yes", removed(true, true)],
    ["export", { kind: "file" }],
    ["add https://a.example/Feed?x=Y", added("https://a.example/Feed?x=Y")],
    ["add <https://a.example/feed>", added("https://a.example/feed")],
    ["add a.example/feed", added("https://a.example/feed")],
    ["add a.example:8080/feed", added("https://a.example:8080/feed")],
    ["add feed://a.example/feed", added("https://a.example/feed")],
    ["add feed:http://a.example/feed", added("http://a.example/feed")],
    ["add file:///etc/passwd", added("file:///etc/passwd")],
    ["add a.example every 2 hours family The House", added("https://a.example", { every: 120, family: "The House" })],
    ["add a.example every day", added("https://a.example", { every: 1440 })],
    [
      "add a.example collection Court Files every 30m summaries only as feed title The Post, every day",
      added("https://a.example", {
        collection: "court files",
        every: 30,
        follows: false,
        as: "feed",
        title: "The Post, every day",
      }),
    ],
  ])("%j", (words, expected) => {
    expect(readSourceWords(words)).toEqual(expected);
  });

  test.each([
    ["add", "Name the address"],
    ["pause", "Name the source"],
    ["pause a b", "is not understood"],
    ["remove a with everything", "is not understood"],
    ["delete a", "is not known here"],
    ["add a.example quickly", "“quickly” is not understood"],
    ["add a.example every now and then", "is not understood. Type every 30m"],
    ["add a.example every 0m", "is not understood"],
    ["add a.example collection a,b", "is no name of a collection"],
    ["add a.example as book", "as page or as feed"],
    ["add a.example title", "Say which title"],
  ])("%j is answered with what to type", (words, message) => {
    const read = readSourceWords(words);
    expect(read.kind === "wrong" ? read.message : read).toContain(message);
  });
});
