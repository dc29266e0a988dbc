import type { ClaimId } from "../ids.ts";
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
  /** The claim that answers it. */
  readonly answeredBy: ClaimId | undefined;
  /** ISO instant at which it was answered last, also where that answer has gone since and it is open again. */
  readonly answeredAt: string | undefined;
};
