import type { ClaimId } from "../ids.ts";
import type { Asker, Place } from "../places/place.ts";
import type { Reply } from "../reply/reply.ts";

/**
 * One message that shows claims, public or private. It is written down before it is sent, so that none is ever out of
 * reach of a correction; `state` tells how far it came.
 */
export type Posting = {
  /** At most 25 letters and digits: also the token by which the message can be found on its platform. */
  readonly id: string;
  readonly place: Place;
  /** The platform's id of the message; undefined until it is known. */
  readonly message: string | undefined;
  /** `notice`: tells of a correction, so it is corrected itself but not told of. */
  readonly purpose: "answer" | "digest" | "notice";
  /** `private`: the asker alone sees it. */
  readonly visibility: "public" | "private";
  readonly asker: Asker | undefined;
  /** How a private message can still be changed (an address or token of the platform's), and until when (ISO instant). */
  readonly handle: { readonly value: string; readonly until: string } | undefined;
  /** As it was shown at first; corrections are always worked out from this. */
  readonly reply: Reply;
  /** Which page of it is shown, from 0, and who shared it. */
  readonly page: number;
  readonly sharedBy: string | undefined;
  /** ISO instant of the question. */
  readonly askedAt: string;
  readonly claims: readonly ShownClaim[];
  /** `posting`: sent or about to be; `posted`; `gone`: deleted; `unreachable`: cannot be edited, `problem` says why. */
  readonly state: "posting" | "posted" | "gone" | "unreachable";
  readonly problem: string | undefined;
  /** Numbers of the log: the latest change that concerns it, and the one up to which it shows them. Equal: nothing to do. */
  readonly wanted: number;
  readonly shown: number;
  readonly attempts: number;
};

/** A claim in the revision that a message shows. */
export type ShownClaim = { readonly claim: ClaimId; readonly revision: number };
