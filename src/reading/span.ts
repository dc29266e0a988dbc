/** A stretch of an article's text, [start, end) in UTF-16 units: `text` is always that slice. */
export type Span = { readonly text: string; readonly start: number; readonly end: number };

/** The stretch of `whole` from `start` to `end`, without white space at its ends. */
export function spanOf(whole: string, start: number, end: number): Span {
  const slice = whole.slice(start, end);
  const first = start + slice.length - slice.trimStart().length;
  const last = Math.max(first, start + slice.trimEnd().length);
  return { text: whole.slice(first, last), start: first, end: last };
}
