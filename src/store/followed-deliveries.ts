import type { Place } from "../places/place.ts";
import type { DatabaseKind } from "./engine.ts";
import { inParts } from "./in-parts.ts";
import type { View } from "./one-view.ts";

/** Posts that stand in the thread beneath another one, their lead, and so come after it, or not at all. */

/** Where leads are given up, what would stand beneath them is too, and what would stand beneath that. */
export async function failFollowers(view: View, leads: readonly string[], problem: string): Promise<void> {
  for (let given = leads; given.length > 0; ) {
    const followers = [];
    for (const part of inParts(given)) {
      const rows = await view
        .updateTable("delivery")
        .set({ state: "failed", problem: `It belongs beneath a post that was given up: ${problem}` })
        .where("follows", "in", part)
        .where("state", "=", "due")
        .returning("id")
        .execute();
      followers.push(...rows.map(({ id }) => id));
    }
    given = followers;
  }
}

/** What follows leads that are not there, or were given up already, is given up as well. */
export async function failOrphans(view: View, kind: DatabaseKind, leads: readonly string[]): Promise<void> {
  for (const part of inParts([...new Set(leads)].sort())) {
    const rows = await view
      .selectFrom("delivery")
      .select(["id", "state"])
      .where("id", "in", part)
      .orderBy("nr")
      // So that a lead that is being given up this moment does not pass its followers by.
      .$if(kind === "postgres", (query) => query.forUpdate())
      .execute();
    const open = new Set(rows.filter(({ state }) => ["due", "posting", "posted"].includes(state)).map(({ id }) => id));
    const orphaned = part.filter((id) => !open.has(id));
    await failFollowers(view, orphaned, "it was never to be posted.");
  }
}

/** The thread beneath its lead, as the posters of both platforms place what belongs beneath a message. */
export function placeBeneath(place: Place, lead: string | null | undefined): Place {
  return place.thread === undefined && typeof lead === "string" ? { ...place, thread: lead } : place;
}
