import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanText } from "../../src/reply/clean-text.ts";
import { hostileText } from "../support/arbitrary-reply.ts";

const anyText = fc.oneof(hostileText, fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

describe("cleanText", () => {
  test.each([
    ["keeps ordinary text", "Two soldiers, 20 and 26.", "Two soldiers, 20 and 26."],
    ["joins lines", "one\r\ntwo\u2028three\tfour\u0085five", "one two three four five"],
    ["trims", " \n words \u00a0", "words"],
    ["leaves one space where a control stood between two", "a \u0000 b", "a b"],
    ["takes the escape from an escape sequence", "\u001b[31mred\u009b2J", "[31mred2J"],
    ["drops direction marks", "abc\u202edef\u202c\u200f\u061c\u2066", "abcdef"],
    ["drops zero width in words", "sy\u200bbi\ufeffha\u00ad\u2060", "sybiha"],
    ["drops joiners between other letters", "sy\u200dbi\u200cha", "sybiha"],
    ["drops lone surrogates", "a\ud800b\udc00c", "abc"],
    ["keeps pairs", "a😀b", "a😀b"],
    ["keeps families of emoji", "👩‍👩‍👧‍👦 ❤️‍🔥 👩🏽‍🚀", "👩‍👩‍👧‍👦 ❤️‍🔥 👩🏽‍🚀"],
    ["keeps flags", "🇰🇵🇺🇦", "🇰🇵🇺🇦"],
    ["keeps Persian half-spaces", "می‌خواهم", "می‌خواهم"],
    ["keeps Sinhala and Malayalam joiners", "ශ්‍රී ന്‍", "ශ්‍රී ന്‍"],
    ["drops a heap of joiners", "می\u200c\u200c\u200dخواهم", "میخواهم"],
    ["keeps the drawn Arabic signs", "\u0600\u0661\u06dd", "\u0600\u0661\u06dd"],
    ["keeps accents", "Ze\u0301lensky", "Ze\u0301lensky"],
  ])("%s", (_name, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  test("is idempotent", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  test("leaves one line without controls, direction marks or broken characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(text)).not.toMatch(
          /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]| {2}|^ | $/u,
        );
      }),
    );
  });

  test("keeps every visible character in order", () => {
    const visible = (text: string): string => text.replace(/[\s\p{C}]/gu, "");
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(cleanText(text))).toBe(visible(text));
      }),
    );
  });
});
