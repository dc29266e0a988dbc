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

test.each([
  ["Kolev's lawyer said the cameras were off.", "Kolev's lawyer"],
  ["A lawyer for Petar Kolev said the cameras were off.", "A lawyer for Petar Kolev"],
  ["The wife of Petar Kolev told the court that he was at home.", "The wife of Petar Kolev"],
  ["The fire chief, Petar Kolev, said the cameras were off.", "Petar Kolev"],
  ["Fire chief Petar Kolev said the cameras were off.", "Petar Kolev"],
])("who speaks for somebody is not that one: %s", (text, speaker) => {
  expect(voiceOf(`Petar Kolev came to court on Monday.\n\n${text}`)).toBe(speaker);
});

test("what is said in a transcript goes on to the end of the paragraph", () => {
  const lines =
    "Herald: Will you sell?\n\nKolev: No. We carried 900,000 people last year.\n\nHerald: And the jobs?\n\nKolev: That is false. We cut 90 jobs.";
  expect(voiceOf(lines)).toBe("Kolev");
});

function voiceOf(text: string): string {
  const speaker = extractClaims(exampleArticle, text).at(-1)?.speaker;
  if (speaker === undefined || speaker.kind === "article") return own;
  return speaker.isPartly ? `${speaker.name}, in part` : speaker.name;
}
