import type { ArticleId, ClaimId } from "../ids.ts";
import type { HeldArticle } from "../log/held-article.ts";
import type { Amendment } from "./store.ts";

/**
 * Holds an amendment against what is held: every claim is added once, changed or withdrawn only where it stands, and stands
 * afterwards or was withdrawn. Throws on a broken promise, so that no record comes to hold what was never decided.
 */
export function checkAmendment(id: ArticleId, amendment: Amendment, held: HeldArticle | undefined): void {
  const { article, happenings, standing, moved } = amendment;
  if (article.id !== id) throw broken(id, `is for the article ${article.id}`);
  if (happenings.length === 0 && moved.length === 0) return;
  const heldRevisions = new Map(held?.claims.map(({ claim, revision }) => [claim.id, revision]));
  const standingNow = new Set<ClaimId>(heldRevisions.keys());
  const killed = new Set([...(held?.killed ?? []), ...(amendment.killed ?? [])].map(({ claim }) => claim.id));
  for (const { id: claim } of moved) {
    if (!standingNow.has(claim)) throw broken(id, `moves ${claim}, which does not stand`);
  }
  for (const happening of happenings) {
    if (happening.kind === "article-changed") continue;
    const claim = happening.kind === "claim-withdrawn" ? happening.claim : happening.claim.id;
    const isAdded = happening.kind === "claim-added";
    if (isAdded === standingNow.has(claim)) {
      throw broken(id, `says ${happening.kind} of ${claim}, which ${isAdded ? "stands already" : "does not stand"}`);
    }
    if (happening.kind === "claim-changed" && happening.revision <= (heldRevisions.get(claim) ?? 0)) {
      throw broken(id, `changes ${claim} without a revision of its own`);
    }
    if (isAdded) standingNow.add(claim);
    if (happening.kind === "claim-withdrawn") standingNow.delete(claim);
  }
  const named = new Set(standing);
  if (named.size !== standing.length) throw broken(id, "names a claim twice among those that stand");
  for (const claim of named) {
    if (killed.has(claim)) throw broken(id, `lets ${claim} stand, which was killed`);
    if (!standingNow.has(claim)) throw broken(id, `lets ${claim} stand, which is neither held nor added`);
  }
  for (const claim of standingNow) {
    if (!named.has(claim)) throw broken(id, `leaves ${claim} neither standing nor withdrawn`);
  }
}

const broken = (id: ArticleId, how: string): Error => new Error(`The amendment of ${id} ${how}.`);
