import { expect, test } from "vitest";
import { checkText } from "../../src/checking/check-text.ts";
import { createClaimFinder } from "../../src/checking/claim-finder.ts";
import { extractClaims } from "../../src/reading/extract-claims.ts";
import { checkReply } from "../../src/reply/check-reply.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { exampleArticle } from "../support/example-claims.ts";

const finder = createClaimFinder(extractClaims(exampleArticle, "About forty fishing boats burned in the old harbour."));
const shown = (text: string, isCut = false) => renderPlain(checkReply(checkText(text, finder), `quote ${text}`, isCut));

test("each sentence stands with its verdict, what differs and the claim beside it", () => {
  const text = shown("About fifty fishing boats burned in the old harbour. The railway to Burgas reopened in May.");
  expect(text).toContain("Number differs: “About fifty fishing boats burned in the old harbour.”");
  expect(text).toContain("Forty on the record, fifty here");
  expect(text).toContain("About forty fishing boats burned in the old harbour.");
  expect(text).toContain("Not on the record: “The railway to Burgas reopened in May.”");
  expect(text).not.toMatch(/\b(?:true|false)\b/);
});

test("nothing to check is said so, and a text that was cut says that too", () => {
  expect(checkReply([], "quote").outcome).toBe("problem");
  expect(shown("Forty boats.", true)).toContain("Only the beginning of that text");
  expect(shown("Forty boats.")).not.toContain("Only the beginning");
});
