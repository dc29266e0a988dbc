import type { NewsFilter } from "../news/news-filter.ts";
import type { Asker, Place } from "../places/place.ts";
import type { QuietHours, Schedule } from "../schedules/schedule.ts";

type Common = {
  /** As people name it: "digest 17". */
  readonly id: number;
  /** Where it is posted. */
  readonly place: Place;
  /** Who asked for it, and is told when it cannot be posted any more. */
  readonly owner: Asker;
  readonly filter: NewsFilter;
  readonly createdAt: string;
  readonly state: "active" | "paused";
  /** A sentence, where it was not a person who paused it. */
  readonly problem: string | undefined;
  /** The number of the log up to which the channel has been told. */
  readonly toldUpTo: number;
  /** ISO instant at which to look at it next: of a digest its slot, of a watch only where it may have something to tell. */
  readonly nextAt: string | undefined;
  /** Grows with every write; a write that knows an older one is refused, so that of two processes one alone goes on. */
  readonly turn: number;
};

/** Posts that come at a time. */
export type Digest = Common & {
  readonly kind: "digest";
  readonly schedule: Schedule;
  /** Items in the post itself; the others follow in its thread. */
  readonly length: number;
  /** Whether "nothing new" is said. */
  readonly saysNothingNew: boolean;
};

/** Posts that come as soon as there is something to tell. */
export type Watch = Common & {
  readonly kind: "watch";
  /** Minutes after a post in which only new facts are told, not repeats of what was told. */
  readonly cooldown: number;
  readonly quiet: QuietHours | undefined;
  /** ISO instant of the last post. */
  readonly lastAt: string | undefined;
};

/** What a channel has asked to be told of its own accord. */
export type Subscription = Digest | Watch;

export type NewSubscription = Omit<Digest, "id" | "turn"> | Omit<Watch, "id" | "turn">;
