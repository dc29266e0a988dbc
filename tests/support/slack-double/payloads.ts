import type { Body } from "../read-body.ts";

/** A person of the double's workspace. */
export const asker = { id: "U000000001", name: "admin" } as const;

const team = { team_id: "T000000001", api_app_id: "A0ONRECORD" } as const;

let counter = 0;

/** A time stamp that no other message has. */
export function newTs(): string {
  counter += 1;
  return `1742200000.${String(counter).padStart(6, "0")}`;
}

function newTrigger(): string {
  counter += 1;
  return `${counter}.2.3`;
}

export function commandPayload(parts: { command: string; text: string; channel: string; responseUrl: string }): Body {
  return {
    ...team,
    command: parts.command,
    text: parts.text,
    channel_id: parts.channel,
    user_id: asker.id,
    user_name: asker.name,
    response_url: parts.responseUrl,
    trigger_id: newTrigger(),
    is_enterprise_install: "false",
  };
}

export type MessageParts = { channel: string; text: string; ts?: string; threadTs?: string; more?: Body };

export function mentionPayload(parts: MessageParts): Body {
  return eventPayload({ type: "app_mention", ...messageFields(parts) });
}

export function directMessagePayload(parts: MessageParts): Body {
  return eventPayload({ type: "message", channel_type: "im", ...messageFields(parts) });
}

export function homePayload(): Body {
  return eventPayload({ type: "app_home_opened", user: asker.id, tab: "home", channel: "D1", event_ts: newTs() });
}

/** Somebody chooses a shortcut in the menu of a message. */
export function messageShortcutPayload(parts: { text?: string; channel: string; responseUrl: string }): Body {
  return {
    type: "message_action",
    callback_id: "check_message",
    token: "verification",
    trigger_id: newTrigger(),
    action_ts: newTs(),
    team: { id: team.team_id, domain: "emulate" },
    user: { id: asker.id, name: asker.name },
    channel: { id: parts.channel, name: "general" },
    message_ts: newTs(),
    message: {
      type: "message",
      user: asker.id,
      ts: newTs(),
      ...(parts.text === undefined ? {} : { text: parts.text }),
    },
    response_url: parts.responseUrl,
  };
}

/** A button, and the row that it stands in where the bot named one. */
export type PressedButton = { readonly action_id: string; readonly value: string; readonly block_id?: string };

export type PressParts = {
  readonly button: PressedButton;
  readonly channel: string;
  readonly messageTs: string;
  readonly threadTs?: string;
  readonly isEphemeral: boolean;
  readonly responseUrl: string;
};

export function pressPayload({ button, channel, messageTs, threadTs, isEphemeral, responseUrl }: PressParts): Body {
  return {
    type: "block_actions",
    api_app_id: team.api_app_id,
    team: { id: team.team_id, domain: "emulate" },
    user: { id: asker.id, username: asker.name, name: asker.name, team_id: team.team_id },
    channel: { id: channel, name: "general" },
    container: {
      type: "message",
      message_ts: messageTs,
      channel_id: channel,
      is_ephemeral: isEphemeral,
      ...(threadTs === undefined ? {} : { thread_ts: threadTs }),
    },
    trigger_id: newTrigger(),
    response_url: responseUrl,
    actions: [{ type: "button", block_id: "b", action_ts: newTs(), ...button }],
  };
}

function messageFields({ channel, text, ts = newTs(), threadTs, more }: MessageParts): Body {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return { user: asker.id, channel, text, ts, event_ts: ts, ...thread, ...more };
}

function eventPayload(event: Body): Body {
  counter += 1;
  return { ...team, type: "event_callback", event_id: `Ev${counter}`, event_time: 1_742_200_000, event };
}
