import type { Selectable } from "kysely";
import { z } from "zod";
import type { Delivery } from "../delivery/delivery.ts";
import { placeBeneath } from "./followed-deliveries.ts";
import type { View } from "./one-view.ts";
import type { Tables } from "./schema.ts";
import { storedPlace, storedReply } from "./stored-bodies.ts";
import { readJson, stated } from "./stored-rows.ts";

type Row = Selectable<Tables["delivery"]>;

const storedBody = z.object({ place: storedPlace, reply: storedReply, after: stated(z.number()) });
const states = z.enum(["due", "posting", "posted", "uncertain", "failed", "joined"]);

export const purposes = z.enum(["correction", "gap", "digest", "watch", "operators"]);

export function readDelivery(row: Row): Delivery {
  return {
    ...readJson(storedBody, row.body, "a post"),
    id: row.id,
    key: row.key,
    purpose: purposes.parse(row.purpose),
    state: states.parse(row.state),
    attempts: row.attempts,
    dueAt: row.due_at,
    firstTriedAt: row.first_tried_at ?? undefined,
    message: row.message ?? undefined,
    problem: row.problem ?? undefined,
    follows: row.follows ?? undefined,
    subscription: row.subscription ?? undefined,
  };
}

/**
 * Posts with the places at which they are made: what follows another in the thread beneath that one. One that cannot be
 * read is set aside, so that it is not in the way of the others for ever.
 */
export async function readPlaced(view: View, rows: readonly Row[]): Promise<readonly Delivery[]> {
  const read: Delivery[] = [];
  for (const row of rows) {
    try {
      read.push(readDelivery(row));
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      await view
        .updateTable("delivery")
        .set({ state: "failed", problem, owner: null, lease_until: null, audit_at: null })
        .where("nr", "=", row.nr)
        .execute();
    }
  }
  const leads = read.flatMap(({ follows }) => follows ?? []);
  if (leads.length === 0) return read;
  const known = await view.selectFrom("delivery").select(["id", "message"]).where("id", "in", leads).execute();
  const messages = new Map(known.map(({ id, message }) => [id, message]));
  return read.map((each) => ({ ...each, place: placeBeneath(each.place, messages.get(each.follows ?? "")) }));
}
