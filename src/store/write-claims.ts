import { sql } from "kysely";
import type { Claim } from "../claims/claim.ts";
import type { ArticleId, ClaimId } from "../ids.ts";
import type { Happening } from "../log/change.ts";
import type { Shelved } from "./held-rows.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";
import type { Amendment } from "./store.ts";
import { writeClaimBody } from "./stored-rows.ts";

type Writing = {
  readonly id: ArticleId;
  readonly at: string;
  readonly version: number;
  readonly amendment: Amendment;
  readonly shelved: Shelved | undefined;
};

/** Ends the revisions that no longer hold, begins those that do, and puts the rest in the order of the text. */
export async function writeClaims(view: View, writing: Writing): Promise<void> {
  const { amendment, shelved } = writing;
  const begun = begunRevisions(writing);
  const ended = [...amendment.happenings.flatMap(endedBy), ...amendment.moved.map(({ id }) => id)];
  await endRevisions(view, writing, [...new Set(ended)]);
  const places = new Map(amendment.standing.map((claim, place) => [claim, place]));
  await beginRevisions(view, writing, { begun, places });
  const isBegun = new Set(begun.map(({ claim }) => claim.id));
  const shifted = [...places].filter(([claim, place]) => !isBegun.has(claim) && shelved?.places.get(claim) !== place);
  await shift(view, shifted);
}

type Begun = { readonly claim: Claim; readonly revision: number; readonly since: string };

function begunRevisions({ at, amendment, shelved }: Writing): readonly Begun[] {
  const { happenings, moved } = amendment;
  const changed = happenings.flatMap((happening) =>
    happening.kind === "claim-added" || happening.kind === "claim-changed"
      ? [{ claim: happening.claim, revision: happening.revision, since: at }]
      : [],
  );
  const isChanged = new Set(changed.map(({ claim }) => claim.id));
  const held = new Map(shelved?.held.claims.map((claim) => [claim.claim.id, claim]));
  const kept = moved.flatMap((claim) => {
    const was = held.get(claim.id);
    return was === undefined || isChanged.has(claim.id) ? [] : [{ claim, revision: was.revision, since: was.since }];
  });
  return [...changed, ...kept];
}

function endedBy(happening: Happening): readonly ClaimId[] {
  if (happening.kind === "claim-changed") return [happening.claim.id];
  return happening.kind === "claim-withdrawn" ? [happening.claim] : [];
}

async function endRevisions(view: View, { at }: Writing, claims: readonly ClaimId[]): Promise<void> {
  for (const part of inParts(claims)) {
    await view
      .updateTable("claim_revision")
      .set({ until: at })
      .where("claim", "in", part)
      .where("until", "is", null)
      .execute();
  }
}

async function beginRevisions(
  view: View,
  { id, at, version }: Writing,
  { begun, places }: { readonly begun: readonly Begun[]; readonly places: ReadonlyMap<ClaimId, number> },
): Promise<void> {
  for (const part of inParts(begun)) {
    const rows = part.map(({ claim, revision, since }) => ({
      claim: claim.id,
      revision,
      version,
      article: id,
      since,
      held_since: at,
      place: places.get(claim.id) ?? places.size,
      body: writeClaimBody(claim),
    }));
    await view.insertInto("claim_revision").values(rows).execute();
  }
}

/** A claim before which another was put keeps its revision and only counts further. */
async function shift(view: View, places: readonly (readonly [ClaimId, number])[]): Promise<void> {
  for (const part of inParts(places)) {
    const rows = sql.join(part.map(([claim, place]) => sql`(${claim}, cast(${place} as integer))`));
    await sql`
      update claim_revision set place = shifted.column2 from (values ${rows}) as shifted
      where claim = shifted.column1 and until is null`.execute(view);
  }
}
