import { paragraphLines } from "../../articles/clean-text.ts";
import { removeFurniture } from "../../articles/html/furniture.ts";
import { isFurnitureLine } from "../../articles/html/furniture-lines.ts";
import { openPage } from "../../articles/html/page.ts";
import { overDepth, overLimit } from "../../articles/html/page-limits.ts";
import { linesOf } from "../../articles/html/page-lines.ts";
import type { FeedWords } from "./feed-item.ts";

/** What feed software puts under an item. */
const feedFurniture =
  /^(?:the post .{1,300} (?:first appeared on|appeared first on) .{1,200}|(?:continue|keep) reading\b.{0,200}|read (?:the )?(?:full|whole|entire|original|rest of (?:the|this)) (?:article|story|post)?.{0,80}|(?:view|read|see) (?:this|the)? ?(?:article|story|post) (?:on|at) .{1,100}|\[?link\]?|\[?comments?\]?|submitted by .{1,100})\.?$/i;

/** The paragraphs of an item's words; undefined where they are too many or too deep to be read in good time. */
export function markupLines({ value, isMarkup }: FeedWords): readonly string[] | undefined {
  const lines = isMarkup ? linesOfMarkup(value) : paragraphLines(value);
  return lines?.filter((line) => !feedFurniture.test(line) && !isFurnitureLine(line));
}

function linesOfMarkup(value: string): readonly string[] | undefined {
  if (overLimit(value) !== undefined) return undefined;
  const page = openPage(value);
  if (overDepth(page) !== undefined) return undefined;
  removeFurniture(page);
  return linesOf(page.documentElement).flatMap((line) => (line.isHeading ? [] : line.text));
}
