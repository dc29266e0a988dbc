import { sql } from "kysely";
import type { KeptButtons } from "../doors/kept-buttons.ts";
import type { Engine } from "./engine.ts";

export function createKeptButtons({ db }: Engine): KeptButtons {
  return {
    async keep(key, words, until) {
      await db
        .insertInto("kept_button")
        .values({ key, words, keep_until: until })
        .onConflict((conflict) =>
          conflict
            .column("key")
            .doUpdateSet({ keep_until: until })
            .where(sql.ref("kept_button.keep_until"), "<", until),
        )
        .execute();
    },
    async find(key) {
      return (await db.selectFrom("kept_button").select("words").where("key", "=", key).executeTakeFirst())?.words;
    },
    async forget(now) {
      const { numDeletedRows } = await db.deleteFrom("kept_button").where("keep_until", "<", now).executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
