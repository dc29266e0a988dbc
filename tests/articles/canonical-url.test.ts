import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalUrl } from "../../src/articles/canonical-url.ts";

const page = "https://example.org/fire";

test.each([
  ["the other protocol", "http://example.org/fire"],
  ["its usual port", "http://example.org:80/fire"],
  ["www", "https://www.example.org/fire"],
  ["capitals of the host", "https://WWW.Example.ORG/fire"],
  ["a trailing slash", "https://example.org/fire/"],
  ["a fragment", "https://example.org/fire#comments"],
  ["a text fragment", "https://example.org/fire#:~:text=forty%20boats"],
  ["what follows readers", "https://example.org/fire?utm_source=feed&utm_medium=rss&fbclid=x&gclid=y"],
  ["spaces around", "  https://example.org/fire \n"],
  ["doubled slashes", "https://example.org//fire"],
  ["a root's dot", "https://example.org./fire"],
])("%s makes no other page", (_, address) => {
  expect(canonicalUrl(address)).toBe(page);
});

test("parameters that name the page stay, in whatever order they come", () => {
  expect(canonicalUrl("https://example.org/?id=7&utm_campaign=x&lang=en")).toBe("https://example.org?id=7&lang=en");
  expect(canonicalUrl("https://example.org/?lang=en&id=7")).toBe("https://example.org?id=7&lang=en");
});

test.each([
  ["another path", "https://example.org/flood"],
  ["another case of the path", "https://example.org/Fire"],
  ["another host", "https://news.example.org/fire"],
  ["another port", "https://example.org:8080/fire"],
  ["another page number", "https://example.org/fire?page=2"],
])("%s is another page", (_, address) => {
  expect(canonicalUrl(address)).not.toBe(page);
});

test("what is no web address stays as it is", () => {
  expect(canonicalUrl("tag:example.org,2024:fire")).toBe("tag:example.org,2024:fire");
  expect(canonicalUrl("harbour fire")).toBe("harbour fire");
});

test("the canonical form is its own canonical form", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      expect(canonicalUrl(canonicalUrl(address))).toBe(canonicalUrl(address));
    }),
  );
});
