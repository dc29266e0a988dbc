import { clipToFit, shownText, splitToFit } from "../../src/reply/fit-text.ts";

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

/** Pieces of a text that stay within the limit once escaped; together they say everything. */
export const splitForPlain = (text: string, limit: number): readonly string[] => splitToFit(text, limit, escapeText);

/** The beginning of a text, marked as cut where it is, that stays within the limit once escaped. */
export const clipForPlain = (text: string, limit: number): string => clipToFit(text, limit, escapeText);
