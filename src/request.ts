import type { Asker, Place } from "./places/place.ts";

/** What somebody typed at a front door, whatever the platform. */
export type Request = {
  /**
   * A command and its words ("who sybiha") or a free question, as typed, without the platform's own marks
   * (no leading slash, no mention of the bot).
   */
  readonly text: string;
  /** The instant of asking, for "today" and "last week". */
  readonly now: Date;
  /** Where it was asked; undefined: nothing is known of the place, so what everybody may see is shown. */
  readonly place?: Place | undefined;
  /** Who asked; undefined: somebody who may only ask. */
  readonly asker?: Asker | undefined;
};
