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

/** What a front door tells the ledger. A reply that shows no claim needs no entry: its token is undefined. Never rejects. */
export interface Recorder {
  /** Before a message is sent; the token belongs into the message where the platform has room for one. */
  intend(showing: Showing): Promise<string | undefined>;
  /** It was sent and has this id. */
  confirm(token: string | undefined, message: string): Promise<void>;
  /** It was certainly not sent. */
  abandon(token: string | undefined): Promise<void>;
  /** The message shows another page or reply now. A message that was not in the ledger is entered. */
  reshow(showing: Showing & { readonly message: string }): Promise<void>;
}

/** For where nothing is kept. */
export const noRecorder: Recorder = {
  intend: () => Promise.resolve(undefined),
  confirm: () => Promise.resolve(),
  abandon: () => Promise.resolve(),
  reshow: () => Promise.resolve(),
};
