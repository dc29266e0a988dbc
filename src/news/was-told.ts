import type { Claim } from "../claims/claim.ts";
import { foldClaims } from "../comparing/fold-claims.ts";
import type { Posting } from "../corrections/posting.ts";
import type { ClaimId } from "../ids.ts";
import type { Place } from "../places/place.ts";
import type { OpenRecord } from "../record.ts";
import type { NewsParts } from "./news-parts.ts";

/** So many claims in like words are held against a claim. */
const mostNear = 16;

/** Claims of other articles on the record that say the same as this one. */
export function sameElsewhere(claim: Claim, record: OpenRecord): readonly Claim[] {
  const near = record
    .finder()
    .near(claim.text, mostNear)
    .filter(({ article }) => article.id !== claim.article.id);
  return foldClaims([claim, ...near])[0]?.also ?? [];
}

/** The digests and watches of a channel that show one of these claims. */
export async function postsShowing(
  claims: readonly ClaimId[],
  { ledger }: Pick<NewsParts["store"], "ledger">,
  { platform, channel }: Place,
): Promise<readonly Posting[]> {
  const postings = await ledger.showing(claims);
  return postings.filter(
    ({ purpose, place }) => purpose === "digest" && place.platform === platform && place.channel === channel,
  );
}
