import { paragraphLines } from "../clean-text.ts";
import { isElement, isText, type PageNode } from "./page.ts";

/** A line of a page with how many of its letters are links. */
export type PageLine = { readonly text: string; readonly linked: number; readonly isHeading: boolean };

const inlineElements = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter output q rp rt ruby s samp small
  span strike strong sub sup time tt u var wbr x-link`.split(/\s+/),
);

/** The lines of a part of a page: each block is one, and so are the parts of one that a full stop and a line break divide. */
export function linesOf(content: PageNode): readonly PageLine[] {
  const state: State = { lines: [], open: "", linked: 0 };
  walk(content, state, { inLink: false, isHeading: false });
  closeLine(state, false);
  return state.lines;
}

type State = { readonly lines: PageLine[]; open: string; linked: number };
type Place = { readonly inLink: boolean; readonly isHeading: boolean };

function walk(node: PageNode, state: State, place: Place): void {
  for (const child of node.childNodes) {
    if (isText(child)) {
      const text = child.textContent ?? "";
      state.open += text.replace(/\s+/g, " ");
      if (place.inLink) state.linked += text.trim().length;
    } else if (isElement(child)) walkElement(child, child.localName.toLowerCase(), { state, place });
  }
}

function walkElement(element: PageNode, name: string, { state, place }: { state: State; place: Place }): void {
  if (name === "br") {
    if (/[.!?]["”’)]*\s*$/.test(state.open)) closeLine(state, place.isHeading);
    else state.open += " ";
    return;
  }
  if (inlineElements.has(name)) {
    walk(element, state, { ...place, inLink: place.inLink || name === "a" });
    return;
  }
  closeLine(state, place.isHeading);
  const isHeading = place.isHeading || /^h[1-6]$/.test(name);
  walk(element, state, { ...place, isHeading });
  closeLine(state, isHeading);
}

function closeLine(state: State, isHeading: boolean): void {
  const text = paragraphLines(state.open).join(" ");
  if (/[\p{L}\p{N}]/u.test(text)) state.lines.push({ text, linked: state.linked, isHeading });
  state.open = "";
  state.linked = 0;
}
