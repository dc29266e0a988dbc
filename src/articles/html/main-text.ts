import { Readability } from "@mozilla/readability";
import { isFurnitureLine } from "./furniture-lines.ts";
import type { Page, PageNode } from "./page.ts";
import { linesOf, type PageLine } from "./page-lines.ts";

/** The main text of a page, a paragraph a line, and how much of it is links. */
export type MainText = {
  readonly lines: readonly string[];
  /** Headings that are links: many of them make a list of articles. */
  readonly linkedHeadings: number;
  /** From 0 to 1. */
  readonly linkShare: number;
};

/** Finds the main text by Readability (the reader view of Firefox). It changes the page: read all else before. */
export function findMainText(page: Page, title: string | undefined): MainText {
  const found = new Readability<PageNode>(page, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse();
  const all = found?.content ? linesOf(found.content) : [];
  const lines = all.filter((line) => !line.isHeading && !isLinkOnly(line) && !isFurnitureLine(line.text));
  const letters = all.reduce((sum, line) => sum + line.text.length, 0);
  return {
    lines: lines.map((line) => line.text).filter((text, at) => at > 0 || text !== title),
    linkedHeadings: all.filter((line) => line.isHeading && isLinkOnly(line)).length,
    linkShare: all.reduce((sum, line) => sum + line.linked, 0) / Math.max(1, letters),
  };
}

/** A paragraph that is a link as a whole leads to another article. */
const isLinkOnly = ({ text, linked }: PageLine): boolean => linked >= 0.9 * text.length;
