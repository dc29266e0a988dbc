import fc from "fast-check";
import { expect, test } from "vitest";
import { clipForMarkdown, escapeMarkdown, splitForMarkdown } from "../../../adapters/discord/escape-markdown.ts";
import { cleanText } from "../../../src/reply/clean-text.ts";
import { hostileText } from "../../support/arbitrary-reply.ts";

test.each([
  ["@everyone", "@\u2060everyone"],
  ["<@123456789012345678>", "\\<@\u2060123456789012345678\\>"],
  ["<@&123456789012345678>", "\\<@\u2060&123456789012345678\\>"],
  ["<#123456789012345678>", "\\<\\#123456789012345678\\>"],
  ["<:e:1>", "\\<\\:e\\:1\\>"],
  ["<t:1742169600:D>", "\\<t\\:1742169600\\:D\\>"],
  ["</who:1>", "\\</who\\:1\\>"],
  ["*a* _b_ ~~c~~ `d` ||e||", "\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` \\|\\|e\\|\\|"],
  ["[words](http://evil.example)", "\\[words\\](http\\://evil\\.example)"],
  ["discord.gg/evil", "discord\\.gg/evil"],
  ["# heading", "\\# heading"],
  ["-# small", "\\-\\# small"],
  ["- item", "\\- item"],
  ["+ item", "\\+ item"],
  ["> quote", "\\> quote"],
  ["1. item", "1\\. item"],
  [":smile:", "\\:smile:"],
  ["\\", "\\\\"],
  ["plain words: said, 12.5 per cent.", "plain words: said, 12\\.5 per cent."],
  [" \u0000 ", "–"],
])("%j becomes %j", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test("what is drawn is the text itself", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const drawn = escapeMarkdown(text)
        .replace(/\\([!-/:-@[-`{-~])/g, "$1")
        .replaceAll("\u2060", "");
      expect(drawn).toBe(cleanText(text) || "–");
    }),
  );
});

test("a mark that is only escaped before another still fits where the text is cut", () => {
  expect(escapeMarkdown(clipForMarkdown("!𐀀 می‌خواهمjavascript:alert(1)@everyone", 24)).length).toBeLessThanOrEqual(24);
});

test("pieces fit once escaped, and lose nothing", () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 20, max: 300 }), (text, limit) => {
      const pieces = splitForMarkdown(text, limit);
      for (const piece of pieces) expect(escapeMarkdown(piece).length).toBeLessThanOrEqual(limit);
      expect(escapeMarkdown(clipForMarkdown(text, limit)).length).toBeLessThanOrEqual(limit);
      expect(pieces.join("").replace(/\s/g, "")).toBe((cleanText(text) || "–").replace(/\s/g, ""));
    }),
  );
});
