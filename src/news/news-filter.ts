/**
 * What can be news to a channel: a claim that is new to it, one that changed in fact, one that was withdrawn, killed or is
 * held back, and one whose figures differ from what another source says.
 */
export const newsKinds = ["new", "changed", "withdrawn", "disputed"] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What of the news a channel wants; words as they were typed. Every part that is not empty must be met. */
export type NewsFilter = {
  /** What a claim must speak of, found as for a question; empty: everything. */
  readonly topic: string;
  /** Of each list one suffices. */
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Outlets or ids of feeds. */
  readonly sources: readonly string[];
  /** Empty: all. */
  readonly kinds: readonly NewsKind[];
};
