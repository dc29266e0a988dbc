import { setTimeout as delay } from "node:timers/promises";
import type { WorkLog } from "../work-log.ts";
import type { Inbox } from "./inbox.ts";
import { createSeenKeys } from "./seen-keys.ts";
import { within } from "./within.ts";

/** What arrives at a front door: each thing is answered once, by whichever process and however often it is delivered. */
export interface Arrivals {
  /**
   * Does the work where the event is ours to answer; whether it was. Rejects as the work does, which may then be asked again.
   * `undo` says that nothing came of it, so that it may be asked again; `ahead` is what was prepared.
   */
  once<Ahead>(
    event: string,
    work: (undo: () => Promise<void>, ahead: Promise<Ahead> | undefined) => Promise<void>,
    options?: TakingOptions<Ahead>,
  ): Promise<boolean>;
  /** Stands in for nobody any more. */
  stop(): void;
}

export type TakingOptions<Ahead> = {
  /** Where another process has taken it, whether it answered is looked at once more when its time is over. */
  readonly standsIn?: boolean;
  /**
   * What is begun while it is asked whose the event is: nothing that anybody could notice, since it may be another's. Never
   * rejects. Where another was stood in for its record is an old one by then, and `ahead` is undefined.
   */
  readonly prepare?: () => Promise<Ahead> | undefined;
};

export type ArrivalParts = {
  /** As in `Place`: "slack". */
  readonly platform: string;
  readonly log: WorkLog;
  /** Undefined: what this process remembers is all there is. */
  readonly shared?: SharedInbox;
  /** Settles after so many milliseconds, or as soon as the signal is aborted. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** The inbox of all processes, as one of them uses it. */
export type SharedInbox = {
  readonly inbox: Inbox;
  /** Names this process. */
  readonly owner: string;
  readonly now: () => Date;
};

/** More than Slack delivers again within its six minutes in the busiest workspace, or a Discord gateway that resumes. */
const remembered = 5_000;

/** How long a process may be silent about an event that it took, in milliseconds. */
const lease = 20_000;

/** How long the shared inbox may take, in milliseconds: the first reply is due in 3,000. */
const patience = 500;

const hour = 60 * 60_000;
const day = 24 * hour;

export function createArrivals({ platform, log, shared, wait = sleep }: ArrivalParts): Arrivals {
  const seen = createSeenKeys(remembered);
  const stopping = new AbortController();
  let forgotten = 0;

  /** Undefined where the inbox does not tell. */
  async function take(event: string): Promise<boolean | undefined> {
    if (shared === undefined) return undefined;
    const { inbox, owner, now } = shared;
    const taking = inbox.take({ platform, event }, owner, { now: now().toISOString(), lease });
    const told = await within(tell(taking, "An event could not be taken from the shared inbox."), patience);
    if (told === undefined)
      log.warn({ platform, event }, "The shared inbox does not answer; this process goes by its own memory.");
    return told;
  }

  async function isOursLate(event: string): Promise<boolean> {
    await wait(lease, stopping.signal);
    return !stopping.signal.aborted && (await take(event)) === true;
  }

  /** Whoever works for longer is alive, and nobody need stand in for it. */
  async function answer(event: string, work: () => Promise<void>): Promise<void> {
    const ended = new AbortController();
    const late = wait(lease / 2, ended.signal).then(() => (ended.signal.aborted ? undefined : done(event)));
    try {
      await work();
    } finally {
      ended.abort();
      await late;
    }
  }

  const done = (event: string) =>
    tell(
      shared?.inbox.done({ platform, event }, shared.now().toISOString()),
      "An event could not be marked as answered.",
    );

  async function giveBack(event: string): Promise<void> {
    seen.forget(event);
    await tell(shared?.inbox.giveBack({ platform, event }, shared.owner), "An event could not be given back.");
  }

  async function tell<T>(telling: Promise<T> | undefined, problem: string): Promise<T | undefined> {
    try {
      return await telling;
    } catch (error) {
      log.warn({ err: error, platform }, problem);
      return undefined;
    }
  }

  async function forgetOld(): Promise<void> {
    const at = shared?.now().getTime() ?? 0;
    if (shared === undefined || at - forgotten < hour) return;
    forgotten = at;
    await tell(shared.inbox.forget(new Date(at - day).toISOString()), "Old events could not be forgotten.");
  }

  return {
    async once(event, work, { standsIn = false, prepare = () => undefined } = {}) {
      if (!seen.isNew(event)) return false;
      const taking = take(event);
      const prepared = begin(prepare);
      // Where the inbox does not tell, it is ours.
      const isAtOnce = (await taking) !== false;
      // What was begun ends before the door may close.
      if (!isAtOnce) await prepared?.catch(() => undefined);
      if (!isAtOnce && !(standsIn && (await isOursLate(event)))) {
        // Whoever took it may give it back, and it may then be delivered here again.
        seen.forget(event);
        return false;
      }
      let isUndone = false;
      const undo = () => {
        isUndone = true;
        return giveBack(event);
      };
      try {
        await answer(event, () => work(undo, isAtOnce ? prepared : undefined));
      } catch (error) {
        await giveBack(event);
        throw error;
      }
      if (!isUndone) await done(event);
      await forgetOld();
      return true;
    },
    stop: () => stopping.abort(),
  };
}

/** What breaks is met by the work, which waits for it, and where nothing could be begun the work begins it. */
function begin<Ahead>(prepare: () => Promise<Ahead> | undefined): Promise<Ahead> | undefined {
  try {
    const prepared = prepare();
    // Nobody listens to it while the inbox is asked, and unheard it would end the process.
    prepared?.catch(() => undefined);
    return prepared;
  } catch {
    return undefined;
  }
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  await delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
}
