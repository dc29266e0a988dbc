import { expect, test } from "vitest";
import { linkToText } from "../../src/reply/text-fragment.ts";

test.each([
  [
    "https://example.org/a",
    "Captured on January 11, 2025",
    "https://example.org/a#:~:text=Captured%20on%20January%2011%2C%202025",
  ],
  ["https://example.org/a#top", "Cho Tae-yul", "https://example.org/a#:~:text=Cho%20Tae%2Dyul"],
  [
    "https://example.org/a?b=c&d=e",
    "one two three four five six seven eight nine ten",
    "https://example.org/a?b=c&d=e#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten",
  ],
  ["https://example.org/a", "said & done", "https://example.org/a#:~:text=said%20%26%20done"],
])("%s and “%s”", (url, quote, link) => {
  expect(linkToText(url, quote)).toBe(link);
});
