import { cleanText } from "../../src/reply/clean-text.ts";
import { splitText } from "../../src/reply/split-text.ts";

/** Draws nothing, and keeps what looks for mentions in the raw text, where a backslash does not count, from finding one. */
const wordJoiner = "\u2060";

/**
 * Text from outside for Discord's Markdown: nothing in it pings, links, formats, becomes an emoji, a date or a command.
 * Invites are found without a scheme, so a point within a word is escaped as well.
 */
export function escapeMarkdown(text: string): string {
  return shownText(text)
    .replace(/[\\*_~`|<>[\]#]/g, "\\$&")
    .replaceAll("@", `@${wordJoiner}`)
    .replace(/:(?=\S)/g, "\\:")
    .replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, "\\.")
    .replace(/^[-+]/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** Text from outside where nothing is formatted, as on a button. Discord refuses empty texts: a blank one becomes a dash. */
export function shownText(text: string): string {
  const clean = cleanText(text);
  return clean === "" ? "–" : clean;
}

/** Pieces of a text that stay within the limit once escaped; together they say everything. */
export function splitForMarkdown(text: string, limit: number): readonly string[] {
  return splitToFit(shownText(text), limit, limit);
}

function splitToFit(text: string, size: number, limit: number): readonly string[] {
  return splitText(text, size).flatMap((piece) =>
    escapeMarkdown(piece).length <= limit || piece.length < 4
      ? [piece]
      : splitToFit(piece, Math.ceil(piece.length / 2), limit),
  );
}

/** The beginning of a text, marked as cut where it is, that stays within the limit once escaped. */
export function clipForMarkdown(text: string, limit: number): string {
  const whole = shownText(text);
  if (escapeMarkdown(whole).length <= limit) return whole;
  const [first = ""] = splitForMarkdown(whole, limit - 1);
  return `${first}…`;
}

/** The beginning of a text, marked as cut where it is, of at most `limit` UTF-16 units. */
export function clipText(text: string, limit: number): string {
  const whole = shownText(text);
  if (whole.length <= limit) return whole;
  const [first = ""] = splitText(whole, limit - 1);
  return `${first}…`;
}
