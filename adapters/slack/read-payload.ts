import { z } from "zod";

/** A slash command, as far as it is used. */
export const commandPayload = z.object({
  command: z.string(),
  text: z.string().default(""),
  response_url: z.string(),
});

/** A shortcut chosen in the menu of a message. */
export const messageShortcut = z.object({
  callback_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string(),
  message: z.object({ text: z.string().default("") }),
});

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
export const eventEnvelope = z.object({ event_id: z.string().optional() });

export const homeEvent = z.object({ user: z.string(), tab: z.string().default("home") });

/** A press of one of our buttons. */
export const buttonPress = z.object({
  user: z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() }),
  container: z.object({
    message_ts: z.string(),
    channel_id: z.string(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  response_url: z.string(),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string().default("") })], z.unknown()),
});
export type ButtonPress = z.infer<typeof buttonPress>;

/** A press of a choice in the App Home, which has no message to answer to. */
export const homePress = z.object({
  user: z.object({ id: z.string() }),
  container: z.object({ type: z.literal("view") }),
  actions: z.tuple([z.object({ value: z.string() })], z.unknown()),
});
