import { stripVTControlCharacters, styleText } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../../adapters/console/display-width.ts";
import { numberedChoices, renderConsole } from "../../../adapters/console/render-reply.ts";
import { cleanText } from "../../../src/reply/clean-text.ts";
import type { Block, Reply } from "../../../src/reply/reply.ts";
import { arbitraryReply } from "../../support/arbitrary-reply.ts";
import { correctedReply } from "../../support/example-posting.ts";
import { exampleReplies } from "../../support/example-replies.ts";
import { textsOf } from "../../support/texts-of.ts";

const look = fc.record({ colour: fc.boolean(), width: fc.integer({ min: 24, max: 160 }) });
/** A hundred replies with long texts take a busy machine its time. */
const patient = { timeout: 60_000 };
const withoutSpaces = (text: string): string => text.replace(/\s/g, "");

describe("renderConsole", () => {
  test.each(Object.entries<Reply>(exampleReplies))("%s at 72 cells", (_name, reply) => {
    expect(renderConsole(reply, { colour: false, width: 72 })).toMatchSnapshot();
  });

  test("found at 30 cells", () => {
    expect(renderConsole(exampleReplies.found, { colour: false, width: 30 })).toMatchSnapshot();
  });

  test("in colour", () => {
    const drawn = renderConsole(exampleReplies.nothing, { colour: true, width: 72 });
    expect(drawn.replaceAll("\u001b", "ESC")).toMatchSnapshot();
  });

  test("in a change the words that went are struck and dim, those that came bold, and both are marked", () => {
    const reply: Reply = { ...correctedReply, blocks: [correctedReply.blocks[0]] };
    expect(renderConsole(reply, { colour: false, width: 40 })).toBe(
      [
        "  Changed (number), 18 March 2025, 09:00",
        "  UTC, “River rises”, Example Post",
        "  The flood made about [-200-] {+240+}",
        "  homes uninhabitable.",
        "  The article was edited.",
      ].join("\n"),
    );
    const coloured = renderConsole(reply, { colour: true, width: 40 });
    const painted = [
      styleText(["dim", "strikethrough"], "[-200-]", { validateStream: false }),
      styleText("bold", "{+240+}", { validateStream: false }),
    ];
    expect(coloured).toContain(`about ${painted.join(" ")}\n`);
  });

  test("colour changes nothing but colour", patient, () => {
    fc.assert(
      fc.property(arbitraryReply, look, (reply, { width }) => {
        const coloured = renderConsole(reply, { colour: true, width });
        expect(stripVTControlCharacters(coloured)).toBe(renderConsole(reply, { colour: false, width }));
      }),
    );
  });

  test("nothing from outside reaches the terminal as a control, an escape or a direction mark", patient, () => {
    fc.assert(
      fc.property(arbitraryReply, look, (reply, { colour, width }) => {
        const drawn = renderConsole(reply, { colour, width }).replaceAll(/\u001b\[\d{1,2}m/g, "");
        expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
      }),
    );
  });

  test("every text of every block is there, whatever it holds", patient, () => {
    const shownOf = (block: Block): readonly string[] =>
      block.kind === "choices" ? [block.prompt, ...block.choices.map(({ label }) => label)] : textsOf(block);
    fc.assert(
      fc.property(arbitraryReply, look, (reply, { width }) => {
        const drawn = withoutSpaces(renderConsole(reply, { colour: false, width }));
        for (const text of reply.blocks.flatMap(shownOf)) expect(drawn).toContain(withoutSpaces(cleanText(text)));
      }),
    );
  });

  test("no line but an address is wider than the terminal", patient, () => {
    fc.assert(
      fc.property(arbitraryReply, look, (reply, { width }) => {
        const lines = renderConsole(reply, { colour: false, width }).split("\n");
        const tooWide = lines.filter((line) => displayWidth(line) > width && !/^ +https?:\/\/\S+$/.test(line));
        expect(tooWide).toEqual([]);
      }),
    );
  });

  test("no line ends in a space and no two empty lines follow each other", () => {
    const drawn = Object.values<Reply>(exampleReplies).map((reply) =>
      renderConsole(reply, { colour: false, width: 50 }),
    );
    for (const text of drawn) expect(text).not.toMatch(/ \n|\n\n\n|^\n|\s$/);
  });

  test("a long word is broken without losing a letter", () => {
    const reply: Reply = {
      outcome: "found",
      ask: "x",
      blocks: [{ kind: "notice", text: "조태열👩‍👩‍👧‍👦".repeat(40) }],
    };
    expect(withoutSpaces(renderConsole(reply, { colour: false, width: 41 }))).toBe("조태열👩‍👩‍👧‍👦".repeat(40));
  });
});

test("choices of several blocks are numbered through", () => {
  const [, , , , choices] = exampleReplies.nothing.blocks;
  const reply: Reply = { outcome: "ambiguous", ask: "x", blocks: [choices, choices] };
  expect(numberedChoices(reply).map(({ ask }) => ask)).toEqual(["what rain", "what homes", "what rain", "what homes"]);
  expect(renderConsole(reply, { colour: false, width: 60 })).toMatch(
    /1 {2}rain[\s\S]*2 {2}what homes[\s\S]*4 {2}what homes/,
  );
});
