import type { Logger } from "pino";
import type { Posting } from "../../src/corrections/posting.ts";
import type { KeptButtons } from "../../src/doors/kept-buttons.ts";
import { within } from "../../src/doors/within.ts";
import { describeError } from "./describe-error.ts";

export type Visibility = Posting["visibility"];

/** What buttons ask and have no room for: in the store for every process, and the last of it in memory. */
export interface ButtonMemory {
  keep(key: string, words: string, visibility: Visibility): void;
  /** Settles when all of it is in the store, or cannot be put there in time. Never rejects. */
  kept(): Promise<void>;
  /** Never rejects. */
  find(key: string): Promise<string | undefined>;
}

export type ButtonMemoryParts = {
  readonly log: Logger;
  readonly now: () => Date;
  /** Undefined: what this process remembers is all there is. */
  readonly shared?: KeptButtons | undefined;
  /** How many are remembered: at most ten megabytes. */
  readonly limit?: number;
};

const hour = 60 * 60_000;
const day = 24 * hour;

/**
 * How long what a button asks is kept from when it was last shown, in milliseconds. A message for its asker alone goes when
 * their Discord is opened anew; any other stands until somebody deletes it, which the bot is not told.
 */
const lives: Readonly<Record<Visibility, number>> = { private: day, public: 90 * day };

/** How long a message or a press may wait for the store, in milliseconds: the first reply is due in 3,000. */
const patience = 500;

export function createButtonMemory({ log, now, shared, limit = 5_000 }: ButtonMemoryParts): ButtonMemory {
  const remembered = new Map<string, { readonly words: string; readonly until: number }>();
  const writing = new Set<Promise<void>>();
  let forgotten = 0;

  function remember(key: string, words: string, until: number): void {
    remembered.delete(key);
    remembered.set(key, { words, until });
    const [oldest] = remembered.keys();
    if (remembered.size > limit && oldest !== undefined) remembered.delete(oldest);
  }

  async function write(buttons: KeptButtons, key: string, words: string, until: number): Promise<void> {
    try {
      await buttons.keep(key, words, new Date(until).toISOString());
      await forgetOld(buttons);
    } catch (error) {
      remembered.delete(key);
      remember(key, words, 0);
      log.warn({ err: describeError(error, words) }, "What a button asks could not be kept for other processes");
    }
  }

  async function forgetOld(buttons: KeptButtons): Promise<void> {
    const at = now().getTime();
    if (at - forgotten < hour) return;
    forgotten = at;
    await buttons.forget(new Date(at).toISOString());
  }

  return {
    keep(key, words, visibility) {
      const until = now().getTime() + lives[visibility];
      const known = remembered.get(key)?.until ?? 0;
      remember(key, words, Math.max(known, until));
      // Turning pages writes nothing: an hour more or less matters to nobody.
      if (shared === undefined || until - known < hour) return;
      const written = write(shared, key, words, until).finally(() => writing.delete(written));
      writing.add(written);
    },
    async kept() {
      if (writing.size > 0) await within(Promise.all(writing), patience);
    },
    async find(key) {
      const known = remembered.get(key);
      if (known !== undefined || shared === undefined) return known?.words;
      try {
        return await within(shared.find(key), patience);
      } catch (error) {
        log.warn({ err: describeError(error) }, "What a button asks could not be looked up");
        return undefined;
      }
    },
  };
}
