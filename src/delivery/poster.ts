import type { Posting } from "../corrections/posting.ts";
import type { Asker, Audience, Place } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";

/** What became of a post. */
export type PostOutcome =
  | { readonly kind: "posted"; readonly message: string }
  /** Certainly not posted. `again`: milliseconds to wait (as the platform told, or a usual time); undefined: never. */
  | {
      readonly kind: "refused";
      readonly problem: string;
      readonly again: number | undefined;
      /** Set where the cause is the place itself, so that nothing else can be posted there either. */
      readonly channel?: ChannelTrouble;
      /** The platform takes no post anywhere before `again`; else the wait is for this channel alone. */
      readonly isEverywhere?: boolean;
    }
  /** No word came back, so it may have been posted: it is looked up before it is tried again. */
  | { readonly kind: "unknown"; readonly problem: string };

/**
 * Why a place takes no posts. `gone`: it was deleted, or the platform knows it no more; `closed`: it is archived, the bot has
 * left it, or may not post there, which a person can mend.
 */
export type ChannelTrouble = "gone" | "closed";

/** What became of changing a message. Changing it twice does no harm. */
export type EditOutcome =
  | { readonly kind: "edited" }
  /** Too often, a server's failure, no word: to be tried again after so many milliseconds, and later each time it happens again. */
  | { readonly kind: "later"; readonly problem: string; readonly again: number }
  /** The message was deleted: there is nothing left to correct. */
  | { readonly kind: "gone"; readonly problem: string }
  /** It stands but cannot be changed: channel left or archived, no permission, its time is over. `mayHeal`: a person may mend that. */
  | { readonly kind: "unreachable"; readonly problem: string; readonly mayHeal: boolean };

/**
 * What looking for a post gave. `unknown`: the platform did not let the bot see, so nothing follows from not finding it;
 * `isPassing`: only because it failed, did not answer or asked to wait, so that it is worth looking again however long it takes.
 */
export type FindOutcome =
  /** The oldest of them; `others`: what bears the same token and stands there beside it, the oldest first. */
  | { readonly kind: "found"; readonly message: string; readonly others: readonly string[] }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly problem: string; readonly isPassing: boolean };

/** What became of deleting a message of the bot's own. `gone`: it was deleted before, so it does no harm to ask twice. */
export type RemoveOutcome = "removed" | "gone" | "failed";

/** A platform as something that messages are sent to. Nothing is tried twice in here; `problem` is a sentence for an operator. */
export interface Poster {
  /** As in `Place`: "slack". */
  readonly platform: string;
  /** Milliseconds that the platform wants between two posts into one channel; 0 where it says nothing of them. */
  readonly pace: number;
  /** Posts that the platform takes in a second over all channels; undefined where it says nothing of them. */
  readonly mostASecond?: number | undefined;
  /** Posts for all who are at the place, under a token of at most 25 letters and digits by which `find` knows it again. */
  post(place: Place, reply: Reply, token: string): Promise<PostOutcome>;
  /** Shows this reply in place of what the message shows: the posting's page of it, under its name of who shared it. */
  edit(posting: Posting, reply: Reply): Promise<EditOutcome>;
  /** Looks for a post with this token, made at or after `since` (ISO instant). */
  find(place: Place, token: string, since: string): Promise<FindOutcome>;
  /** Deletes a message that the bot itself posted at the place. Never rejects. */
  remove(place: Place, message: string): Promise<RemoveOutcome>;
  /** Where people are told of what concerns a message: its own thread where the platform has one, else where it stands. */
  beneath(posting: Posting): Place;
  /** Who can read along at a place now; undefined where the platform does not tell. Never rejects. */
  audienceNow(place: Place): Promise<Audience | undefined>;
  /** Where somebody can be told something alone; undefined where the platform does not allow it. */
  directPlace(asker: Asker): Promise<Place | undefined>;
}
