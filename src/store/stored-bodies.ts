import { z } from "zod";
import type { Asker, Place } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";
import { stated } from "./stored-rows.ts";

/** Schemas of what several tables hold as JSON. */

export const storedAudience = z.enum(["person", "members", "public", "external"]);

export const storedPlace: z.ZodType<Place> = z.object({
  platform: z.string(),
  workspace: stated(z.string()),
  channel: z.string(),
  thread: stated(z.string()),
  audience: storedAudience,
});

export const storedAsker: z.ZodType<Asker> = z.object({
  platform: z.string(),
  id: z.string(),
  name: z.string(),
  groups: z.array(z.string()),
});

/**
 * Only the outline: what a reply may hold is settled by its type, which wrote it, and a second description of all its blocks
 * would have to follow every change of them.
 */
export const storedReply = z.custom<Reply>(
  (value) => outline.safeParse(value).success,
  "is no reply with an outcome, a question and blocks",
);

const outline = z.looseObject({
  outcome: z.string(),
  ask: z.string(),
  blocks: z.array(z.looseObject({ kind: z.string() })).min(1),
});
