import type { View } from "../places/view.ts";
import type { OpenRecord } from "../record.ts";

/** The record as each place may see it. What a place may not see is not in what it is given, so that nothing tells of it. */
export interface Records {
  /** As it is now. */
  of(view: View): OpenRecord;
  /** As it was at an ISO instant, less what has been killed or is held back since. */
  asOf(view: View, instant: string): Promise<OpenRecord>;
}

/** One record that everybody sees, and that another may take the place of. */
export function singleRecord(first: OpenRecord): Records & { replace(record: OpenRecord): void } {
  let record = first;
  return {
    of: () => record,
    asOf: () => Promise.resolve(record),
    replace: (next) => {
      record = next;
    },
  };
}
