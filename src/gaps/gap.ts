import type { Asker, Place } from "../places/place.ts";

/** A question that the record did not answer and that somebody wants answered. */
export type Gap = {
  readonly id: number;
  /** The request text. */
  readonly ask: string;
  readonly place: Place;
  readonly asker: Asker | undefined;
  readonly filedAt: string;
  readonly state: "open" | "answered" | "closed";
  /** The claim that answered it, and when. */
  readonly answeredBy: string | undefined;
  readonly answeredAt: string | undefined;
};
