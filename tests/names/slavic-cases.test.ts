import { expect, test } from "vitest";
import { slavicBases } from "../../src/names/slavic-cases.ts";

test.each([
  ["Сибіги", "сибіга"],
  ["Сибігу", "сибіга"],
  ["Сибізі", "сибіга"],
  ["Зеленського", "зеленський"],
  ["Зеленським", "зеленський"],
  ["Путина", "путин"],
  ["Путиным", "путин"],
  ["Лавровым", "лавров"],
  ["Курську", "курськ"],
  ["Курске", "курск"],
  ["Харкова", "харков"],
  ["Маріуполі", "маріуполь"],
])("%s may come from %s", (inflected, base) => {
  expect(slavicBases(inflected)).toContain(base);
});
