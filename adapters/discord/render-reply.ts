import type { NonEmpty, Reply } from "../../src/reply/reply.ts";
import { blockParts } from "./block-units.ts";
import { pageBudget } from "./discord-limits.ts";
import { type DiscordPage, type DiscordPart, sizeOf } from "./discord-page.ts";

/**
 * A reply as Discord messages, in reading order, without the buttons for paging and sharing, for which every page leaves
 * room. All text from outside is escaped exactly once.
 */
export function renderDiscord(reply: Reply): NonEmpty<DiscordPage> {
  const placed = reply.blocks.flatMap((_block, index) => spacedParts(reply.blocks, index));
  const [first, ...rest] = fillPages(placed);
  return [first ?? { parts: [] }, ...rest];
}

/** `afterLine`: a line is drawn above it unless it begins a page. */
type PlacedPart = { readonly part: DiscordPart; readonly afterLine: boolean };

/** A line between claims that follow each other. */
function spacedParts(blocks: Reply["blocks"], index: number): readonly PlacedPart[] {
  const block = blocks[index];
  const follows = block?.kind === "statement" && blocks[index - 1]?.kind === "statement";
  const listsClaims = block?.kind === "timeline" || block?.kind === "figures";
  return blockParts(blocks, index).map((part, position) => ({
    part,
    afterLine: position === 0 ? follows : listsClaims,
  }));
}

function fillPages(placed: readonly PlacedPart[]): readonly DiscordPage[] {
  const pages: DiscordPage[] = [];
  for (const { part, afterLine } of placed) {
    const page = pages.at(-1);
    const grown = [...(page?.parts ?? []), ...(afterLine ? [line] : []), part];
    if (page !== undefined && fits(grown)) pages[pages.length - 1] = { parts: grown };
    else pages.push({ parts: [part] });
  }
  return pages;
}

const line: DiscordPart = { kind: "line" };

function fits(parts: readonly DiscordPart[]): boolean {
  const { components, text } = sizeOf(parts);
  return components <= pageBudget.components && text <= pageBudget.text;
}
