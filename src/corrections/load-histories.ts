import type { ArticleId, ClaimId } from "../ids.ts";
import type { Change } from "../log/change.ts";
import type { HeldArticle } from "../log/held-article.ts";
import type { ClaimRevision, Store } from "../store/store.ts";
import { correctionLine } from "./cards/correction-line.ts";
import type { ClaimHistory } from "./cards/fate-of.ts";

type Histories = ReadonlyMap<ClaimId, ClaimHistory>;

/** Everything that is needed to tell what became of these claims. Claims that the store has never held have no history. */
export async function loadHistories(
  { articles, log }: Pick<Store, "articles" | "log">,
  claims: readonly ClaimId[],
): Promise<Histories> {
  if (claims.length === 0) return new Map();
  const byClaim = Map.groupBy(await articles.revisions([...new Set(claims)]), ({ claim }) => claim.id);
  const all = [...byClaim.values()].flat();
  const ids = [...new Set(all.map(({ claim }) => claim.article.id))];
  if (ids.length === 0) return new Map();
  const since = all.reduce((earliest, revision) => (revision.since < earliest ? revision.since : earliest), "9");
  const changes = Map.groupBy((await log.of(ids, { since })).toReversed(), ({ article }) => article);
  const histories = new Map<ClaimId, ClaimHistory>();
  for await (const held of articles.read({ ids })) {
    for (const article of held) {
      const correction = await correctionOf(articles, article);
      const ofArticle = changes.get(article.article.id) ?? [];
      for (const [claim, revisions] of byClaim) {
        const history = historyOf(claim, revisions, article, ofArticle);
        if (history !== undefined) histories.set(claim, { ...history, correction });
      }
    }
  }
  return histories;
}

function historyOf(
  claim: ClaimId,
  [first, ...rest]: readonly ClaimRevision[],
  { article, state, claims, killed = [] }: HeldArticle,
  ofArticle: readonly Change[],
): Omit<ClaimHistory, "correction"> | undefined {
  if (first?.claim.article.id !== article.id) return undefined;
  const changes = ofArticle.filter((change) => change.claim === undefined || change.claim === claim);
  const held = { article, claims: claims.map((one) => one.claim) };
  const kill = killed.find((one) => one.claim.id === claim);
  return { claim, revisions: [first, ...rest], state, kill, held, changes };
}

/** The line may be as old as the article: it says something of a change only if it came with one. */
async function correctionOf(articles: Store["articles"], held: HeldArticle): Promise<ClaimHistory["correction"]> {
  const text = held.text === undefined ? undefined : correctionLine(held.text);
  if (text === undefined) return undefined;
  const first = await firstWith(articles, held.article.id, text);
  return first === undefined ? undefined : { text, at: first };
}

async function firstWith(articles: Store["articles"], id: ArticleId, line: string): Promise<string | undefined> {
  const versions = await articles.versions(id);
  return versions.find(({ text }) => text?.includes(line))?.at;
}
