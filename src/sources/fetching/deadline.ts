import type { FetchLimits } from "./fetched.ts";

/** The time that one fetch has, with all its redirects. */
export interface Deadline {
  /** Aborts what is under way when time is up. */
  readonly signal: AbortSignal;
  /** What the time ran out on, as the rest of a sentence; undefined: it has not. */
  readonly passed: () => string | undefined;
  /** Waits for the head of an answer, within its own time. */
  readonly toHeaders: <Answer>(answer: Promise<Answer>) => Promise<Answer>;
  readonly close: () => void;
}

const seconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} seconds`;

export function openDeadline({ headers, total }: Pick<FetchLimits, "headers" | "total">): Deadline {
  const controller = new AbortController();
  let passed: string | undefined;
  const after = (milliseconds: number, what: string): NodeJS.Timeout =>
    setTimeout(() => {
      passed ??= what;
      controller.abort();
    }, milliseconds);
  const all = after(total, `did not send all of itself within ${seconds(total)}`);
  return {
    signal: controller.signal,
    passed: () => passed,
    async toHeaders(answer) {
      const timer = after(headers, `did not begin to answer within ${seconds(headers)}`);
      try {
        return await answer;
      } finally {
        clearTimeout(timer);
      }
    },
    close: () => clearTimeout(all),
  };
}
