import type { ArticleId, ClaimId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import type { Store } from "../store/store.ts";

export type Withdrawn = { readonly claims: readonly ClaimId[]; readonly now: Date };

/** Withdraws claims of an article that itself stays. Nothing changes where they do not stand. */
export function withdrawClaims(
  { articles }: Pick<Store, "articles">,
  id: ArticleId,
  { claims, now }: Withdrawn,
): Promise<readonly Change[]> {
  return articles.amend(id, now.toISOString(), (held) => {
    const going = held?.claims.filter(({ claim }) => claims.includes(claim.id)) ?? [];
    if (held === undefined || going.length === 0) return undefined;
    const { article, text, state, origin, fingerprint } = held;
    return {
      ...{ article, text, state, origin, fingerprint },
      standing: held.claims.flatMap(({ claim }) => (claims.includes(claim.id) ? [] : [claim.id])),
      moved: [],
      happenings: going.map(({ claim, revision }) => ({ kind: "claim-withdrawn", claim: claim.id, revision }) as const),
    };
  });
}
