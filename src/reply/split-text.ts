/**
 * Cuts text into pieces of at most `limit` UTF-16 units, at white space where there is any in the second half of a
 * piece, otherwise between characters as people see them (never inside a surrogate pair). No piece of several is empty;
 * joined with the removed spaces, the pieces say everything. `limit` is 2 or more.
 */
export function splitText(text: string, limit: number): readonly string[] {
  if (text.length <= limit) return [text];
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const cut = cutBefore(rest, limit);
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}

function cutBefore(text: string, limit: number): number {
  const space = text.lastIndexOf(" ", limit);
  if (space > limit / 2) return space;
  const start =
    characters()
      .segment(text.slice(0, limit + longestCharacter))
      .containing(limit)?.index ?? limit;
  if (start > 0) return start;
  const isInsidePair = /[\ud800-\udbff]/.test(text.charAt(limit - 1));
  return isInsidePair ? limit - 1 : limit;
}

/** A family emoji has 11 units; what is longer is a heap of combining marks and may be cut. */
const longestCharacter = 32;

let segmenter: Intl.Segmenter | undefined;
const characters = (): Intl.Segmenter => (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" }));
