/** A stretch of a text, [start, end) in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
