import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { articleId } from "../../../src/ids.ts";
import type { FeedItem } from "../../../src/sources/feeds/feed-item.ts";
import { parseFeed } from "../../../src/sources/feeds/parse-feed.ts";
import { readItem } from "../../../src/sources/feeds/read-item.ts";
import { dateProblem } from "../../../src/sources/feeds/undated-items.ts";

const folder = fileURLToPath(new URL("../../fixtures/feeds/", import.meta.url));
/** What is expected of each fixture; the rest of an entry is compared as it stands. */
const expected = z
  .record(z.string(), z.looseObject({ contentType: z.string() }))
  .parse(JSON.parse(readFileSync(`${folder}expected.json`, "utf8")));
const now = new Date("2026-03-21T12:00:00Z");

describe("odd feeds", () => {
  const names = readdirSync(folder).filter((name) => name !== "expected.json");

  test("are at least forty, each with what is expected of it", () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
    expect(Object.keys(expected).sort()).toEqual(names.sort());
  });

  test.each(names)("%s", (name) => {
    const { contentType = "", ...outcome } = expected[name] ?? {};
    const feed = parseFeed(readFileSync(folder + name), { url: `https://harbour.example/feeds/${name}`, contentType });
    if (feed.kind === "no-feed") {
      expect({ isPage: feed.isPage, why: feed.why }).toEqual(outcome);
      return;
    }
    const { format, title = null, floor = null, notes } = feed;
    expect({ format, title, floor, notes, items: feed.items.map((item) => shown(item, feed.title)) }).toEqual(outcome);
  });
});

/** An item as the table of expectations writes it. */
function shown(item: FeedItem, feedTitle: string | undefined): unknown {
  const source = { title: undefined, url: "https://harbour.example/feeds/x", collection: "public", family: undefined };
  const read = readItem(item, { id: articleId("a"), source, feedTitle, now });
  if (read.kind === "unreadable") return { unreadable: read.why };
  const { title, url = null, outlet, published = null, modified, author, via, embargoedUntil, language } = read.article;
  const undated = dateProblem(item, now);
  const stated = { modified, author, via, embargoedUntil, notes: undated === undefined ? undefined : [undated] };
  const words = read.text === "" ? 0 : read.text.split(/\s+/).length;
  const lines = read.text === "" ? 0 : read.text.split("\n").length;
  const { guid = null } = item;
  const all = { guid, title, url, outlet, published, ...stated, language, isWhole: read.isWhole, words, lines };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = { url: "https://example.org/feed", contentType: "application/rss+xml" };
const rss = (items: string): Uint8Array =>
  encode(`<rss version="2.0"><channel><title>T</title><link>https://example.org/</link>${items}</channel></rss>`);
const item = (number: number, date: string): string =>
  `<item><title>Item ${number}</title><guid>g-${number}</guid><pubDate>${date}</pubDate></item>`;

describe("very large feeds", () => {
  const day = (number: number): string => new Date(Date.UTC(2026, 0, 1) + number * 3_600_000).toUTCString();
  const many = Array.from({ length: 12_000 }, (_, number) => item(number, day(number)));

  test.each([
    ["newest first", [...many].reverse()],
    ["oldest first", many],
  ])("with the %s keep the newest thousand and say so", (_, items) => {
    const before = performance.now();
    const feed = parseFeed(rss(items.join("")), at);
    expect(performance.now() - before).toBeLessThan(3_000);
    if (feed.kind !== "feed") throw new Error(feed.why);
    expect(feed.items).toHaveLength(1_000);
    expect(feed.items.map(({ guid }) => guid)).toContain("g-11999");
    expect(feed.items.map(({ guid }) => guid)).not.toContain("g-0");
    expect(feed.notes).toEqual(["The feed holds 12,000 items; the newest 1,000 are read."]);
  });

  test("with one broken item in ten lose those alone", () => {
    const broken = many.slice(0, 900).map((one, number) => (number % 10 === 3 ? one.replace("</title>", "") : one));
    const feed = parseFeed(rss(broken.join("")), at);
    if (feed.kind !== "feed") throw new Error(feed.why);
    expect(feed.items).toHaveLength(810);
    expect(feed.notes).toEqual(["90 items of the feed could not be read; the others are."]);
  });
});

test.each([
  ["unclosed CDATA", `<rss><channel><title>T</title><item><title>${"<![CDATA[".repeat(50_000)}`],
  ["unclosed comments", `<rss><channel>${"<!-- <item>".repeat(50_000)}`],
  ["open tags", "<rss><channel><item>".repeat(30_000)],
  ["a document type without an end", `<!DOCTYPE rss [${"<!ENTITY a 'b'>".repeat(50_000)}`],
  ["items that are never opened whole", `<rss><channel>${"<item ".repeat(300_000)}`],
  [
    "items with dates that are never opened whole",
    `<rss><channel>${`<item>${"<pubDate ".repeat(200)}</item>`.repeat(1_500)}`,
  ],
  ["angle brackets", `<rss><channel><item><title>${"<".repeat(300_000)}</title></item></channel></rss>`],
  ["attributes", `<rss ${'a="b" '.repeat(50_000)}><channel><title>T</title></channel></rss>`],
  ["nested lists of JSON", `{"version":"https://jsonfeed.org/version/1","title":"t","items":${"[".repeat(100_000)}`],
])("%s in great number end in time, as a feed or as none", (_, text) => {
  const before = performance.now();
  expect(["feed", "no-feed"]).toContain(parseFeed(encode(text), at).kind);
  expect(performance.now() - before).toBeLessThan(4_500);
});

test("feeds that are cut, spoilt and spliced anywhere are read or refused, never thrown over", () => {
  const whole = readdirSync(folder)
    .filter((name) => /^(?:rss-full|rss-odd-dates|atom-xhtml|rdf-10|json-11|rss-cdata)/.test(name))
    .map((name) => readFileSync(folder + name));
  const spoilt = fc
    .tuple(
      fc.constantFrom(...whole),
      fc.array(fc.tuple(fc.nat(6_000), fc.constantFrom(..."<>&;\"'/[]{}]!-\u0000\u00ff ".split("")), fc.nat(30)), {
        maxLength: 6,
      }),
    )
    .map(([bytes, edits]) => {
      let text = bytes.toString("latin1");
      for (const [at, sign, lost] of edits) text = text.slice(0, at) + sign + text.slice(at + lost);
      return Buffer.from(text, "latin1");
    });
  fc.assert(
    fc.property(spoilt, (bytes) => {
      const feed = parseFeed(bytes, at);
      if (feed.kind === "feed") for (const one of feed.items) shown(one, feed.title);
      return feed.kind === "feed" || feed.why !== "";
    }),
    { numRuns: 150 },
  );
});
