import type { ArticleId } from "../ids.ts";
import type { ArticleState, HeldArticle } from "../log/held-article.ts";
import type { Engine } from "./engine.ts";
import { type ArticleRow, articleColumns, heldArticles, killedClaims, killedOf, standingClaims } from "./held-rows.ts";
import { inParts } from "./in-parts.ts";
import { inOneView, type View } from "./one-view.ts";

/** Articles a batch: enough that asking costs little, few enough that a large record never stands in memory twice. */
export const batchSize = 500;

export type ReadOptions = { readonly ids?: readonly ArticleId[]; readonly states?: readonly ArticleState[] };

/** Articles as they are held now, in the order in which they came in. Each batch is of one instant. */
export async function* readBatches(engine: Engine, options: ReadOptions): AsyncGenerator<readonly HeldArticle[]> {
  const read = (after: number, numbers?: readonly number[]) =>
    inOneView(engine, async (view) => {
      const rows = await readArticles(view, { ...options, after, numbers });
      const ids = rows.map(({ id }) => id);
      const held = heldArticles(rows, await standingClaims(view, ids));
      const killed = await killedClaims(view, ids);
      if (killed.length === 0) return { rows, articles: held };
      return { rows, articles: rows.flatMap((row, at) => ({ ...(held[at] ?? []), ...killedOf(row, killed) })) };
    });
  if (options.ids !== undefined) {
    for (const numbers of inParts(await numbersOf(engine.db, options.ids), batchSize)) {
      const { articles } = await read(0, numbers);
      if (articles.length > 0) yield articles;
    }
    return;
  }
  for (let after: number | undefined = 0; after !== undefined; ) {
    const { rows, articles } = await read(after);
    if (articles.length > 0) yield articles;
    after = rows.length < batchSize ? undefined : rows.at(-1)?.nr;
  }
}

/** The numbers of these articles, rising. */
export async function numbersOf(view: View, ids: readonly ArticleId[]): Promise<readonly number[]> {
  const numbers = [];
  for (const part of inParts(ids)) {
    const rows = await view.selectFrom("article").select("nr").where("id", "in", part).execute();
    numbers.push(...rows.map(({ nr }) => nr));
  }
  return [...new Set(numbers)].sort((one, other) => one - other);
}

type Page = Pick<ReadOptions, "states"> & { readonly after: number; readonly numbers: readonly number[] | undefined };

function readArticles(view: View, { after, numbers, states }: Page): Promise<readonly ArticleRow[]> {
  if (states?.length === 0) return Promise.resolve([]);
  return view
    .selectFrom("article")
    .innerJoin("article_version", (join) =>
      join.onRef("article_version.article", "=", "article.id").onRef("article_version.version", "=", "article.version"),
    )
    .select([...articleColumns, "article_version.text"])
    .where("article.nr", ">", after)
    .$if(numbers !== undefined, (query) => query.where("article.nr", "in", numbers ?? []))
    .$if(states !== undefined, (query) => query.where("article.state", "in", states ?? []))
    .orderBy("article.nr")
    .limit(batchSize)
    .execute();
}
