import type { ArticleId, ClaimId } from "../ids.ts";
import type { Store } from "../store/store.ts";
import type { Change } from "./change.ts";
import { inState } from "./decide-amendment.ts";
import type { Origin } from "./held-article.ts";
import { stateByRules } from "./state-by-rules.ts";

type Shelf = Pick<Store, "articles">;

/** Kills an article for good, whatever its sender says afterwards. Nothing changes where it is unknown or killed already. */
export function killArticle(
  { articles }: Shelf,
  id: ArticleId,
  { reason, now }: { readonly reason: string | undefined; readonly now: Date },
): Promise<readonly Change[]> {
  return articles.amend(id, now.toISOString(), (held) => {
    if (held === undefined || held.state === "killed") return undefined;
    const killed = inState(held, "killed", { status: "canceled" });
    return { ...killed, article: { ...killed.article, killReason: reason } };
  });
}

/**
 * Kills claims of an article that itself stays: they never stand again, whatever its later versions state. Nothing changes
 * where they do not stand.
 */
export function killClaims(
  { articles }: Shelf,
  id: ArticleId,
  {
    claims,
    reason,
    now,
  }: { readonly claims: readonly ClaimId[]; readonly reason: string | undefined; readonly now: Date },
): Promise<readonly Change[]> {
  return articles.amend(id, now.toISOString(), (held) => {
    const going = held?.claims.filter(({ claim }) => claims.includes(claim.id)) ?? [];
    if (held === undefined || going.length === 0) return undefined;
    return {
      ...held,
      standing: held.claims.flatMap(({ claim }) => (claims.includes(claim.id) ? [] : [claim.id])),
      moved: [],
      happenings: going.map(({ claim, revision }) => ({ kind: "claim-withdrawn", claim: claim.id, revision }) as const),
      killed: [...(held.killed ?? []), ...going.map(({ claim, revision }) => ({ claim, revision, reason }))],
    };
  });
}

/** Shows nothing of an article until it arrives anew: its sender's rule cannot be read, and may forbid it. */
export function withholdArticle({ articles }: Shelf, id: ArticleId, now: Date): Promise<readonly Change[]> {
  return articles.amend(id, now.toISOString(), (held) =>
    held === undefined || held.state === "killed" || held.state === "withheld"
      ? undefined
      : { ...inState(held, "withheld"), fingerprint: unknownForm },
  );
}

/** Whatever arrives next is looked at anew. */
const unknownForm = "";

/** Releases the articles whose embargo is over; of several processes that do so each article by one. */
export async function releaseDue({ articles }: Shelf, now: Date): Promise<readonly Change[]> {
  const at = now.toISOString();
  const changes: Change[] = [];
  for (const id of await articles.dueForRelease(at)) {
    const released = await articles.amend(id, at, (held) => {
      const state = held?.state === "embargoed" ? stateByRules(held.article, now) : "embargoed";
      return held === undefined || state === "embargoed" ? undefined : inState(held, state);
    });
    changes.push(...released);
  }
  return changes;
}

/**
 * Withdraws the articles of a folder that it no longer holds, with their claims. `present` are the names under which the
 * record holds what is there. One whose file comes back is on the record again.
 */
export async function withdrawMissing(
  { articles }: Shelf,
  origin: Origin,
  { present, now }: { readonly present: ReadonlySet<ArticleId>; readonly now: Date },
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const id of (await articles.fingerprints(origin)).keys()) {
    if (present.has(id)) continue;
    changes.push(...(await withdrawArticle({ articles }, id, { origin, now })));
  }
  return changes;
}

type Withdrawal = { readonly origin: Origin; readonly now: Date };

function withdrawArticle({ articles }: Shelf, id: ArticleId, { origin, now }: Withdrawal): Promise<readonly Change[]> {
  return articles.amend(id, now.toISOString(), (held) => {
    if (held === undefined || held.state === "killed" || held.state === "withdrawn") return undefined;
    if (held.origin.kind !== origin.kind || held.origin.id !== origin.id) return undefined;
    const gone = held.claims.map(
      ({ claim, revision }) => ({ kind: "claim-withdrawn", claim: claim.id, revision }) as const,
    );
    const withdrawn = inState(held, "withdrawn");
    return { ...withdrawn, standing: [], happenings: [...withdrawn.happenings, ...gone] };
  });
}
