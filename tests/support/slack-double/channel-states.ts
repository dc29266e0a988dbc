import type { Body } from "../read-body.ts";

/** What may be the matter with a channel, beyond what the emulator knows. */
export type ChannelState = "archived" | "not in channel" | "shared" | "invited";

/** States that tests put channels into, and messages that people delete. */
export interface ChannelStates {
  set(channel: string, state: ChannelState | undefined): void;
  /** A person deletes a message. */
  remove(channel: string, ts: string): void;
  isRemoved(channel: string, ts: string): boolean;
  /** Slack's error where it would refuse the call. */
  refuse(method: string, body: Body): string | undefined;
  /** What Slack tells of a channel, with its state. */
  told(channel: Body): Body;
}

const writes: ReadonlySet<string> = new Set(["chat.postMessage", "chat.update", "chat.delete"]);
const reads: ReadonlySet<string> = new Set(["conversations.history", "conversations.replies"]);

export function createChannelStates(): ChannelStates {
  const states = new Map<string, ChannelState>();
  const removed = new Set<string>();
  const keyOf = (channel: unknown, ts: unknown) => `${channel} ${ts}`;
  return {
    set(channel, state) {
      if (state === undefined) states.delete(channel);
      else states.set(channel, state);
    },
    remove: (channel, ts) => void removed.add(keyOf(channel, ts)),
    isRemoved: (channel, ts) => removed.has(keyOf(channel, ts)),
    refuse(method, { channel, ts, thread_ts: thread }) {
      const state = states.get(String(channel));
      if (state === "not in channel" && (writes.has(method) || reads.has(method))) return "not_in_channel";
      if (state === "archived" && writes.has(method)) return "is_archived";
      if ((method === "chat.update" || method === "chat.delete") && removed.has(keyOf(channel, ts)))
        return "message_not_found";
      if (method === "conversations.replies" && removed.has(keyOf(channel, ts))) return "thread_not_found";
      return method === "chat.postMessage" && removed.has(keyOf(channel, thread)) ? "thread_not_found" : undefined;
    },
    told(channel) {
      const state = states.get(String(channel["id"]));
      // The emulator lets the bot post where it has not joined; Slack does so where it is a member.
      const joined = { ...channel, is_member: true };
      if (state === "archived") return { ...joined, is_archived: true };
      if (state === "not in channel") return { ...channel, is_member: false };
      if (state === "shared") return { ...joined, is_shared: true, is_ext_shared: true };
      if (state === "invited") return { ...joined, is_pending_ext_shared: true };
      return joined;
    },
  };
}
