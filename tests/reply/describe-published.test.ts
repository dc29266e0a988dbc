import { expect, test } from "vitest";
import { describeArticle } from "../../src/reply/describe-statement.ts";

test.each([
  ["2026-11-24T10:00:00+00:00", "published 24 November 2026, 10:00 UTC"],
  ["2026-11-24T00:30:00+02:00", "published 23 November 2026, 22:30 UTC"],
  ["2026-11-24", "published 24 November 2026"],
  ["2026-11", "published 2026-11"],
  [undefined, "publication date not stated"],
])("of %s an article is shown as %s", (published, shown) => {
  const article = { outlet: "Example", via: undefined, title: "Tunnel", published };
  expect(describeArticle(article)).toBe(`Example, “Tunnel”, ${shown}`);
});
