import { type Step, unwatched } from "../operations/loop-watch.ts";
import type { Store } from "../store/store.ts";
import type { PollParts } from "./polling/poll-parts.ts";
import { type PollReport, pollSource } from "./polling/poll-source.ts";

export type RunParts = Omit<PollParts, "sources"> & {
  readonly sources: Store["sources"];
  /** This process, among those that share the store. */
  readonly owner: string;
  readonly onReport: (report: PollReport) => void;
  /** What went wrong in the record itself, not in a source. */
  readonly onError: (error: unknown) => void;
  /** Settles after so many milliseconds, or when the signal is given. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Does each look, and looks on. */
  readonly watch?: Step;
};

/** Sources that one process looks at together. */
const together = 4;
/** Milliseconds for which a source is ours: thirty pages of one host, politely, and a slow feed. */
const lease = 15 * 60_000;
const idle = 15_000;

export interface RunningSources {
  /** Settles when what is under way has ended. */
  stop(): Promise<void>;
}

/** Looks at every source when its time has come, for as long as it runs. Several processes may; each source is looked at by one. */
export function runSources(parts: RunParts): RunningSources {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { watch = unwatched } = parts;
  // A source that takes long holds up no other: each turn takes one, and several go on side by side.
  const takeTurns = async (): Promise<void> => {
    while (!signal.aborted) {
      const looked = await watch("sources", () => runDue({ ...parts, stopping: signal }, 1)).catch((error: unknown) => {
        parts.onError(error);
        return 0;
      });
      if (looked === 0) await parts.wait(idle, signal);
    }
  };
  const running = Promise.all(Array.from({ length: together }, takeTurns));
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Looks at the sources whose time has come, at most `limit` together. How many there were. */
export async function runDue(parts: RunParts, limit: number): Promise<number> {
  const { sources, owner, now, onReport, onError } = parts;
  const due = await sources.claim(owner, { now: now().toISOString(), lease, limit });
  await Promise.all(
    due.map(async (source) => {
      try {
        onReport(await pollSource(source, parts));
      } catch (error) {
        onError(error);
      } finally {
        await sources.release(source.id, owner).catch(onError);
      }
    }),
  );
  return due.length;
}
