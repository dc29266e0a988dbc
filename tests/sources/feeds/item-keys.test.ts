import { describe, expect, test } from "vitest";
import type { FeedItem } from "../../../src/sources/feeds/feed-item.ts";
import { keysOfItems } from "../../../src/sources/feeds/item-keys.ts";

const words =
  "The harbour authority said on Friday that the old pier will be closed until May because two of its twelve supports were found to be cracked.";

const itemOf = (given: Partial<FeedItem>): FeedItem => ({
  guid: undefined,
  link: undefined,
  title: "Pier closed",
  content: { value: `<p>${words}</p>`, isMarkup: true },
  summary: undefined,
  published: undefined,
  modified: undefined,
  author: undefined,
  language: undefined,
  via: undefined,
  embargoedUntil: undefined,
  ...given,
});

const keysOf = (given: Partial<FeedItem>) => keysOfItems([itemOf(given)], "https://example.org/")[0];

describe("one item stays one", () => {
  const item = { guid: "tag:example.org,2026:1", link: "https://example.org/pier" };

  test.each([
    ["its date is bumped", { published: "2026-03-21T10:00:00Z", modified: "2026-03-21T10:00:00Z" }],
    ["its address turns from http to https", { link: "http://www.example.org/pier/" }],
    [
      "its address gains what follows the reader",
      { link: "https://example.org/pier?utm_source=rss&at_medium=RSS#xtor=RSS-1" },
    ],
    [
      "its markup changes and its words do not",
      { content: { value: `<div class="x"><p><b>${words}</b></p></div>`, isMarkup: true } },
    ],
    ["its typography changes", { title: "Pier  closed", content: { value: words, isMarkup: false } }],
  ])("though %s", (_, changed) => {
    expect(keysOf({ ...item, ...changed })).toEqual(keysOf(item));
  });

  test("and has other words under the same keys when it is edited", () => {
    const edited = keysOf({ ...item, title: "Pier closed until June" });
    expect(edited?.guid).toBe(keysOf(item)?.guid);
    expect(edited?.fingerprint).not.toBe(keysOf(item)?.fingerprint);
    expect(keysOf({ ...item, embargoedUntil: "2026-04-01T00:00:00Z" })?.fingerprint).not.toBe(
      keysOf(item)?.fingerprint,
    );
  });
});

describe("what names no item", () => {
  test("is a guid that different items share", () => {
    const [one, two] = keysOfItems(
      [itemOf({ guid: "x", link: "https://example.org/1" }), itemOf({ guid: "x", link: "https://example.org/2" })],
      undefined,
    );
    expect([one?.guid, two?.guid]).toEqual([undefined, undefined]);
    expect(one?.link).not.toBe(two?.link);
  });

  test.each([
    ["a number that is its place in the list", { guid: "3", link: "https://example.org/pier" }, "guid"],
    ["the address of the feed's home", { guid: "a-1", link: "https://example.org" }, "link"],
    ["words that are too few", { content: undefined }, "words"],
  ] as const)("is %s", (_, given, key) => {
    expect(keysOf(given)?.[key]).toBeUndefined();
  });

  test("is an address that three items share; entries of a live page are told by their fragments", () => {
    const onOnePage = (fragments: readonly string[]) =>
      keysOfItems(
        fragments.map((fragment, at) => itemOf({ title: `Entry ${at}`, link: `https://example.org/live${fragment}` })),
        undefined,
      ).map(({ link }) => link);
    expect(onOnePage(["", "", ""])).toEqual([undefined, undefined, undefined]);
    expect(new Set(onOnePage(["#post-1", "#post-2", "#post-3"])).size).toBe(3);
  });
});
