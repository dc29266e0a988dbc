import type { Engine } from "./engine.ts";
import type { View } from "./one-view.ts";
import { postingBody, readPostingBody } from "./posting-rows.ts";
import type { Ledger } from "./store.ts";

/** So many at once, so that nobody who writes waits long; the rest goes at the next call. */
const batch = 500;

/** Wipes handles whose time is over and forgets what was shown to one person alone long ago. */
export async function forgetPostings(engine: Engine, { now, askedBefore }: Forgetting): Promise<number> {
  const wiped = await engine.db.transaction().execute((view) => wipeHandles(engine, view, now));
  return wiped + (await dropPrivate(engine.db, askedBefore));
}

type Forgetting = Parameters<Ledger["forget"]>[0];

/** The time stays, so that it is known why the message cannot be changed any more. */
async function wipeHandles({ kind }: Engine, view: View, now: string): Promise<number> {
  const over = await view
    .selectFrom("posting")
    .select(["id", "body"])
    .where("secret_until", "<=", now)
    .limit(batch)
    .$if(kind === "postgres", (query) => query.forUpdate().skipLocked())
    .execute();
  for (const { id, body } of over) {
    const posting = readPostingBody(body);
    const handle = posting.handle === undefined ? undefined : { ...posting.handle, value: "" };
    await view
      .updateTable("posting")
      .set({ body: postingBody({ ...posting, handle }), secret_until: null })
      .where("id", "=", id)
      .execute();
  }
  return over.length;
}

async function dropPrivate(view: View, askedBefore: string): Promise<number> {
  const old = await view
    .selectFrom("posting")
    .select("id")
    .where("visibility", "=", "private")
    .where("asked_at", "<", askedBefore)
    .limit(batch)
    .execute();
  const ids = old.map(({ id }) => id);
  if (ids.length > 0) await view.deleteFrom("posting").where("id", "in", ids).execute();
  return ids.length;
}
