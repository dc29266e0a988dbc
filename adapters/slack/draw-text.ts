import type { types } from "@slack/bolt";
import { clipText, shownText } from "../../src/reply/fit-text.ts";
import { slackLimits } from "./block-limits.ts";
import { escapeText } from "./escape-text.ts";
import type { SlackBlock, SlackUnit } from "./slack-page.ts";

/** Words of a rich text: unlike mrkdwn they are literal, so that nothing in them can format, link or ping. */
export type Words = types.RichTextText | types.RichTextLink;

type Style = NonNullable<types.RichTextText["style"]>;

export function words(text: string, style?: Style): Words {
  return style === undefined ? { type: "text", text } : { type: "text", text, style };
}

export function link(target: string, text: string): Words {
  return { type: "link", url: target, text };
}

/** A line of text. */
export function lineBlock(elements: readonly Words[]): SlackBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [...elements] }] };
}

/** A line with a bar at its side, below the line that it belongs to where there is one. */
export function quoteBlock(quote: string, above?: string): SlackBlock {
  const line = { type: "rich_text_section" as const, elements: [words(above ?? "")] };
  const quoted = { type: "rich_text_quote" as const, elements: [words(quote)] };
  return { type: "rich_text", elements: above === undefined ? [quoted] : [line, quoted] };
}

/** Lines with dots before them. */
export function listBlock(items: readonly (readonly Words[])[]): SlackBlock {
  const sections = items.map((elements) => ({ type: "rich_text_section" as const, elements: [...elements] }));
  return { type: "rich_text", elements: [{ type: "rich_text_list", style: "bullet", elements: sections }] };
}

/** Small grey words beside each other; at most ten. */
export function smallBlock(texts: readonly string[]): SlackBlock {
  return { type: "context", elements: texts.map((text) => ({ type: "plain_text", text, emoji: false })) };
}

/** A large line; longer headings than Slack draws are bold lines. */
export function headingBlock(text: string): SlackBlock {
  if (text.length > slackLimits.headerText) return lineBlock([words(text, { bold: true })]);
  return { type: "header", text: { type: "plain_text", text, emoji: false } };
}

/** A button that carries a value back. */
export function button(parts: { label: string; id: string; value: string }): types.Button {
  const text = clipText(parts.label, slackLimits.buttonText);
  return { type: "button", action_id: parts.id, value: parts.value, text: { type: "plain_text", text, emoji: false } };
}

/** One line, in both forms, of text from outside that is short enough for one piece. */
export function lineUnit(text: string, style?: Style): SlackUnit {
  return { blocks: [lineBlock([words(shownText(text), style)])], text: escapeText(text) };
}
