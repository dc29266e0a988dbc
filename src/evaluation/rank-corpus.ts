import { answerFrom, rankedClaims } from "../answer-from.ts";
import { type OpenRecord, openRecord } from "../record.ts";
import { type CorpusRow, knowledgeOfCorpus, type Qrel, type Query } from "./corpus.ts";
import { hashOf } from "./halves-of.ts";
import type { JudgedRanking } from "./ranking-metrics.ts";

/** A question's ranking as the product ranks. */
export type RankedQuery = JudgedRanking & {
  readonly query: Query;
  /** The full path, question to reply, refuses it. */
  readonly isRefused: boolean;
  /** Milliseconds of the full path; undefined without a clock. */
  readonly ms: number | undefined;
};

/** Of a whole corpus only so many rows are ranked; of a pool all. */
const mostRanked = 100;

/**
 * Ranks the rows of a corpus for every query that has a right row and is not marked as unclean, through the product's own
 * ranking. With `isPooled` only the rows of each query's pool are ranked, those without a word of the query last, in the
 * order of a hash of their id, so that the order of the file helps nobody.
 */
export function rankCorpus(
  input: { readonly corpus: readonly CorpusRow[]; readonly queries: readonly Query[]; readonly qrels: readonly Qrel[] },
  options: { readonly isPooled: boolean; readonly now: Date; readonly clock?: () => number },
): readonly RankedQuery[] {
  const { knowledge, rowOf } = knowledgeOfCorpus(input.corpus);
  const record = openRecord(knowledge);
  const queries = new Map(input.queries.map((query) => [query.id, query]));
  return input.qrels.flatMap((qrel) => {
    const query = queries.get(qrel.query);
    if (query === undefined || qrel.ids.length === 0 || qrel.clean === false) return [];
    const pool = options.isPooled ? qrel.pool : undefined;
    const ids = rankFor(record, query, {
      now: options.now,
      limit: pool === undefined ? mostRanked : knowledge.claims.length,
    }).map(rowOf);
    const asked = askWhole(record, query, options);
    return [{ query, ...asked, ids: pool === undefined ? ids : withinPool(ids, pool), right: new Set(qrel.ids) }];
  });
}

const rankFor = (record: OpenRecord, query: Query, { now, limit }: { readonly now: Date; readonly limit: number }) =>
  rankedClaims(record, { text: `ask ${query.text}`, now }, limit);

function askWhole(
  record: OpenRecord,
  { text }: Query,
  { now, clock }: { readonly now: Date; readonly clock?: () => number },
): Pick<RankedQuery, "isRefused" | "ms"> {
  const start = clock?.();
  const { outcome } = answerFrom(record, { text: `ask ${text}`, now });
  return {
    isRefused: outcome !== "found",
    ms: clock === undefined || start === undefined ? undefined : clock() - start,
  };
}

function withinPool(ids: readonly string[], pool: readonly string[]): readonly string[] {
  const held = new Set(pool);
  const ranked = ids.filter((id) => held.has(id));
  const seen = new Set(ranked);
  const rest = pool.filter((id) => !seen.has(id)).sort((one, other) => hashOf(one) - hashOf(other));
  return [...ranked, ...rest];
}
