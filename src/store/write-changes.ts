import { type Insertable, sql } from "kysely";
import type { ArticleId } from "../ids.ts";
import type { Change, Happening } from "../log/change.ts";
import { readChange } from "./change-log.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";
import type { Tables } from "./schema.ts";

type Writing = { readonly id: ArticleId; readonly at: string; readonly happenings: readonly Happening[] };

/** The channel on which PostgreSQL tells of changes. */
export const changesChannel = "onrecord_changes";
/** "record" in ASCII; any number that this database's other advisory locks do not use. */
const logLock = 0x7265_636f_7264;

/** Enters what happened into the log. Nothing else of the transaction may follow: others wait for its commit. */
export async function writeChanges(engine: Engine, view: View, writing: Writing): Promise<readonly Change[]> {
  if (engine.kind === "postgres") await takeTurn(view);
  const changes: Change[] = [];
  for (const part of inParts(writing.happenings)) {
    const rows = part.map((happening) => changeRow(happening, writing));
    const numbers = await view.insertInto("change").values(rows).returning("seq").execute();
    const rising = numbers.map(({ seq }) => seq).sort((one, other) => one - other);
    changes.push(...rows.map((row, turn) => readChange({ ...row, seq: rising[turn] ?? 0 })));
  }
  return changes;
}

/**
 * PostgreSQL gives numbers out before transactions commit, so a reader could see 12, go on from there and never see 11.
 * Writers therefore take their numbers one after the other, from here to their commit. Waiting for a horizon of
 * transactions (`pg_snapshot_xmin`) loses nothing either, but any long transaction on the server, even of another
 * database, would hold the log up, and nobody could read at once what they have just written. `notify` makes commits wait
 * for each other anyway, and wakes whoever watches.
 */
async function takeTurn(view: View): Promise<void> {
  await sql`select pg_advisory_xact_lock(${logLock}::bigint), pg_notify(${changesChannel}, '')`.execute(view);
}

type ChangeRow = Required<Omit<Insertable<Tables["change"]>, "seq">>;

function changeRow(happening: Happening, { id, at }: Writing): ChangeRow {
  const row = { at, article: id, kind: happening.kind };
  const nothing = { claim: null, revision: null, difference: null, was: null, state: null };
  if (happening.kind === "article-changed") {
    return { ...row, ...nothing, was: happening.was ?? null, state: happening.state };
  }
  const claim = happening.kind === "claim-withdrawn" ? happening.claim : happening.claim.id;
  const difference = happening.kind === "claim-added" ? undefined : happening.difference;
  const told = difference === undefined ? null : JSON.stringify(difference);
  return { ...row, ...nothing, claim, revision: happening.revision, difference: told };
}
