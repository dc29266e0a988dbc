import type { ClaimId } from "../ids.ts";
import type { ClaimFate } from "./cards/claim-fate.ts";
import { claimsOf } from "./cards/shown-claims.ts";
import type { Posting } from "./posting.ts";

type Fates = ReadonlyMap<ClaimId, ClaimFate>;

/**
 * What became of claims, without what a message told of them when it was posted: a digest says itself that a claim is no longer
 * said, and is not to be corrected by that, nor its thread to be told of it.
 */
export function withoutTold(fates: Fates, { reply, askedAt }: Pick<Posting, "reply" | "askedAt">): Fates {
  const told = new Set(
    reply.blocks.flatMap((block) =>
      block.kind === "change" && block.change.how === "withdrawn" && block.change.statement === undefined
        ? claimsOf(block).map(({ claim }) => claim)
        : [],
    ),
  );
  return new Map(
    [...fates].filter(([claim, { kind, at }]) => kind !== "withdrawn" || at > askedAt || !told.has(claim)),
  );
}
