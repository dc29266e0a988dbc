import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** Where the limits that Slack's own tools check can be read; not part of the repository. */
const published = new URL("../../../../shared/specs/slack/block-limits.json", import.meta.url);

const publishedLimits = z.object({
  text: z.object({ max_length: z.number() }),
  action_id: z.object({ max_length: z.number() }),
  button: z.object({
    text: z.object({ max_length: z.number() }),
    url: z.object({ max_length: z.number() }),
    value: z.object({ max_length: z.number() }),
  }),
  actions: z.object({ elements: z.object({ max_items: z.number() }) }),
  context: z.object({ elements: z.object({ max_items: z.number() }) }),
  header: z.object({ text: z.object({ max_length: z.number() }) }),
});

/** What the double refuses, stated apart from the adapter's own constants so that a slip in either shows. */
export type MessageLimits = {
  readonly messageBlocks: number;
  readonly viewBlocks: number;
  readonly messageCharacters: number;
  readonly messageText: number;
  readonly text: number;
  readonly actionId: number;
  readonly buttonText: number;
  readonly buttonUrl: number;
  readonly buttonValue: number;
  readonly actionsElements: number;
  readonly contextElements: number;
  readonly headerText: number;
};

const documented: MessageLimits = {
  messageBlocks: 50,
  viewBlocks: 100,
  messageCharacters: 13_200,
  messageText: 4_000,
  text: 3_000,
  actionId: 255,
  buttonText: 75,
  buttonUrl: 3_000,
  buttonValue: 2_000,
  actionsElements: 25,
  contextElements: 10,
  headerText: 150,
};

/** The documented limits, with the published ones in their place where they can be read. */
export const messageLimits: MessageLimits = existsSync(published)
  ? { ...documented, ...fromPublished(JSON.parse(readFileSync(published, "utf8"))) }
  : documented;

function fromPublished(content: unknown): Partial<MessageLimits> {
  const limits = publishedLimits.parse(content);
  return {
    text: limits.text.max_length,
    actionId: limits.action_id.max_length,
    buttonText: limits.button.text.max_length,
    buttonUrl: limits.button.url.max_length,
    buttonValue: limits.button.value.max_length,
    actionsElements: limits.actions.elements.max_items,
    contextElements: limits.context.elements.max_items,
    headerText: limits.header.text.max_length,
  };
}
