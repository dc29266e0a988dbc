/** What somebody typed at a front door, whatever the platform. */
export type Request = {
  /**
   * A command and its words ("who sybiha") or a free question, as typed, without the platform's own marks
   * (no leading slash, no mention of the bot).
   */
  readonly text: string;
  /** The instant of asking, for "today" and "last week". */
  readonly now: Date;
};
