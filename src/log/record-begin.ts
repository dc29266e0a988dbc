import type { ArticleId } from "../ids.ts";
import type { Store } from "../store/store.ts";

const page = 1_000;

/** When the first of these articles came onto the record, an ISO instant; undefined where none of them did. */
export async function recordBegin(
  log: Pick<Store["log"], "start" | "read">,
  articles: ReadonlySet<ArticleId>,
): Promise<string | undefined> {
  if (articles.size === 0) return undefined;
  for (let after = log.start; ; ) {
    const { changes, position } = await log.read(after, page);
    const first = changes.find(({ article }) => articles.has(article));
    if (first !== undefined || changes.length === 0) return first?.at;
    after = position;
  }
}
