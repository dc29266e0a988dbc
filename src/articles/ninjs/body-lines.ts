import { paragraphLines, plainCharacters } from "../clean-text.ts";
import { removeFurniture } from "../html/furniture.ts";
import { openPage } from "../html/page.ts";
import { overDepth, overLimit } from "../html/page-limits.ts";
import { linesOf } from "../html/page-lines.ts";
import { unwrapLines } from "../plain/unwrap-lines.ts";
import type { NinjsItem } from "./ninjs-schema.ts";

type Body = { readonly value: string; readonly isMarkup: boolean };

/** Roles of bodies that are not the article itself. */
const otherRole = /caption|summary|abstract|teaser|note|headline|title|short|byline|credit|slug/i;

/**
 * The paragraphs of a news item, by preference from a body with markup, which knows where they end. `undefined` where it
 * is too large or nested too deeply to be read in good time.
 */
export function bodyLines(item: NinjsItem): readonly string[] | undefined {
  const bodies = bodiesOf(item);
  const body = bodies.find(({ isMarkup }) => isMarkup) ?? bodies[0];
  if (body === undefined) return [];
  return body.isMarkup
    ? markupLines(body.value)
    : paragraphLines(unwrapLines(plainCharacters(body.value).replace(/ {2,}/g, " ")));
}

function bodiesOf(item: NinjsItem): readonly Body[] {
  const listed = item.bodies
    .filter(({ role }) => !otherRole.test(role ?? ""))
    .map(({ contenttype, value }) => ({ value, isMarkup: isMarkup(contenttype, value) }));
  const single = [item.body_xhtml, item.body_html, item.body_text].map((value, at) => ({
    value: value ?? "",
    isMarkup: at < 2,
  }));
  return [...listed, ...single].filter(({ value }) => value.trim() !== "");
}

function isMarkup(contentType: string | undefined, value: string): boolean {
  if (contentType !== undefined && /plain/i.test(contentType)) return false;
  return /html|xml/i.test(contentType ?? "") || /<\/(?:p|div|br)>|<br ?\/?>/i.test(value);
}

function markupLines(value: string): readonly string[] | undefined {
  if (overLimit(value) !== undefined) return undefined;
  const page = openPage(value);
  if (overDepth(page) !== undefined) return undefined;
  removeFurniture(page);
  return linesOf(page.documentElement).flatMap((line) => (line.isHeading ? [] : line.text));
}
