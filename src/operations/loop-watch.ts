import type { Loop, Observer } from "./observer.ts";

/** Does one step of a loop, and hands back or throws what it does. */
export type Step = <T>(loop: Loop, step: () => Promise<T>) => Promise<T>;

/** Where nobody looks on. */
export const unwatched: Step = (_loop, step) => step();

/** Knows which steps are going on, and since when. */
export interface LoopWatch {
  readonly step: Step;
  /** Steps that take longer than any honest one: something hangs that will not end by itself. */
  overdue(): readonly { readonly loop: Loop; readonly minutes: number }[];
}

const usual = 10;
/** Minutes that a step of a loop may take. A folder may be large, and a source have thirty pages of a slow host. */
const longest: Readonly<Partial<Record<Loop, number>>> = { "knowledge folder": 120, record: 60, sources: 30 };

/** `elapsed`: milliseconds of a clock that nobody sets. */
export function createLoopWatch(observer: Observer, elapsed: () => number): LoopWatch {
  const running = new Set<{ readonly loop: Loop; readonly began: number }>();
  return {
    async step(loop, step) {
      const one = { loop, began: elapsed() };
      running.add(one);
      const end = (outcome: "done" | "failed"): void => {
        running.delete(one);
        observer.stepped(loop, outcome, (elapsed() - one.began) / 1_000);
      };
      try {
        const result = await step();
        end("done");
        return result;
      } catch (error) {
        end("failed");
        throw error;
      }
    },
    overdue: () =>
      [...running].flatMap(({ loop, began }) => {
        const minutes = (elapsed() - began) / 60_000;
        return minutes > (longest[loop] ?? usual) ? [{ loop, minutes: Math.floor(minutes) }] : [];
      }),
  };
}
