import { z } from "zod";
import { messageLimits as limits } from "./message-limits.ts";

const plainText = (max: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(max), emoji: z.boolean().optional() });

const style = z
  .strictObject({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial()
  .optional();

/** `user`, `usergroup`, `broadcast` and `channel` elements are left out: nothing that we send may ping. */
const richElement = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style }),
  z.strictObject({
    type: z.literal("link"),
    url: z.url({ protocol: /^https?$/ }).max(limits.buttonUrl),
    text: z.string().min(1).optional(),
    style,
  }),
]);

const richSection = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(richElement).min(1) });

const richPart = z.discriminatedUnion("type", [
  richSection,
  z.strictObject({ type: z.literal("rich_text_quote"), elements: z.array(richElement).min(1) }),
  z.strictObject({
    type: z.literal("rich_text_list"),
    style: z.enum(["bullet", "ordered"]),
    elements: z.array(richSection).min(1),
  }),
]);

const button = z.strictObject({
  type: z.literal("button"),
  action_id: z.string().min(1).max(limits.actionId),
  text: plainText(limits.buttonText),
  value: z.string().min(1).max(limits.buttonValue),
});

/** The blocks that we send. `mrkdwn` is left out: text from outside would format. */
const block = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("divider") }),
  z.strictObject({ type: z.literal("header"), text: plainText(limits.headerText) }),
  z.strictObject({ type: z.literal("section"), text: plainText(limits.text) }),
  z.strictObject({
    type: z.literal("context"),
    elements: z.array(plainText(limits.text)).min(1).max(limits.contextElements),
  }),
  z.strictObject({
    type: z.literal("actions"),
    block_id: z.string().min(1).max(limits.actionId).optional(),
    elements: z.array(button).min(1).max(limits.actionsElements),
  }),
  z.strictObject({ type: z.literal("rich_text"), elements: z.array(richPart).min(1) }),
]);

const blocks = (max: number) =>
  z
    .array(block)
    .max(max)
    .refine((list) => hasDistinctActions(list), "duplicate action_id")
    .refine((list) => hasDistinctRows(list), "duplicate block_id")
    .refine((list) => charactersOf(list) <= limits.messageCharacters, "msg_blocks_too_long");

/** A message as `chat.postMessage`, `chat.update`, an acknowledgement or a response address may carry it. */
export const messageSchema = z.looseObject({
  text: z.string().min(1).max(limits.messageText),
  blocks: blocks(limits.messageBlocks).optional(),
  unfurl_links: z.literal(false),
  unfurl_media: z.literal(false),
  link_names: z.undefined().optional(),
  parse: z.undefined().optional(),
});

/** An App Home. */
export const homeViewSchema = z.strictObject({ type: z.literal("home"), blocks: blocks(limits.viewBlocks) });

function hasDistinctActions(list: readonly z.infer<typeof block>[]): boolean {
  const ids = list.flatMap((item) =>
    item.type === "actions" ? item.elements.map((element) => element.action_id) : [],
  );
  return new Set(ids).size === ids.length;
}

function hasDistinctRows(list: readonly z.infer<typeof block>[]): boolean {
  const ids = list.flatMap((item) => (item.type === "actions" && item.block_id !== undefined ? [item.block_id] : []));
  return new Set(ids).size === ids.length;
}

/** Counted as received, so an escape of JSON is one character. */
function charactersOf(list: readonly unknown[]): number {
  return JSON.stringify(list).replace(/\\(?:u[\da-f]{4}|.)/g, "_").length;
}
