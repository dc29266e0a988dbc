import { expect, test } from "vitest";
import { extractClaims } from "../../../src/reading/extract-claims.ts";
import { exampleArticle } from "../../support/example-claims.ts";
import { own, stillWrong, voices } from "./voices.ts";

const cases = Object.entries(voices).flatMap(([build, texts]) =>
  texts.map(([text, speaker]) => ({ build, text, speaker })),
);

test.each(cases)("$build: $text", ({ text, speaker }) => {
  expect(voiceOf(text).toLowerCase()).toBe(speaker.toLowerCase());
});

test.fails.each([...stillWrong])("not yet: %s", (text, speaker) => {
  expect(voiceOf(text).toLowerCase()).toBe(speaker.toLowerCase());
});

function voiceOf(text: string): string {
  const speaker = extractClaims(exampleArticle, text).at(-1)?.speaker;
  if (speaker === undefined || speaker.kind === "article") return own;
  return speaker.isPartly ? `${speaker.name}, in part` : speaker.name;
}
