import type { ArticleId } from "../ids.ts";
import type { ClaimRevision, Store } from "../store/store.ts";
import type { Change } from "./change.ts";
import { decideAmendment } from "./decide-amendment.ts";
import type { ArrivedArticle, HeldArticle, UnreadArticle } from "./held-article.ts";
import { identifyArticle } from "./identify-article.ts";

/** What came of an article that arrived, under which name it is held. `ignored`: it was killed, or a newer version is held. */
export type Ingested = {
  readonly id: ArticleId;
  readonly outcome: "new" | "changed" | "unchanged" | "ignored";
  /** As they entered the log. */
  readonly changes: readonly Change[];
};

/** Takes an article onto the record: what of it is new or changed enters the log, in one step. */
export async function ingestArticle(
  store: Pick<Store, "articles" | "log">,
  arrived: ArrivedArticle | UnreadArticle,
  now: Date,
): Promise<Ingested> {
  const { id, held, isKilled } = await identifyArticle(store, arrived);
  if (isKilled) return { id, outcome: "ignored", changes: [] };
  const own = arrived.article.id === id ? arrived : { ...arrived, article: { ...arrived.article, id } };
  const former = held === undefined ? [] : await withdrawnClaims(store, held);
  let isDecided = false;
  const changes = await store.articles.amend(id, now.toISOString(), (before) => {
    const amendment = decideAmendment(before, own, now, former);
    isDecided = amendment !== undefined;
    return amendment;
  });
  if (changes.length > 0) return { id, outcome: held === undefined ? "new" : "changed", changes };
  if (isDecided && held === undefined) return { id, outcome: "new", changes };
  return { id, outcome: "unchanged", changes };
}

/** More withdrawals than any article has had. */
const mostChanges = 10_000;

/** The last revision of each claim that the article had and has no more, less those that are only read otherwise. */
async function withdrawnClaims(
  { articles, log }: Pick<Store, "articles" | "log">,
  held: HeldArticle,
): Promise<readonly ClaimRevision[]> {
  if (held.version === 1) return [];
  const changes = await log.of([held.article.id], { limit: mostChanges });
  const stands = new Set(held.claims.map(({ claim }) => claim.id));
  const gone = changes.flatMap(({ kind, claim, difference }) =>
    kind === "claim-withdrawn" && difference === undefined && claim !== undefined && !stands.has(claim) ? [claim] : [],
  );
  if (gone.length === 0) return [];
  const last = new Map<string, ClaimRevision>();
  for (const revision of await articles.revisions([...new Set(gone)])) last.set(revision.claim.id, revision);
  return [...last.values()];
}
