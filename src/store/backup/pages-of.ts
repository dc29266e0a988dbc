import { sql } from "kysely";
import type { View } from "../one-view.ts";

type Row = Readonly<Record<string, unknown>>;
type Page = { readonly rows: readonly Row[]; readonly isFirst: boolean };

/** Rows read at a time. */
const pageSize = 1000;

/** The rows of a table in the order of its keys, a page at a time. */
export async function* pagesOf(view: View, table: string, keys: readonly string[]): AsyncGenerator<Page> {
  const order = sql.join(keys.map((key) => sql.ref(key)));
  for (let last: Row | undefined, isFirst = true; ; isFirst = false) {
    const before = last;
    const after = before === undefined ? sql`` : sql`where (${order}) > (${sql.join(keys.map((key) => before[key]))})`;
    const { rows } = await sql<Row>`
      select * from ${sql.table(table)} ${after} order by ${order} limit ${pageSize}`.execute(view);
    if (rows.length > 0) yield { rows, isFirst };
    last = rows.at(-1);
    if (rows.length < pageSize) return;
  }
}
