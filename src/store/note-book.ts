import type { Engine } from "./engine.ts";
import type { NoteBook } from "./store.ts";

export function createNoteBook({ db }: Engine): NoteBook {
  return {
    async read(name) {
      const row = await db.selectFrom("note").select("value").where("name", "=", name).executeTakeFirst();
      return row?.value;
    },
    async write(name, value) {
      await db
        .insertInto("note")
        .values({ name, value })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
        .execute();
    },
  };
}
