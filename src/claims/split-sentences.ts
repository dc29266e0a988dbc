/** A sentence with its place in the text, [start, end) in UTF-16 units: `text` is that slice. */
export type Sentence = { readonly text: string; readonly start: number; readonly end: number };

const abbreviations = new Set(
  "mr mrs ms dr prof rev gen col maj capt lt sgt sen rep gov pres st jr sr inc ltd corp co bros vs etc e.g i.e u.s u.k u.n a.m p.m no vol fig jan feb mar apr jun jul aug sept sep oct nov dec".split(
    " ",
  ),
);

const ends = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\p{N}])/gu;

/** Cuts a paragraph into sentences. A full stop after a title, an initial or another abbreviation ends none. */
export function splitSentences(paragraph: string): readonly Sentence[] {
  const cuts = [...paragraph.matchAll(ends)]
    .filter((end) => isSentenceEnd(paragraph, end))
    .map((end) => end.index + end[0].length);
  const bounds = [0, ...cuts, paragraph.length];
  return bounds.slice(1).flatMap((end, index) => trimmed(paragraph, bounds[index] ?? 0, end));
}

function isSentenceEnd(paragraph: string, end: RegExpMatchArray): boolean {
  if (!end[0].startsWith(".") || end[0].startsWith("..")) return true;
  const before = /[\p{L}.]+$/u.exec(paragraph.slice(0, end.index))?.[0] ?? "";
  const isInitial = /^\p{Lu}$/u.test(before);
  return !isInitial && !abbreviations.has(before.toLowerCase());
}

function trimmed(text: string, from: number, to: number): readonly Sentence[] {
  const slice = text.slice(from, to);
  const start = from + slice.length - slice.trimStart().length;
  const end = from + slice.trimEnd().length;
  return end > start ? [{ text: text.slice(start, end), start, end }] : [];
}
