/**
 * Something that the people who run this must know. `text` is for every audience: no words of articles, questions or
 * messages, no address, nothing that an operator would not say aloud. `detail` is for closed channels alone: ids, channels
 * and what a platform or host answered, in lines.
 */
export type Matter = {
  /** The same for all processes that see the same: "source bbc-world". */
  readonly key: string;
  /**
   * `holds`: it is so, and is told again after a day for as long as it is; `over`: it is so no longer; `happened`: it was so
   * and is over already.
   */
  readonly state: "holds" | "over" | "happened";
  readonly text: string;
  readonly detail?: string | undefined;
  /** Said once, however long it holds: what waits for a person and harms nothing meanwhile. */
  readonly isSaidOnce?: boolean;
};

/** What was told of a matter; the same for all processes. */
export type Telling = {
  /** How often it was told; part of the key of each post. */
  readonly times: number;
  /** ISO instant of the last. */
  readonly at: string;
  readonly holds: boolean;
};

export type TellingDecision = {
  readonly next: Telling;
  /** The part of the post's key that tells this telling from every other. */
  readonly turn: string;
};

/** Milliseconds after which what still holds is told again, and after which what comes and goes is told anew. */
const againAfter = 24 * 60 * 60_000;
const anewAfter = 60 * 60_000;

/** Whether a matter is told now, given what was told of it; undefined: nothing is. */
export function decideTelling(matter: Matter, told: Telling | undefined, now: Date): TellingDecision | undefined {
  const times = told?.times ?? 0;
  const at = now.toISOString();
  if (matter.state === "over") {
    return told?.holds === true ? { next: { times, at: told.at, holds: false }, turn: `${times} over` } : undefined;
  }
  const holds = matter.state === "holds";
  const isRepeated = holds && told?.holds === true;
  if (isRepeated && matter.isSaidOnce === true) return undefined;
  const rest = isRepeated ? againAfter : anewAfter;
  if (told !== undefined && now.getTime() - Date.parse(told.at) < rest) return undefined;
  return { next: { times: times + 1, at, holds }, turn: String(times + 1) };
}
