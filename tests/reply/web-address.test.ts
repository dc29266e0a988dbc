import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceAddresses, webAddress } from "../../src/reply/web-address.ts";
import { hostileText } from "../support/arbitrary-reply.ts";

describe("webAddress", () => {
  test.each([
    ["https://news.example/a?b=c#:~:text=two%20soldiers", "https://news.example/a?b=c#:~:text=two%20soldiers"],
    ["http://news.example/a b", "http://news.example/a%20b"],
    ["https://news.example/\u202efdp", "https://news.example/%E2%80%AEfdp"],
    ["https://news.example/\u001b[31m<x>", "https://news.example/%1B[31m%3Cx%3E"],
    ["https://news.example/a\nb", "https://news.example/ab"],
    ["javascript:alert(1)", undefined],
    ["news.example", undefined],
    ["", undefined],
  ])("%j becomes %j", (address, safe) => {
    expect(webAddress(address)).toBe(safe);
  });

  test("is printable ASCII without a space, whatever comes in", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          hostileText,
          hostileText.map((text) => `https://news.example/${text}`),
        ),
        (address) => {
          expect(webAddress(address) ?? "none").toMatch(/^[\x21-\x7e]+$/);
        },
      ),
    );
  });
});

test("a source has the address at the words, then the plain page", () => {
  const url = "https://news.example/a";
  expect(sourceAddresses({ url, link: `${url}#:~:text=x` })).toEqual([`${url}#:~:text=x`, url]);
  expect(sourceAddresses({ url, link: url })).toEqual([url]);
  expect(sourceAddresses({ url })).toEqual([url]);
  expect(sourceAddresses({ url: undefined, link: undefined })).toEqual([]);
});
