import { expect, test } from "vitest";
import { hangulKey, koreanReadings } from "../../src/names/korean-readings.ts";
import { koreanSurnames, splitHangulName } from "../../src/names/korean-surnames.ts";

test.each([
  ["태열", ["taeyul", "taeyeol", "taeyol"]],
  ["연미", ["yeonmi", "yonmi"]],
  ["정은", ["jongun", "jeongeun", "jungeun"]],
  ["석열", ["sukyeol", "seokyoul"]],
  ["경화", ["kyungwha", "kyeonghwa"]],
  ["재명", ["jaemyung", "jaemyeong"]],
])("%s can be read from each of %j", (hangul, spellings) => {
  for (const spelling of spellings) expect(koreanReadings(spelling, 2)).toContain(hangulKey(hangul));
});

test.each([
  ["태용", "taeyul"],
  ["정일", "jongun"],
  ["재용", "jaemyung"],
])("%s cannot be read from %s", (hangul, spelling) => {
  expect(koreanReadings(spelling, 2)).not.toContain(hangulKey(hangul));
});

test.each(["lavrov", "nuclear", "fred", ""])("“%s” is no Korean given name", (word) => {
  expect(koreanReadings(word, 2).filter((key) => key !== "")).toEqual([]);
});

test.each([
  ["cho", ["조"]],
  ["park", ["박"]],
  ["lee", ["이"]],
  ["ri", ["이"]],
  ["yoon", ["윤"]],
  ["smith", []],
])("%s is the family name %j", (latin, families) => {
  expect(koreanSurnames(latin)).toEqual(families);
});

test("Hangul names part into family and given name", () => {
  expect(splitHangulName("조태열")).toEqual({ family: "조", given: "태열" });
  expect(splitHangulName("황보관우")).toEqual({ family: "황보", given: "관우" });
  expect(splitHangulName("바이든바이든")).toBeUndefined();
});
