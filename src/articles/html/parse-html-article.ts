import { completeArticle } from "../complete-article.ts";
import { type ParsedArticle, unreadable } from "../parsed-article.ts";
import { removeFurniture } from "./furniture.ts";
import { isCutOff } from "./is-cut-off.ts";
import { findMainText } from "./main-text.ts";
import { openPage } from "./page.ts";
import { overDepth, overLimit } from "./page-limits.ts";
import { readPageMetadata } from "./page-metadata.ts";
import { readSigns, refusalOf } from "./page-refusal.ts";

/** Reads the article of a saved web page: its main text, a paragraph a line, and what the page states of it. */
export function parseHtmlArticle(html: string, file: string): ParsedArticle {
  const limit = overLimit(html);
  if (limit !== undefined) return tooMuch(limit, file);
  if (isCutOff(html)) return unreadable(file, "ends in the middle of the page: it was not saved whole. Save it again.");
  const page = openPage(html);
  const depth = overDepth(page);
  if (depth !== undefined) return tooMuch(depth, file);
  const metadata = readPageMetadata(page, html);
  const signs = readSigns(page);
  removeFurniture(page);
  const main = findMainText(page, metadata.stated.title);
  const refusal = refusalOf(main, signs, metadata);
  if (refusal !== undefined) return unreadable(file, refusal);
  return completeArticle({ stated: metadata.stated, text: main.lines.join("\n") }, file);
}

const tooMuch = (limit: string, file: string): ParsedArticle =>
  unreadable(file, `${limit}: it is not read. Save the article's text alone.`);
