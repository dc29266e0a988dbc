import type { Asker, Place } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";
import type { Posting } from "./posting.ts";

/** A message that is about to be sent. */
export type Showing = {
  readonly place: Place;
  readonly visibility: Posting["visibility"];
  readonly asker: Asker | undefined;
  readonly handle?: Posting["handle"];
  readonly reply: Reply;
  readonly page: number;
  readonly sharedBy: string | undefined;
  readonly askedAt: Date;
};

/**
 * Whether a message may be sent. What everybody at a place sees may not where the ledger cannot be written, since nobody
 * could find it when its claims change: the asker is shown `unrecordedReply` instead. What the asker alone sees may.
 */
export type Intention = {
  readonly maySend: boolean;
  /** Belongs into the message where the platform has room for one; undefined where there is no entry. */
  readonly token: string | undefined;
};

/** What a front door tells the ledger. A reply that shows no claim needs no entry: its token is undefined. Never rejects. */
export interface Recorder {
  /** Before a message is sent. */
  intend(showing: Showing): Promise<Intention>;
  /** It was sent and has this id. */
  confirm(token: string | undefined, message: string): Promise<void>;
  /** It was certainly not sent. */
  abandon(token: string | undefined): Promise<void>;
  /** The message shows another page or reply now. A message that was not in the ledger is entered. */
  reshow(showing: Showing & { readonly message: string }): Promise<void>;
}

/** For where nothing is kept. */
export const noRecorder: Recorder = {
  intend: () => Promise.resolve({ maySend: true, token: undefined }),
  confirm: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
  reshow: () => Promise.resolve(),
};
