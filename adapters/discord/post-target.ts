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

/**
 * Ids that were looked up, each a thread or none; a thread can still be begun from such a message, and then stands below it
 * too. Where one was deleted Discord says so when something is posted there.
 */
const mostRemembered = 5_000;

/**
 * A thread bears the id of the message that it was begun from, so an id alone does not tell the two apart. Open threads are
 * known from the memory of a process that holds the gateway; of any other id Discord is asked once.
 */
export function createPostTargets(client: () => Client | undefined, requests: DiscordRequests): PostTargets {
  const looked = new Map<string, boolean>();
  const remember = (id: string, isThread: boolean): boolean => {
    looked.set(id, isThread);
    const [oldest] = looked.keys();
    if (looked.size > mostRemembered && oldest !== undefined) looked.delete(oldest);
    return isThread;
  };

  async function isThread(id: string): Promise<boolean> {
    if (client()?.channels.cache.has(id) === true) return true;
    const known = looked.get(id);
    if (known !== undefined) return known;
    try {
      await requests.get(Routes.channel(id));
      return remember(id, true);
    } catch (error) {
      if (codeOf(error) !== unknownChannel) throw error;
      return remember(id, false);
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
