import fc from "fast-check";
import { expect, test } from "vitest";
import { clipForPlain, escapeText, splitForPlain } from "../../../adapters/slack/escape-text.ts";
import { clipText } from "../../../src/reply/fit-text.ts";
import { hostileText } from "../../support/arbitrary-reply.ts";

test.each([
  { name: "entities, once", text: "R&D <b> &amp;", escaped: "R&amp;D &lt;b&gt; &amp;amp;" },
  { name: "broadcasts", text: "<!channel> @everyone", escaped: "&lt;!channel&gt; @everyone" },
  { name: "marks that format", text: "*a* _b_ ~c~ `d`", escaped: "∗a∗ ＿b＿ ∼c∼ ˋdˋ" },
  { name: "addresses", text: "http://evil.example", escaped: "http:\u2060//evil.\u2060example" },
  { name: "emoji names", text: ":smile: at 12:30", escaped: ":\u2060smile: at 12:30" },
  { name: "quotes", text: "> said", escaped: "\u2060&gt; said" },
  { name: "initials", text: "U.S. and J. F. K.", escaped: "U.S. and J. F. K." },
  { name: "nothing", text: "\u200b\u0000 ", escaped: "–" },
])("neutralises $name", ({ text, escaped }) => {
  expect(escapeText(text)).toBe(escaped);
});

test("pieces fit in their plain form and say everything", () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 40, max: 2_000 }), (text, limit) => {
      const pieces = splitForPlain(text, limit);
      for (const piece of pieces) expect(escapeText(piece).length).toBeLessThanOrEqual(limit);
      const squeeze = (part: string) => part.replace(/\s/g, "");
      expect(squeeze(pieces.join(""))).toBe(squeeze(splitForPlain(text, 1_000_000).join("")));
    }),
  );
});

test("what is clipped fits and says that it is clipped", () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 40, max: 500 }), (text, limit) => {
      for (const clipped of [clipForPlain(text, limit), clipText(text, limit)]) {
        expect(clipped === clipText(text, 1_000_000) || clipped.endsWith("…")).toBe(true);
      }
      expect(escapeText(clipForPlain(text, limit)).length).toBeLessThanOrEqual(limit);
      expect(clipText(text, limit).length).toBeLessThanOrEqual(limit);
    }),
  );
});
