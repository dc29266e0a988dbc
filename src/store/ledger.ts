import { sql } from "kysely";
import { claimPostings } from "./claim-postings.ts";
import type { Engine } from "./engine.ts";
import { forgetPostings } from "./forget-postings.ts";
import { inParts } from "./in-parts.ts";
import { inOneView } from "./one-view.ts";
import { findPostings, findShowing, isWithinReach, postingBody } from "./posting-rows.ts";
import { letRaisesWait, raisePostings } from "./raise-postings.ts";
import { numbersToStart, writeShownClaims } from "./shown-claims.ts";
import type { Ledger } from "./store.ts";

/** The ledger over its tables; `Ledger` says what each step means. */
export function createLedger(engine: Engine): Ledger {
  const { db } = engine;
  return {
    intend: (posting) =>
      db.transaction().execute(async (view) => {
        await letRaisesWait(engine, view);
        const entered = await view
          .insertInto("posting")
          .values({
            id: posting.id,
            platform: posting.place.platform,
            channel: posting.place.channel,
            message: null,
            body: postingBody(posting),
            asked_at: posting.askedAt,
            visibility: posting.visibility,
            secret_until: posting.handle?.until ?? null,
            state: "posting",
            problem: null,
            ...(await numbersToStart(view, posting)),
            attempts: 0,
            due_at: null,
            owner: null,
            lease_until: null,
          })
          .onConflict((conflict) => conflict.column("id").doNothing())
          .returning("id")
          .execute();
        if (entered.length > 0) await writeShownClaims(view, posting.id, posting.claims);
      }),
    async confirm(id, message) {
      await db.updateTable("posting").set({ message, state: "posted" }).where("id", "=", id).execute();
    },
    async abandon(id) {
      await db.deleteFrom("posting").where("id", "=", id).execute();
    },
    reshow: (id, shown) =>
      db.transaction().execute(async (view) => {
        const [posting] = await findPostings(view, (query) => query.where("id", "=", id));
        if (posting === undefined) return;
        await letRaisesWait(engine, view);
        const { reply, page, claims, handle = posting.handle } = shown;
        await view
          .updateTable("posting")
          .set({
            body: postingBody({ ...posting, reply, page, handle }),
            secret_until: handle?.value ? handle.until : null,
            ...(await numbersToStart(view, { claims, askedAt: posting.askedAt, place: posting.place })),
          })
          // Whoever is editing it edits what is no longer shown: their lease is void.
          .set({ owner: null, lease_until: null })
          .where("id", "=", id)
          .execute();
        await writeShownClaims(view, id, claims);
      }),
    find: async (id) =>
      (await inOneView(engine, (view) => findPostings(view, (query) => query.where("id", "=", id))))[0],
    async findByMessage(platform, channel, message) {
      const postings = await inOneView(engine, (view) =>
        findPostings(view, (query) =>
          query
            .where("message", "=", message)
            .where("channel", "=", channel)
            .where("platform", "=", platform)
            .orderBy("asked_at", "desc"),
        ),
      );
      return postings[0];
    },
    showing: (claims) => inOneView(engine, (view) => findShowing(view, claims)),
    raise: (claims, seq) => raisePostings(engine, claims, seq),
    claim: (owner, options) => claimPostings(engine, owner, options),
    settle: (id, owner, shown, claims) =>
      db.transaction().execute(async (view) => {
        const { numUpdatedRows } = await view
          .updateTable("posting")
          .set({ shown, state: "posted", problem: null, attempts: 0, due_at: null, owner: null, lease_until: null })
          .set({ wanted: sql`case when wanted < ${shown} then ${shown} else wanted end` })
          .where("id", "=", id)
          .where("owner", "=", owner)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await writeShownClaims(view, id, claims);
        return true;
      }),
    async fail(id, owner, { problem, again, state = again === undefined ? "unreachable" : undefined }) {
      await db
        .updateTable("posting")
        .set({ problem, due_at: again ?? null, owner: null, lease_until: null })
        .$if(state !== undefined, (query) => query.set({ state: state ?? "" }))
        .where("id", "=", id)
        .where("owner", "=", owner)
        .execute();
    },
    async retry(ids, at) {
      let tried = 0;
      for (const part of inParts(ids)) {
        const rows = await db
          .updateTable("posting")
          .set({ due_at: at })
          .where("id", "in", part)
          .where("state", "=", "unreachable")
          .whereRef("wanted", ">", "shown")
          .returning("id")
          .execute();
        tried += rows.length;
      }
      return tried;
    },
    unconfirmed: (before) =>
      inOneView(engine, (view) =>
        findPostings(view, (query) =>
          query
            .where("state", "=", sql.lit("posting"))
            .where("asked_at", "<", before)
            .orderBy("asked_at")
            .orderBy("id"),
        ),
      ),
    pending: (limit) =>
      inOneView(engine, (view) =>
        findPostings(view, (query) =>
          query
            .whereRef("wanted", ">", "shown")
            .where(isWithinReach)
            .orderBy("wanted")
            .orderBy("asked_at")
            .orderBy("id")
            .limit(limit),
        ),
      ),
    unreachable: (limit) => newestIn(engine, "unreachable", limit),
    gone: (limit) => newestIn(engine, "gone", limit),
    forget: (options) => forgetPostings(engine, options),
    async count() {
      const row = await db
        .selectFrom("posting")
        .select(({ fn }) => fn.countAll<number>().as("postings"))
        .executeTakeFirstOrThrow();
      return row.postings;
    },
  };
}

const newestIn = (engine: Engine, state: "unreachable" | "gone", limit: number) =>
  inOneView(engine, (view) =>
    findPostings(view, (query) =>
      // A literal, so that its index is used.
      query.where("state", "=", sql.lit(state)).orderBy("asked_at", "desc").orderBy("id").limit(limit),
    ),
  );
