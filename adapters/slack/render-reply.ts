import type { Block, NonEmpty, Reply } from "../../src/reply/reply.ts";
import { pageBudget } from "./block-limits.ts";
import { blockUnits } from "./block-units.ts";
import { blockCharacters, joinUnits, type SlackPage, type SlackUnit } from "./slack-page.ts";

/**
 * A reply as Slack messages, in reading order, without the buttons for paging and sharing, for which every page leaves
 * room. All text from outside is literal: rich text and plain-text objects in the blocks, escaped once in `text`.
 */
export function renderSlack(reply: Reply): NonEmpty<SlackPage> {
  const [first, ...rest] = fillPages(reply.blocks.flatMap((block, index) => spacedUnits(block, reply.blocks, index)));
  return [first ?? { blocks: [], text: "" }, ...rest];
}

const divider: SlackUnit = { blocks: [{ type: "divider" }], text: "" };

/** A line between claims that follow each other. */
function spacedUnits(block: Block, blocks: Reply["blocks"], index: number): readonly PlacedUnit[] {
  const follows = block.kind === "statement" && blocks[index - 1]?.kind === "statement";
  const listsClaims = block.kind === "timeline" || block.kind === "figures";
  return blockUnits(blocks, index).map((unit, position) => ({
    unit,
    afterLine: position === 0 ? follows : listsClaims,
  }));
}

/** `afterLine`: a line is drawn above it unless it begins a page. */
type PlacedUnit = { readonly unit: SlackUnit; readonly afterLine: boolean };

function fillPages(placed: readonly PlacedUnit[]): readonly SlackPage[] {
  const pages: SlackUnit[][] = [];
  let room = none;
  for (const { unit, afterLine } of placed) {
    const size = sizeOf(unit);
    const withLine = afterLine ? plus(size, dividerSize) : size;
    const goesOn = fits(plus(room, withLine)) && pages.length > 0;
    if (!goesOn) pages.push([]);
    pages.at(-1)?.push(...(goesOn && afterLine ? [divider, unit] : [unit]));
    room = goesOn ? plus(room, withLine) : size;
  }
  return pages.map((units) => withoutBlankLines(joinUnits(units)));
}

type Size = { readonly blocks: number; readonly characters: number; readonly text: number };

const none: Size = { blocks: 0, characters: 0, text: 0 };
const dividerSize = sizeOf(divider);

function sizeOf({ blocks, text }: SlackUnit): Size {
  return { blocks: blocks.length, characters: blockCharacters(blocks), text: text.length + 1 };
}

function plus(one: Size, other: Size): Size {
  return {
    blocks: one.blocks + other.blocks,
    characters: one.characters + other.characters,
    text: one.text + other.text,
  };
}

function fits(size: Size): boolean {
  return size.blocks <= pageBudget.blocks && size.characters <= pageBudget.characters && size.text <= pageBudget.text;
}

function withoutBlankLines(page: SlackPage): SlackPage {
  return { ...page, text: page.text.replace(/\n{2,}/g, "\n\n").trim() };
}
