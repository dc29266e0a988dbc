import { within } from "../../src/doors/within.ts";
import type { WorkLog } from "../../src/work-log.ts";

type Ending = {
  /** "the front doors". */
  readonly what: string;
  /** Milliseconds after which it is not waited for any longer. */
  readonly patience: number;
  readonly log: Pick<WorkLog, "error">;
};

/**
 * Waits for something to end. Where that fails, as all does that asks a store which is away, the rest is ended all the same.
 * Never rejects.
 */
export async function endWithin(work: Promise<unknown>, { what, patience, log }: Ending): Promise<void> {
  try {
    await within(work, patience);
  } catch (error) {
    log.error({ err: error, part: what }, "A part of the process did not end as it should.");
  }
}
