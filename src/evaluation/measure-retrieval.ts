import { corpusSchema, qrelSchema, querySchema } from "./corpus.ts";
import type { EvaluationPart, Measured } from "./evaluation-part.ts";
import { halvesOf } from "./halves-of.ts";
import { type RankedQuery, rankCorpus } from "./rank-corpus.ts";
import { measureRankings, type RankingMetric, rankingMetrics } from "./ranking-metrics.ts";
import { rowsOf } from "./rows-of.ts";

type RetrievalSet = {
  readonly title: string;
  readonly corpus: string;
  readonly folder: string;
  readonly isPooled: boolean;
  readonly reach: Readonly<Partial<Record<RankingMetric, number>>>;
};

const sets: readonly RetrievalSet[] = [
  {
    title: "Finding: SQuAD sentences",
    corpus: "squad/corpus.jsonl",
    folder: "squad/dev",
    isPooled: false,
    reach: { "P@1": 0.76, "R@5": 0.9 },
  },
  {
    title: "Finding: CheckThat verified claims",
    corpus: "checkthat2020/corpus.jsonl",
    folder: "checkthat2020/dev",
    isPooled: false,
    reach: { "MAP@5": 0.87 },
  },
  {
    title: "Finding: TREC-QA, clean, pooled",
    corpus: "trecqa/dev/corpus.jsonl",
    folder: "trecqa/dev",
    isPooled: true,
    reach: { MAP: 0.8, MRR: 0.87 },
  },
  {
    title: "Finding: WikiQA, pooled",
    corpus: "wikiqa/dev/corpus.jsonl",
    folder: "wikiqa/dev",
    isPooled: true,
    reach: {},
  },
];

/** Rankings of the product on labelled questions, measured as `score.mjs` of the data does. */
export const measureRetrieval = (now: Date): readonly EvaluationPart[] =>
  sets.map(({ title, corpus, folder, isPooled, reach }) => ({
    title,
    files: [corpus, `${folder}/queries.jsonl`, `${folder}/qrels.jsonl`],
    measure: ([rows = "", queries = "", qrels = ""]) => {
      const input = {
        corpus: rowsOf(rows, corpusSchema),
        queries: rowsOf(queries, querySchema),
        qrels: rowsOf(qrels, qrelSchema),
      };
      const ranked = rankCorpus(input, { isPooled, now });
      return [...figuresOf(ranked, reach), ...outcomeFigures(ranked)];
    },
  }));

/** All measures of a set of rankings, each with its interval and, where some questions were looked at, both halves. */
export function figuresOf(
  ranked: readonly RankedQuery[],
  reach: Readonly<Partial<Record<RankingMetric, number>>>,
): readonly Measured[] {
  const [seen, kept] = halvesOf(ranked, ({ query }) => query.id);
  return rankingMetrics.map((name) => {
    const { value, interval } = measureRankings(ranked, name);
    const aim = reach[name];
    const halves = `halves ${measureRankings(seen, name).value.toFixed(3)} and ${measureRankings(kept, name).value.toFixed(3)}`;
    return { name, value, of: ranked.length, interval, ...(aim === undefined ? {} : { reach: aim, note: halves }) };
  });
}

/** How many questions the full path refuses, and how long it takes. */
export function outcomeFigures(ranked: readonly RankedQuery[]): readonly Measured[] {
  const refused = ranked.filter(({ isRefused }) => isRefused).length;
  const times = ranked.flatMap(({ ms }) => (ms === undefined ? [] : [ms])).sort((one, other) => one - other);
  const latency = ([50, 95, 99] as const).flatMap((share): readonly Measured[] => {
    const value = times[Math.min(times.length - 1, Math.floor((times.length * share) / 100))];
    return value === undefined ? [] : [{ name: `latency p${share}`, value, unit: "ms", of: times.length }];
  });
  return [{ name: "refused", value: refused, unit: "count", of: ranked.length }, ...latency];
}
