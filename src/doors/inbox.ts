/** Which events of the platforms were taken by whom, for all processes: an event that arrives twice is answered once. */
export interface Inbox {
  /**
   * True where it is ours to answer: nobody had it yet, or who had it ended without having answered in `lease` milliseconds.
   * `event` is the platform's own id of it; `now` an ISO instant.
   */
  take(event: InboxEvent, owner: string, options: { readonly now: string; readonly lease: number }): Promise<boolean>;
  /** It is answered for good, whoever took it. `now`: an ISO instant. */
  done(event: InboxEvent, now: string): Promise<void>;
  /** Nothing was done: it may be taken again at once. */
  giveBack(event: InboxEvent, owner: string): Promise<void>;
  /** Forgets what was taken before an ISO instant. How many. */
  forget(takenBefore: string): Promise<number>;
}

export type InboxEvent = { readonly platform: string; readonly event: string };
