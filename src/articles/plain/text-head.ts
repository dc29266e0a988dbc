import { oneLine } from "../clean-text.ts";
import { bylineAuthor, isByline } from "./byline.ts";
import { isHeadline } from "./is-headline.ts";
import { isWrapped } from "./unwrap-lines.ts";

/** What stands above the paragraphs of a text, and the rest. */
export type TextHead = {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly body: string;
};

/** Takes the headline and the byline off a text. `known`: the title where it is stated elsewhere. */
export function takeHead(text: string, known: string | undefined): TextHead {
  const title = firstLine(text);
  if (title === undefined || !isTitle(title, known, text)) return { title: undefined, ...takeByline(text) };
  return { title: title.line, ...takeByline(title.rest) };
}

type FirstLine = { readonly line: string; readonly rest: string };

function firstLine(text: string): FirstLine | undefined {
  const found = /^\s*(\S[^\n]*)\n([\s\S]*)$/.exec(text);
  const [, line, rest = ""] = found ?? [];
  return line === undefined || rest.trim() === "" ? undefined : { line: oneLine(line), rest };
}

/** In a text that was broken at a width, the first line of a paragraph looks like a headline: a blank line tells. */
function isTitle({ line, rest }: FirstLine, known: string | undefined, text: string): boolean {
  if (known !== undefined) return line === oneLine(known);
  if (!isHeadline(line)) return false;
  return /^[^\S\n]*\n/.test(rest) || takeByline(rest).body !== rest || !isWrapped(text);
}

function takeByline(text: string): Omit<TextHead, "title"> {
  const first = firstLine(text);
  if (first === undefined || !isByline(first.line)) return { author: undefined, body: text };
  return { author: bylineAuthor(first.line), body: first.rest };
}
