import { z } from "zod";
import type { Body } from "../read-body.ts";
import { homeViewSchema, messageSchema } from "./message-schema.ts";

/** Holds what the bot sends against Slack's limits. */
export interface MessageCheck {
  /** What Slack would have refused, each said in words. */
  readonly problems: readonly string[];
  /** Whether a message may be sent; what is wrong is kept. */
  message(where: string, message: Body): boolean;
  home(view: unknown): boolean;
}

export function createMessageCheck(): MessageCheck {
  const problems: string[] = [];
  const holds = (where: string, schema: z.ZodType, value: unknown) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) problems.push(`${where}: ${z.prettifyError(parsed.error)}`);
    return parsed.success;
  };
  return {
    problems,
    message: (where, message) => holds(where, withoutPreviews.has(where) ? updateSchema : messageSchema, message),
    home: (view) => holds("views.publish", homeViewSchema, view),
  };
}

const withoutPreviews: ReadonlySet<string> = new Set(["chat.update", "chat.postEphemeral"]);

/** These take no word on previews: a message keeps that of its posting, and Slack unfurls nothing in an ephemeral one. */
const updateSchema = messageSchema.omit({ unfurl_links: true, unfurl_media: true });
