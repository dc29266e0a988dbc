import { type Client, Routes } from "discord.js";
import type { Place } from "../../src/places/place.ts";
import { codeOf } from "./describe-error.ts";
import type { DiscordRequests } from "./discord-requests.ts";

/** Where a message is posted, and below which. */
export type Target = { readonly channel: string; readonly replyTo: string | undefined };

export interface PostTargets {
  /** Throws as discord.js does where Discord has to be asked and does not say. */
  of(place: Place): Promise<Target>;
}

/** Ids that are known to be no threads; a thread can still be begun from such a message, and then stands below it too. */
const mostRemembered = 5_000;

/**
 * A thread bears the id of the message that it was begun from, so an id alone does not tell the two apart. Open threads are
 * known from memory; of any other id Discord is asked once.
 */
export function createPostTargets(client: Client, requests: DiscordRequests): PostTargets {
  const messages = new Set<string>();

  async function isThread(id: string): Promise<boolean> {
    if (client.channels.cache.has(id)) return true;
    if (messages.has(id)) return false;
    try {
      await requests.get(Routes.channel(id));
      return true;
    } catch (error) {
      if (codeOf(error) !== unknownChannel) throw error;
      messages.add(id);
      const [oldest] = messages;
      if (messages.size > mostRemembered && oldest !== undefined) messages.delete(oldest);
      return false;
    }
  }

  return {
    async of({ channel, thread, audience }) {
      if (thread === undefined) return { channel, replyTo: undefined };
      const isThere = audience !== "person" && (await isThread(thread));
      return isThere ? { channel: thread, replyTo: undefined } : { channel, replyTo: thread };
    },
  };
}

const unknownChannel = 10_003;
