/** What buttons of messages ask and have no room for, so that any process can answer a press of one. */
export interface KeptButtons {
  /** Until an ISO instant at least; the same key always has the same words. */
  keep(key: string, words: string, until: string): Promise<void>;
  find(key: string): Promise<string | undefined>;
  /** Forgets what was to be kept until before `now`, an ISO instant. How many. */
  forget(now: string): Promise<number>;
}
