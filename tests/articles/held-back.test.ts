import { expect, test } from "vitest";
import type { Article } from "../../src/articles/article.ts";
import { heldBack } from "../../src/articles/held-back.ts";
import { exampleArticle } from "../support/example-claims.ts";

const now = new Date("2025-03-20T12:00:00Z");

test.each<[string, Partial<Article>, RegExp | undefined]>([
  ["usable", { status: "usable" }, undefined],
  ["without a status", {}, undefined],
  ["canceled", { status: "canceled" }, /canceled/],
  ["withheld", { status: "withheld" }, /withheld/],
  [
    "embargoed until later",
    { embargoedUntil: "2025-03-20T14:00:01+02:00" },
    /embargoed until 2025-03-20T14:00:01\+02:00/,
  ],
  ["embargoed until now", { embargoedUntil: "2025-03-20T14:00:00+02:00" }, undefined],
])("an article that is %s", (_, fields, reason) => {
  const held = heldBack({ ...exampleArticle, ...fields }, now);
  if (reason === undefined) expect(held).toBeUndefined();
  else expect(held).toMatch(reason);
});
