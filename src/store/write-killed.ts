import type { ArticleId } from "../ids.ts";
import type { KilledClaim } from "../log/held-article.ts";
import type { View } from "./one-view.ts";
import { writeClaimBody } from "./stored-rows.ts";

/** Keeps which claims of an article were killed; of one that was already, the wording that it has now. */
export async function writeKilled(view: View, article: ArticleId, killed: readonly KilledClaim[]): Promise<void> {
  for (const { claim, revision, reason } of killed) {
    const body = writeClaimBody(claim);
    await view
      .insertInto("killed_claim")
      .values({ claim: claim.id, article, revision, body, reason: reason ?? null })
      .onConflict((conflict) => conflict.column("claim").doUpdateSet({ body }))
      .execute();
  }
}
