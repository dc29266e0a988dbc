import { describe, expect, test } from "vitest";
import { readOpml } from "../../../src/sources/opml/read-opml.ts";
import { writeOpml } from "../../../src/sources/opml/write-opml.ts";
import type { Source } from "../../../src/sources/source.ts";

const read = (xml: string) => readOpml(new TextEncoder().encode(xml));
const urls = (xml: string): readonly string[] => {
  const list = read(xml);
  return list.kind === "list" ? list.listed.map(({ url }) => url) : [list.why];
};

describe("lists of feeds", () => {
  test("are read with their groups, whatever the case of their attributes", () => {
    const list = read(`<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline text="Sea"><outline text="The Post" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2"/></outline></outline>
      <outline TITLE="Quay" xmlurl="https://b.example/feed"/><outline type="link" text="A page" url="https://c.example/"/>
      <outline text="no address"/><outline xmlUrl=""/></body></opml>`);
    expect(list).toEqual({
      kind: "list",
      notes: [],
      listed: [
        { url: "https://a.example/feed?x=1&y=2", kind: "feed", title: "The Post", groups: ["News", "Sea"] },
        { url: "https://b.example/feed", kind: "feed", title: "Quay", groups: [] },
        { url: "https://c.example/", kind: "page", title: "A page", groups: [] },
      ],
    });
  });

  test.each([
    [
      "stray ampersands",
      '<opml><body><outline text="a & b" xmlUrl="https://a.example/?a=1&b=2"/></body></opml>',
      ["https://a.example/?a=1&b=2"],
    ],
    [
      "entities of files",
      '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml><body><outline text="&x;" xmlUrl="https://a.example/"/></body></opml>',
      ["https://a.example/"],
    ],
    [
      "an end that is missing",
      '<opml><body><outline text="g"><outline text="a" xmlUrl="https://a.example/"/><outline text="b" xmlU',
      ["https://a.example/"],
    ],
    ["no outlines", "<opml><head/><body></body></opml>", []],
  ])("with %s are read", (_, xml, expected) => {
    expect(urls(xml)).toEqual(expected);
  });

  test.each([
    ["<html><body>no</body></html>", "no opml element"],
    ["", "no opml element"],
    ["%PDF-1.7", "is a PDF"],
  ])("are not %j", (xml, why) => {
    expect(urls(xml)[0]).toContain(why);
  });

  test("nested without end are read in good time", () => {
    const deep = `<opml><body>${'<outline text="g">'.repeat(3_000)}`;
    expect(read(deep).kind).toMatch(/list/);
  });
});

test("a list that was written is read again", () => {
  const source = (given: Partial<Source>): Source => ({
    id: "a",
    kind: "feed",
    url: "https://a.example/feed?a=1&b=2",
    title: "A & “B” <c>",
    collection: "public",
    family: undefined,
    state: "active",
    addedBy: "console:operator",
    addedAt: "",
    nextAt: "",
    lastAt: undefined,
    lastOk: undefined,
    failures: 0,
    problem: undefined,
    every: undefined,
    floor: undefined,
    follows: true,
    etag: undefined,
    lastModified: undefined,
    ...given,
  });
  const page = { id: "c", kind: "page", url: "https://c.example/", title: undefined } as const;
  const xml = writeOpml(
    [source({}), source({ id: "b", url: "https://b.example/", collection: "court" }), source(page)],
    new Date(0),
  );
  const list = read(xml);
  expect(list.kind === "list" && list.listed).toEqual([
    { url: "https://a.example/feed?a=1&b=2", kind: "feed", title: "A & “B” <c>", groups: [] },
    { url: "https://c.example/", kind: "page", title: "c", groups: [] },
    { url: "https://b.example/", kind: "feed", title: "A & “B” <c>", groups: ["court"] },
  ]);
});
