import { setTimeout as delay } from "node:timers/promises";
import type { OpenDesk } from "./open-desk.ts";

export type OpeningParts = {
  /** Tells whoever sits at the machine. */
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
  /** Told once where it is away for longer than a database takes that is started beside this process. */
  readonly onAway: () => void;
  /** Told once it is open. */
  readonly onOpen: () => void;
  /** Settles after so many milliseconds, or when the signal is given. */
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<unknown>;
};

/** Waits between two attempts, in milliseconds: the first, and the longest. */
const firstWait = 1_000;
const longestWait = 30_000;
/** After so many attempts, some seven seconds, it is away. */
const awayAfter = 3;

/** Opens the store of a desk that was opened without, as soon as it can be had. Of each new reason why not it says. Never rejects. */
export async function openWhenItCan(
  desk: Pick<OpenDesk, "storeProblem" | "openStore">,
  { say, signal, onAway, onOpen, wait = sleep }: OpeningParts,
): Promise<void> {
  let said = desk.storeProblem?.message;
  for (let tries = 0; desk.storeProblem !== undefined; tries += 1) {
    await wait(Math.min(longestWait, firstWait * 2 ** tries), signal);
    if (signal.aborted) return;
    const why = await attempt(desk);
    if (why !== undefined && why !== said) say(why);
    said = why;
    if (why !== undefined && tries + 1 === awayAfter) onAway();
    if (why !== undefined) continue;
    say("The store can be used now: everything is kept from here on, and what is due is done.");
    onOpen();
    return;
  }
}

/** Why it cannot be opened; undefined where it is. */
async function attempt(desk: Pick<OpenDesk, "storeProblem" | "openStore">): Promise<string | undefined> {
  try {
    if (await desk.openStore()) return undefined;
    return desk.storeProblem?.message ?? "The store cannot be opened.";
  } catch (error) {
    return `The store cannot be taken over: ${error instanceof Error ? error.message : String(error)}. It is tried again.`;
  }
}

const sleep = (milliseconds: number, signal: AbortSignal): Promise<unknown> =>
  delay(milliseconds, undefined, { signal, ref: false }).catch(() => undefined);
