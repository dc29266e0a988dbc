import { cleanText } from "./clean-text.ts";
import { splitText } from "./split-text.ts";

/** How a renderer writes text of its platform; what is written may be longer than what was said. */
type Write = (text: string) => string;

/** Text from outside where a platform refuses empty texts: a blank one becomes a dash. */
export function shownText(text: string): string {
  const clean = cleanText(text);
  return clean === "" ? "–" : clean;
}

/** Pieces of a text that stay within the limit once written; together they say everything. */
export function splitToFit(text: string, limit: number, write: Write): readonly string[] {
  return fittingPieces(shownText(text), limit, { limit, write });
}

function fittingPieces(
  text: string,
  size: number,
  fit: { readonly limit: number; readonly write: Write },
): readonly string[] {
  return splitText(text, size).flatMap((piece) =>
    fit.write(piece).length <= fit.limit || piece.length < 4
      ? [piece]
      : fittingPieces(piece, Math.ceil(piece.length / 2), fit),
  );
}

/** The beginning of a text, marked as cut where it is, that stays within the limit once written. */
export function clipToFit(text: string, limit: number, write: Write): string {
  const whole = shownText(text);
  if (write(whole).length <= limit) return whole;
  const [first = ""] = splitToFit(whole, limit, (piece) => write(`${piece}…`));
  return `${first}…`;
}

/** The beginning of a text, marked as cut where it is, of at most `limit` UTF-16 units. */
export const clipText = (text: string, limit: number): string => clipToFit(text, limit, (shown) => shown);
