import { expect, test } from "vitest";
import { shownAddress } from "../../../src/sources/fetching/shown-address.ts";

test.each([
  ["https://harbour.example/feed", "https://harbour.example/feed"],
  ["https://harbour.example/feed?key=Zx81&lang=en", "https://harbour.example/feed?key=…&lang=…"],
  ["https://harbour.example/feed;jsessionid=Zx81", "https://harbour.example/feed;jsessionid=…"],
  ["https://harbour.example/#access_token=Zx81", "https://harbour.example/#access_token=…"],
  ["/login?next=%2Ffeed", "/login?next=…"],
  ["https://me:p@ss@harbour.example/feed", "https://…@harbour.example/feed"],
  ["no address at all", "no address at all"],
])("%s is shown as %s", (stated, shown) => {
  expect(shownAddress(stated)).toBe(shown);
});

test("a long one is cut", () => {
  expect(shownAddress(`https://harbour.example/${"a".repeat(500)}`)).toHaveLength(200);
});
