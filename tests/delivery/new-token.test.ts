import fc from "fast-check";
import { expect, test } from "vitest";
import { newToken, tokenBytes } from "../../src/delivery/new-token.ts";

test("a token is made of letters and digits, at most 25 of them, and tells its bytes apart", () => {
  const bytes = fc.uint8Array({ minLength: tokenBytes, maxLength: tokenBytes });
  fc.assert(
    fc.property(bytes, bytes, (one, other) => {
      const token = newToken(() => one);
      expect(token).toMatch(/^[a-z0-9]{1,25}$/);
      expect(token === newToken(() => other)).toBe(one.every((byte, at) => byte === other[at]));
    }),
  );
});

test("the largest number fits", () => {
  expect(newToken((size) => new Uint8Array(size).fill(255))).toHaveLength(25);
});
