import type { ClaimId } from "../ids.ts";
import type { Happening } from "../log/change.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";

/**
 * A claim that was withdrawn and comes back goes on counting its revisions where they ended, so that a message which shows
 * the old one is never taken to show the new one. Who decides on an article sees only what stands and cannot know.
 */
export async function renumberAdded(view: View, happenings: readonly Happening[]): Promise<readonly Happening[]> {
  const added = happenings.flatMap((happening) => (happening.kind === "claim-added" ? [happening.claim.id] : []));
  const last = await lastRevisions(view, added);
  if (last.size === 0) return happenings;
  return happenings.map((happening) => {
    if (happening.kind !== "claim-added") return happening;
    const before = last.get(happening.claim.id) ?? 0;
    return { ...happening, revision: Math.max(happening.revision, before + 1) };
  });
}

async function lastRevisions(view: View, claims: readonly ClaimId[]): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>();
  for (const part of inParts(claims)) {
    const rows = await view
      .selectFrom("claim_revision")
      .select(({ fn }) => ["claim", fn.max<number>("revision").as("revision")])
      .where("claim", "in", part)
      .groupBy("claim")
      .execute();
    for (const { claim, revision } of rows) last.set(claim, revision);
  }
  return last;
}
