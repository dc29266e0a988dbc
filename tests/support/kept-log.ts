import type { WorkLog } from "../../src/work-log.ts";

/** A log of work in the background whose sentences are kept, in their order. */
export function createKeptLog(): { readonly said: string[]; readonly log: WorkLog } {
  const said: string[] = [];
  const keep = (_details: object, sentence: string): void => void said.push(sentence);
  return { said, log: { info: keep, warn: keep, error: keep } };
}
