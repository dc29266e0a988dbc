import { expect, test } from "vitest";
import { createKept } from "../../src/news/kept.ts";

test("what was made for a key is made once, unless it failed or many others came since", async () => {
  const kept = createKept<number>(20);
  let made = 0;
  const make = async () => ++made;
  expect(await Promise.all([kept.get("a", make), kept.get("a", make), kept.get("b", make)])).toEqual([1, 1, 2]);
  await expect(kept.get("c", () => Promise.reject(new Error("A fault.")))).rejects.toThrow("A fault.");
  expect(await kept.get("c", make)).toBe(3);
  for (const key of Array(20).keys()) await kept.get(String(key), make);
  expect(await kept.get("a", make)).toBe(24);
});
