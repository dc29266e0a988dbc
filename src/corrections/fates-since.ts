import type { ClaimId } from "../ids.ts";
import type { View } from "../places/view.ts";
import type { ClaimFate } from "./cards/claim-fate.ts";
import type { ClaimHistory } from "./cards/fate-of.ts";
import { fatesFor } from "./cards/fates-for.ts";
import { claimsOf, shownClaims, shownRules } from "./cards/shown-claims.ts";
import type { Posting } from "./posting.ts";

type Fates = ReadonlyMap<ClaimId, ClaimFate>;
type Posted = Pick<Posting, "reply" | "askedAt">;
type Known = { readonly histories: ReadonlyMap<ClaimId, ClaimHistory>; readonly view: View };

/** What became of the claims of a message since it was posted, as far as it did not tell so itself. */
export function fatesSince({ reply, askedAt }: Posted, { histories, view }: Known): Fates {
  const seen = { at: askedAt, view, rules: shownRules(reply) };
  return withoutTold(fatesFor(shownClaims(reply), histories, seen), { reply, askedAt });
}

/** A digest says itself that a claim is no longer said, and is not to be corrected by that, nor its thread to be told of it. */
function withoutTold(fates: Fates, { reply, askedAt }: Posted): Fates {
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
