import { expect, test } from "vitest";
import { latinKeys, scriptKeys } from "../../src/names/name-keys.ts";
import { soundOf, spellSound } from "../../src/names/name-sound.ts";

const keysOf = (name: string): readonly string[] => latinKeys(spellSound(name));

test.each([
  ["sybiha", "sybiga", "sibiga", "sibiha"],
  ["zelensky", "zelenskyy", "zelenskiy", "selenskyj"],
  ["qasim", "kasim", "casim"],
])("%s, %s and their like share a key", (...names) => {
  const [first = [], ...others] = names.map(keysOf);
  for (const other of others) expect(other.some((key) => first.includes(key))).toBe(true);
});

test("keys of other scripts drop vowels and merge l with r", () => {
  expect(scriptKeys("toranpu")).toEqual(scriptKeys("tlnp"));
});

test.each([
  ["zelenskyy", "zelenski"],
  ["volodymyr", "vladimir"],
  ["kharkiv", "kharkov"],
  ["yevgeniya", "evgenia"],
  ["romanoff", "romanov"],
])("%s and %s sound the same", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test.each([
  ["salem", "salim"],
  ["putin", "paton"],
  ["maria", "mario"],
])("%s and %s do not", (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
});
