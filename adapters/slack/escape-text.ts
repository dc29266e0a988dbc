import { cleanText } from "../../src/reply/clean-text.ts";
import { splitText } from "../../src/reply/split-text.ts";

/** Draws nothing, breaks a word for a machine that looks for addresses and emoji names, and is not read aloud. */
const wordJoiner = "\u2060";

/** Characters that mrkdwn formats with and cannot escape, and what looks like them. */
const lookalikes: Readonly<Record<string, string>> = { "*": "∗", _: "＿", "~": "∼", "`": "ˋ" };

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Text from outside for the plain form of a message, which Slack reads as mrkdwn: nothing in it pings, links, formats,
 * quotes or becomes an emoji. Blocks do not need this: their texts are literal.
 */
export function escapeText(text: string): string {
  return shownText(text)
    .replace(/^>/, `${wordJoiner}>`)
    .replaceAll("://", `:${wordJoiner}//`)
    .replace(/(?<=[\p{L}\p{N}])\.(?=\p{L}{2})/gu, `.${wordJoiner}`)
    .replace(/:(?=[\w+'-]+:)/g, `:${wordJoiner}`)
    .replace(/[*_~`]/g, (mark) => lookalikes[mark] ?? mark)
    .replace(/[&<>]/g, (mark) => entities[mark] ?? mark);
}

/** Text from outside for a block. Slack refuses empty texts, so a blank one becomes a dash. */
export function shownText(text: string): string {
  const clean = cleanText(text);
  return clean === "" ? "–" : clean;
}

/** Pieces of a text whose plain forms stay within the limit; together they say everything. */
export function splitForPlain(text: string, limit: number): readonly string[] {
  return splitToFit(shownText(text), limit, limit);
}

function splitToFit(text: string, size: number, limit: number): readonly string[] {
  return splitText(text, size).flatMap((piece) =>
    escapeText(piece).length <= limit || piece.length < 4
      ? [piece]
      : splitToFit(piece, Math.ceil(piece.length / 2), limit),
  );
}

/** The beginning of a text, marked as cut where it is, whose plain form stays within the limit. */
export function clipForPlain(text: string, limit: number): string {
  const whole = shownText(text);
  if (escapeText(whole).length <= limit) return whole;
  const [first = ""] = splitForPlain(whole, limit - 1);
  return `${first}…`;
}

/** The beginning of a text, marked as cut where it is, of at most `limit` UTF-16 units. */
export function clipText(text: string, limit: number): string {
  const whole = shownText(text);
  if (whole.length <= limit) return whole;
  const [first = ""] = splitText(whole, limit - 1);
  return `${first}…`;
}
