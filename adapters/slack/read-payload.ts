import { z } from "zod";
import type { Origin } from "./whereabouts.ts";

/** A slash command, as far as it is used. */
export const commandPayload = z.object({
  command: z.string(),
  text: z.string().default(""),
  response_url: z.string(),
  channel_id: z.string(),
  user_id: z.string(),
  user_name: z.string().optional(),
  trigger_id: z.string(),
});
export type CommandPayload = z.infer<typeof commandPayload>;

const person = z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() });

/** A shortcut chosen in the menu of a message. */
export const messageShortcut = z.object({
  callback_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string(),
  channel: z.object({ id: z.string() }),
  user: person,
  message: z.object({ text: z.string().default(""), thread_ts: z.string().optional() }),
});

export type MessageShortcut = z.infer<typeof messageShortcut>;

/** A message or a mention. `thread_ts` is there when it stands in a thread. */
export const messageEvent = z.object({
  channel: z.string(),
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().default(""),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
  edited: z.unknown().optional(),
});
export type MessageEvent = z.infer<typeof messageEvent>;

/** The envelope around an event. */
export const eventEnvelope = z.object({
  event_id: z.string().optional(),
  is_ext_shared_channel: z.boolean().default(false),
});

export const homeEvent = z.object({ user: z.string(), tab: z.string().default("home") });

/** A press of one of our buttons. */
export const buttonPress = z.object({
  user: person,
  container: z.object({
    message_ts: z.string(),
    channel_id: z.string(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  response_url: z.string(),
  trigger_id: z.string(),
  actions: z.tuple(
    [z.object({ action_id: z.string(), block_id: z.string().optional(), value: z.string().default("") })],
    z.unknown(),
  ),
});
export type ButtonPress = z.infer<typeof buttonPress>;

/** A press of a choice in the App Home, which has no message to answer to. */
export const homePress = z.object({
  user: person,
  container: z.object({ type: z.literal("view") }),
  trigger_id: z.string(),
  actions: z.tuple([z.object({ value: z.string() })], z.unknown()),
});
export type HomePress = z.infer<typeof homePress>;

/** A name as words: a mention would ping. */
export function nameOf({ id, name, username }: z.infer<typeof person>): string {
  return name ?? username ?? id;
}

/** Where a button was pressed, and by whom. */
export function originOf({ user, container }: ButtonPress): Origin {
  return { channel: container.channel_id, thread: container.thread_ts, user: user.id, name: nameOf(user) };
}
