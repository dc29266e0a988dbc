import { asBody, type Body } from "../read-body.ts";

/** A message of the bot as everybody in its channel sees it now. */
export type PostedMessage = {
  readonly ts: string;
  readonly thread: string | undefined;
  readonly text: string;
  /** As it was posted, before any change. */
  readonly saidFirst: string;
  readonly blocks: unknown;
  /** Undefined where it has none. */
  readonly token: string | undefined;
  /** How often it was changed. */
  readonly edits: number;
};

/** What the bot has posted, as it stands. */
export interface PostedMessages {
  /** In the order of their posting; what was deleted is gone. */
  in(channel: string): readonly PostedMessage[];
  /** Takes note of a call that went well. */
  note(method: string, body: Body, answer: Body): void;
}

export function createPostedMessages(isRemoved: (channel: string, ts: string) => boolean): PostedMessages {
  const channels = new Map<string, Map<string, PostedMessage>>();
  return {
    in: (channel) => [...(channels.get(channel)?.values() ?? [])].filter(({ ts }) => !isRemoved(channel, ts)),
    note(method, body, answer) {
      if (method !== "chat.postMessage" && method !== "chat.update") return;
      const channel = String(answer["channel"]);
      const held = channels.get(channel) ?? new Map<string, PostedMessage>();
      channels.set(channel, held);
      const before = held.get(String(answer["ts"]));
      const message = shown(body, String(answer["ts"]), before);
      held.set(message.ts, message);
    },
  };
}

/** An update without metadata leaves that of the message. */
function shown(body: Body, ts: string, before: PostedMessage | undefined): PostedMessage {
  const { token } = asBody(asBody(body["metadata"])["event_payload"]);
  return {
    ts,
    thread: before?.thread ?? (typeof body["thread_ts"] === "string" ? body["thread_ts"] : undefined),
    text: String(body["text"]),
    saidFirst: before?.saidFirst ?? String(body["text"]),
    blocks: body["blocks"],
    token: typeof token === "string" ? token : before?.token,
    edits: before === undefined ? 0 : before.edits + 1,
  };
}
