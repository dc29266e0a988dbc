import { z } from "zod";
import type { Engine } from "./engine.ts";
import type { AuditEntry, AuditTrail } from "./store.ts";
import { readJson, stated } from "./stored-rows.ts";

export function createAuditTrail({ db }: Engine): AuditTrail {
  return {
    async add(entry) {
      await db
        .insertInto("audit")
        .values({ at: entry.at, body: JSON.stringify(entry) })
        .execute();
    },
    async read({ limit, since }) {
      const rows = await db
        .selectFrom("audit")
        .select("body")
        .$if(since !== undefined, (query) => query.where("at", ">=", since ?? ""))
        .orderBy("nr", "desc")
        .limit(limit)
        .execute();
      return rows.map(({ body }) => readJson(storedEntry, body, "an entry of the audit trail"));
    },
  };
}

const storedEntry: z.ZodType<AuditEntry> = z.object({
  at: z.string(),
  who: z.object({ platform: z.string(), id: z.string(), name: z.string() }),
  place: stated(z.object({ platform: z.string(), channel: z.string() })),
  action: z.string(),
  detail: z.string(),
  outcome: z.enum(["done", "refused", "failed"]),
});
