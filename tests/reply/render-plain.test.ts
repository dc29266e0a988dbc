import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "../../src/reply/clean-text.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Block } from "../../src/reply/reply.ts";
import { arbitraryReply } from "../support/arbitrary-reply.ts";
import { exampleReplies } from "../support/example-replies.ts";
import { textsOf } from "../support/texts-of.ts";

test.each(Object.entries(exampleReplies))("%s", (_name, reply) => {
  expect(renderPlain(reply)).toMatchSnapshot();
});

test("near claims are marked where no heading says so", () => {
  const [, , , near] = exampleReplies.nothing.blocks;
  const notice: Block = { kind: "notice", text: "Nothing." };
  expect(renderPlain({ outcome: "nothing", ask: "x", blocks: [notice, near, near] })).toMatch(
    /^Nothing\.\n\nNear, not an answer:\nThe river rose[\s\S]+\n\nThe river rose/,
  );
});

test("every text of every block is there, whatever it holds", () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      const plain = renderPlain(reply);
      for (const text of reply.blocks.flatMap(textsOf)) expect(plain).toContain(cleanText(text));
    }),
  );
});

test("no control but the line break, no direction mark and no broken character comes out", () => {
  fc.assert(
    fc.property(arbitraryReply, (reply) => {
      expect(renderPlain(reply)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
    }),
  );
});

test("text from outside never makes a line of its own", () => {
  fc.assert(
    fc.property(arbitraryReply, fc.string({ unit: "binary" }), (reply, text) => {
      const lines = (heading: string): number =>
        renderPlain({ ...reply, blocks: [{ kind: "heading", text: heading }, ...reply.blocks] }).split("\n").length;
      expect(lines(`a\n${text}\u2028b`)).toBe(lines("a"));
    }),
  );
});
