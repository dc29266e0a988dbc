import type { Sentence } from "../sentences/sentence.ts";

/** Words between quotation marks, the marks included; offsets count in the article's text. */
export type Quotation = { readonly start: number; readonly end: number };

/** A quotation that runs longer than this without its closing mark was opened by mistake. */
const longestQuotation = 4_000;

/**
 * The quotations of an article: curly, straight, doubled (`` '') marks. A paragraph that opens with a mark while a
 * quotation is open continues it; one that is never closed ends with its paragraph.
 */
export function findQuotations(sentences: readonly Sentence[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let open: { start: number; paragraph: number } | undefined;
  let end = 0;
  for (const sentence of sentences) {
    if (open !== undefined && sentence.paragraph !== open.paragraph) {
      found.push({ start: open.start, end });
      open = undefined;
    }
    for (const mark of marksIn(sentence)) {
      if (open !== undefined && mark.at - open.start > longestQuotation) open = undefined;
      if (open === undefined && mark.kind !== "close") open = { start: mark.at, paragraph: sentence.paragraph };
      else if (open !== undefined && mark.kind !== "open") {
        found.push({ start: open.start, end: mark.at + mark.length });
        open = undefined;
      }
    }
    end = sentence.end;
  }
  if (open !== undefined) found.push({ start: open.start, end });
  return found;
}

type Mark = { readonly at: number; readonly length: number; readonly kind: "open" | "close" | "either" };

const markPattern = /“|”|``|''|"|«|»|„/g;
const kinds: Readonly<Record<string, Mark["kind"]>> = {
  "“": "open",
  "”": "close",
  "``": "open",
  "«": "open",
  "»": "close",
  "„": "open",
};

function marksIn({ text, start }: Sentence): readonly Mark[] {
  if (!/[“”"«»„]|``|''/.test(text)) return [];
  return [...text.matchAll(markPattern)].map(({ 0: mark, index }) => ({
    at: start + index,
    length: mark.length,
    kind: kinds[mark] ?? straightKind(text, index, mark.length),
  }));
}

/** A straight mark opens before a word and closes after one; between two it may do either. */
function straightKind(text: string, at: number, length: number): Mark["kind"] {
  const before = text[at - 1] ?? " ";
  const after = text[at + length] ?? " ";
  if (/[\s(—-]/.test(before) && /\S/.test(after)) return "open";
  if (/\S/.test(before) && /[\s.,;:?!)—-]/.test(after)) return "close";
  return "either";
}
