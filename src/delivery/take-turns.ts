import { compareText } from "../words/compare-text.ts";
import type { Delivery } from "./delivery.ts";
import { unitsOf } from "./units-of.ts";

/** A post that is due, as far as it must be known to say whose turn it is. */
export type Waiting = Pick<Delivery, "purpose"> & {
  readonly nr: number;
  /** One string for one channel, and one for one thread of it. */
  readonly channel: string;
  readonly place: string;
};

/** What a channel has waiting, in its own order, and when it was last posted to: ISO instant; undefined: never. */
export type Queue = { readonly posts: readonly Waiting[]; readonly servedAt: string | undefined };

/** So many posts in a channel are taken at a time where its platform tells no pace. */
const mostOfChannel = 5;
/** Of what is taken at a time so much goes to digests where any wait; what people wait for goes before them otherwise. */
const shareOfDigests = 0.2;

type Limits = {
  readonly limit: number;
  /** Whether the platform wants one post at a time in a channel. */
  readonly isPaced: boolean;
  /** From 0 up to 1: where the share of digests is less than a whole post, whether it is one this time. */
  readonly luck: number;
};

/**
 * Which posts are taken: channel by channel, the one first that was left waiting longest, so that one with five hundred
 * posts holds up no other; corrections, answers and watches before digests, which keep a share of their own.
 */
export function takeTurns(queues: readonly Queue[], { limit, isPaced, luck }: Limits): readonly Waiting[] {
  const waitingLongest = queues.toSorted((one, other) => compareText(one.servedAt ?? "", other.servedAt ?? ""));
  const turns = waitingLongest.flatMap(({ posts }) => {
    const units = unitsOf(posts, ({ place }) => place).slice(0, isPaced ? 1 : mostOfChannel);
    return units.map((unit, turn) => ({ unit, turn, isDigest: unit[0].purpose === "digest" }));
  });
  // The first of every channel before the second of any.
  const inTurn = turns.toSorted((one, other) => one.turn - other.turn);
  const digests = inTurn.filter(({ isDigest }) => isDigest);
  const others = inTurn.filter(({ isDigest }) => !isDigest);
  const share = Math.min(digests.length, Math.floor(limit * shareOfDigests + luck));
  const first = others.slice(0, limit - share);
  const chosen = [...first, ...digests.slice(0, limit - first.length)];
  return chosen.flatMap(({ unit }) => unit);
}
