import { DatabaseSync } from "node:sqlite";
import { termsOf } from "../words-of-claim.ts";
import type { Contestant } from "./contestant.ts";

/** SQLite's full-text search in memory: any of the words, ordered by its bm25. */
export const sqliteFts5: Contestant = {
  name: "SQLite FTS5",
  asker: (claims) => {
    const database = new DatabaseSync(":memory:");
    database.exec("create virtual table claim using fts5(id unindexed, text)");
    const insert = database.prepare("insert into claim (id, text) values (?, ?)");
    database.exec("begin");
    for (const claim of claims) insert.run(claim.id, claim.text);
    database.exec("commit");
    const find = database.prepare("select id from claim where claim match ? order by rank limit 5");
    return (question) => {
      const found = find.all(
        termsOf(question)
          .map((term) => `"${term}"`)
          .join(" OR "),
      );
      return found[0] === undefined ? undefined : String(found[0]["id"]);
    };
  },
};
