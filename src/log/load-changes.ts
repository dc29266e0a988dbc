import type { ArticleId } from "../ids.ts";
import type { Store } from "../store/store.ts";
import type { Change } from "./change.ts";
import type { ChangedArticle } from "./changed-article.ts";
import type { HeldArticle } from "./held-article.ts";

type Shelf = Pick<Store, "articles" | "log">;

/** More than anybody reads; the newest are taken. */
const mostChanges = 2_000;
const mostArticles = 200;

/**
 * Loads what became of articles since an instant: of these, and of whatever else changed last. Newest first. An article
 * that changed at all comes with all its changes, since what happened under an embargo is news from its end on.
 */
export async function loadChanges(
  { articles, log }: Shelf,
  { of, since }: { readonly of: readonly ArticleId[]; readonly since: string | undefined },
): Promise<readonly ChangedArticle[]> {
  const options = { limit: mostChanges, ...(since === undefined ? {} : { since }) };
  const latest = [...(await log.of("all", options)), ...(of.length === 0 ? [] : await log.of(of, options))];
  const newest = latest.sort((one, other) => (one.at < other.at ? 1 : -1));
  const ids = [...new Set(newest.map(({ article }) => article))].slice(0, mostArticles);
  if (ids.length === 0) return [];
  const changes = Map.groupBy((await log.of(ids, { limit: mostChanges * 10 })).toReversed(), ({ article }) => article);
  const loaded = new Map<ArticleId, ChangedArticle>();
  for await (const batch of articles.read({ ids })) {
    for (const held of batch) {
      const own = changes.get(held.article.id) ?? [];
      loaded.set(held.article.id, { held, changes: own, ...(await pastOf({ articles }, held, own)) });
    }
  }
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

async function pastOf({ articles }: Pick<Shelf, "articles">, held: HeldArticle, changes: readonly Change[]) {
  const claims = [...new Set(changes.flatMap(({ claim }) => claim ?? []))];
  const revisions = claims.length === 0 ? [] : await articles.revisions(claims);
  const isTouched = changes.some(({ kind, was, state }) => kind === "article-changed" && was === state);
  return {
    revisions: Map.groupBy(revisions, ({ claim }) => claim.id),
    versions: isTouched || held.state !== "usable" ? await articles.versions(held.article.id) : [],
  };
}
