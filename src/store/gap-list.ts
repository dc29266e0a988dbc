import type { Selectable } from "kysely";
import { z } from "zod";
import type { Gap } from "../gaps/gap.ts";
import type { Place } from "../places/place.ts";
import type { Engine } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import type { Tables } from "./schema.ts";
import type { GapList } from "./store.ts";
import { storedAsker, storedPlace } from "./stored-bodies.ts";
import { readClaimId, readJson, stated } from "./stored-rows.ts";

export function createGapList({ db }: Engine): GapList {
  const leaveOpen = async (
    id: number,
    changed: { readonly state: string; readonly by?: string; readonly at?: string },
  ) => {
    const { numUpdatedRows } = await db
      .updateTable("gap")
      .set({ state: changed.state, answered_by: changed.by ?? null, answered_at: changed.at ?? null })
      .where("id", "=", id)
      .where("state", "=", "open")
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  };
  return {
    async file({ ask, place, asker, filedAt }) {
      const key = gapKey(ask, place);
      const body = JSON.stringify({ ask, place, asker, filedAt });
      const added = await db
        .insertInto("gap")
        .values({ key, state: "open", body, answered_by: null, answered_at: null })
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst();
      if (added !== undefined) return { gap: readGap(added), isNew: true };
      const there = await db
        .selectFrom("gap")
        .selectAll()
        .where("key", "=", key)
        .orderBy("id", "desc")
        .executeTakeFirstOrThrow();
      return { gap: readGap(there), isNew: false };
    },
    async open() {
      const rows = await db.selectFrom("gap").selectAll().where("state", "=", "open").orderBy("id").execute();
      return rows.map(readGap);
    },
    async find(id) {
      if (!Number.isSafeInteger(id)) return undefined;
      const row = await db.selectFrom("gap").selectAll().where("id", "=", id).executeTakeFirst();
      return row === undefined ? undefined : readGap(row);
    },
    async answeredBy(claims) {
      const gaps = [];
      for (const part of inParts([...new Set(claims)])) {
        const rows = await db
          .selectFrom("gap")
          .selectAll()
          .where("state", "=", "answered")
          .where("answered_by", "in", part)
          .orderBy("id")
          .execute();
        gaps.push(...rows.map(readGap));
      }
      return gaps;
    },
    async reopen(id, claim) {
      const { numUpdatedRows } = await db
        .updateTable("gap")
        .set({ state: "open", answered_by: null })
        .where("id", "=", id)
        .where("state", "=", "answered")
        .where("answered_by", "=", claim)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom("gap as other")
                .select("other.id")
                .whereRef("other.key", "=", "gap.key")
                .where("other.state", "=", "open"),
            ),
          ),
        )
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },
    answer: (id, claim, at) => leaveOpen(id, { state: "answered", by: claim, at }),
    close: (id) => leaveOpen(id, { state: "closed" }),
  };
}

/** The same question in other letters or with other spaces is the same. */
function gapKey(ask: string, { platform, workspace, channel, thread }: Place): string {
  const question = ask.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase();
  return JSON.stringify([platform, workspace ?? null, channel, thread ?? null, question]);
}

const storedBody = z.object({
  ask: z.string(),
  place: storedPlace,
  asker: stated(storedAsker),
  filedAt: z.string(),
});

function readGap(row: Selectable<Tables["gap"]>): Gap {
  return {
    ...readJson(storedBody, row.body, "a gap"),
    id: row.id,
    state: z.enum(["open", "answered", "closed"]).parse(row.state),
    answeredBy: row.answered_by === null ? undefined : readClaimId(row.answered_by),
    answeredAt: row.answered_at ?? undefined,
  };
}
