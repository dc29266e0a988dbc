import type { ClaimId } from "../../ids.ts";
import type { Posting } from "../posting.ts";
import { shownClaims } from "./shown-claims.ts";

/** The claims that a message shows or has shown: of one that is corrected already the ledger keeps what it showed at first. */
export const everShown = ({ reply, claims }: Pick<Posting, "reply" | "claims">): readonly ClaimId[] =>
  [...shownClaims(reply), ...claims].map(({ claim }) => claim);
