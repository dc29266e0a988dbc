import type { Article } from "../articles/article.ts";
import type { ArticleState, HeldArticle } from "../log/held-article.ts";
import type { Engine } from "./engine.ts";
import { type ArticleRow, articleColumns, type ClaimRow, claimColumns, heldArticles } from "./held-rows.ts";
import { inParts } from "./in-parts.ts";
import { inOneView, type View } from "./one-view.ts";
import { batchSize, numbersOf, type ReadOptions } from "./read-batches.ts";
import { readArticle } from "./stored-rows.ts";

/** What may not be shown now is not shown as of an earlier day either. */
const neverAgain: readonly ArticleState[] = ["killed", "embargoed", "withheld"];

type AsOf = ReadOptions & { readonly asOf: string };

/**
 * Articles as they were held at an instant: metadata, text, state and claims of that day. Who may see an article is decided
 * by what is known today: its collection, ground rule and embargo are those of now.
 */
export async function* readAsOf(engine: Engine, options: AsOf): AsyncGenerator<readonly HeldArticle[]> {
  if (options.states?.length === 0) return;
  const numbers = options.ids === undefined ? undefined : await numbersOf(engine.db, options.ids);
  const pages = numbers === undefined ? undefined : inParts(numbers, batchSize);
  if (pages !== undefined) {
    for (const page of pages) {
      const rows = await readPage(engine, options, { after: 0, numbers: page });
      if (rows.length > 0) yield rows.map(({ held }) => held);
    }
    return;
  }
  for (let after: number | undefined = 0; after !== undefined; ) {
    const rows: readonly Shown[] = await readPage(engine, options, { after, numbers: undefined });
    if (rows.length > 0) yield rows.map(({ held }) => held);
    after = rows.length < batchSize ? undefined : rows.at(-1)?.nr;
  }
}

type Page = { readonly after: number; readonly numbers: readonly number[] | undefined };
type Shown = { readonly nr: number; readonly held: HeldArticle };

function readPage(engine: Engine, options: AsOf, page: Page): Promise<readonly Shown[]> {
  return inOneView(engine, async (view) => {
    const rows = await articlesThen(view, options, page);
    const claims = await claimsThen(
      view,
      rows.map(({ id }) => id),
      options.asOf,
    );
    const bodies = new Map(rows.map((row) => [row.id, row.then]));
    const articles = heldArticles(rows, claims, (row) => articleThen(row, bodies.get(row.id) ?? row.body));
    return articles.map((held, turn) => ({ nr: rows[turn]?.nr ?? 0, held }));
  });
}

type RowThen = ArticleRow & { readonly then: string };

async function articlesThen(view: View, { asOf, states }: AsOf, page: Page): Promise<readonly RowThen[]> {
  return view
    .selectFrom("article")
    .innerJoin("article_version as held", "held.article", "article.id")
    .select([...articleColumns, "held.text", "held.body as then"])
    .select(["held.state", "held.version", "held.at as changed_at"])
    .where("article.state", "not in", neverAgain)
    .where("held.version", "=", ({ selectFrom }) =>
      selectFrom("article_version as earlier")
        .select(({ fn }) => fn.max<number>("earlier.version").as("latest"))
        .whereRef("earlier.article", "=", "article.id")
        .where("earlier.at", "<=", asOf),
    )
    .where("article.nr", ">", page.after)
    .$if(page.numbers !== undefined, (query) => query.where("article.nr", "in", page.numbers ?? []))
    .$if(states !== undefined, (query) => query.where("held.state", "in", states ?? []))
    .orderBy("article.nr")
    .limit(batchSize)
    .execute();
}

async function claimsThen(view: View, ids: readonly string[], asOf: string): Promise<readonly ClaimRow[]> {
  if (ids.length === 0) return [];
  return view
    .selectFrom("claim_revision")
    .select(claimColumns)
    .where("article", "in", ids)
    .where("held_since", "<=", asOf)
    .where(({ or, eb }) => or([eb("until", "is", null), eb("until", ">", asOf)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(selectFrom("killed_claim").select("body").whereRef("killed_claim.claim", "=", "claim_revision.claim")),
      ),
    )
    .execute();
}

function articleThen({ body }: ArticleRow, then: string): Article {
  const { collection, groundRule, embargoedUntil, status } = readArticle(body);
  return { ...readArticle(then), collection, groundRule, embargoedUntil, status };
}
