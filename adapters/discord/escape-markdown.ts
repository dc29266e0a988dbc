import { clipToFit, shownText, splitToFit } from "../../src/reply/fit-text.ts";

/** Draws nothing, and keeps what looks for mentions in the raw text, where a backslash does not count, from finding one. */
export const wordJoiner = "\u2060";

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

/** Pieces of a text that stay within the limit once escaped; together they say everything. */
export const splitForMarkdown = (text: string, limit: number): readonly string[] =>
  splitToFit(text, limit, escapeMarkdown);

/** The beginning of a text, marked as cut where it is, that stays within the limit once escaped. */
export const clipForMarkdown = (text: string, limit: number): string => clipToFit(text, limit, escapeMarkdown);
