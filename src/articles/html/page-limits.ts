import type { Page, PageElement } from "./page.ts";

/** Browsers stop nesting at 512 levels; real pages seldom have 50. What finds main text takes ever longer with depth. */
const deepest = 200;
const mostElements = 50_000;
/** Start tags without an end: a page that has so many is not even taken apart, which would take seconds. */
const mostOpen = 5000;
/** Beginnings of tags and of character references: each makes a node, and a run of broken ones makes many. */
const mostMarks = 300_000;

/** Elements without an end tag, and those whose end tag may be left out. */
const unclosed =
  /^<(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot)$/i;

const tooDeep = `nests its elements more than ${deepest} deep`;

/** Why a page is too large or too deep to be read in good time; undefined where it is not. Takes linear time. */
export function overLimit(html: string): string | undefined {
  if ((html.match(/[<&]/g)?.length ?? 0) > mostMarks)
    return `has more than ${mostMarks.toLocaleString("en")} tags and character references`;
  let open = 0;
  let elements = 0;
  for (const [tag] of html.matchAll(/<\/?[a-zA-Z][a-zA-Z\d]*/g)) {
    const isEnd = tag.startsWith("</");
    if (!isEnd) elements += 1;
    if (!unclosed.test(tag.replace("/", ""))) open = Math.max(0, open + (isEnd ? -1 : 1));
    if (open > mostOpen) return tooDeep;
    if (elements > mostElements) return `has more than ${mostElements.toLocaleString("en")} elements`;
  }
  return undefined;
}

/** The same of a page that was taken apart. */
export const overDepth = (page: Page): string | undefined =>
  isDeeper(page.documentElement, deepest) ? tooDeep : undefined;

const isDeeper = (element: PageElement, levels: number): boolean =>
  levels < 0 || [...element.children].some((child) => isDeeper(child, levels - 1));
