/** One question's ranking: the rows best first, and which of them are right. */
export type JudgedRanking = { readonly ids: readonly string[]; readonly right: ReadonlySet<string> };

export const rankingMetrics = ["MAP", "MAP@5", "MRR", "P@1", "R@5", "R@10"] as const;
export type RankingMetric = (typeof rankingMetrics)[number];

/** Average precision, cut at some rank; of all right rows, so that those not found count as not found. */
function averagePrecision({ ids, right }: JudgedRanking, cut: number): number {
  let found = 0;
  let sum = 0;
  ids.slice(0, cut).forEach((id, at) => {
    if (!right.has(id)) return;
    found += 1;
    sum += found / (at + 1);
  });
  return right.size === 0 ? 0 : sum / right.size;
}

const firstRight = ({ ids, right }: JudgedRanking): number => ids.findIndex((id) => right.has(id));
const isWithin = (ranking: JudgedRanking, cut: number): number =>
  Number(ranking.ids.slice(0, cut).some((id) => ranking.right.has(id)));

const metrics: Readonly<Record<RankingMetric, (ranking: JudgedRanking) => number>> = {
  MAP: (ranking) => averagePrecision(ranking, ranking.ids.length),
  "MAP@5": (ranking) => averagePrecision(ranking, 5),
  MRR: (ranking) => (firstRight(ranking) < 0 ? 0 : 1 / (firstRight(ranking) + 1)),
  "P@1": (ranking) => isWithin(ranking, 1),
  "R@5": (ranking) => isWithin(ranking, 5),
  "R@10": (ranking) => isWithin(ranking, 10),
};

/** A measure of all rankings with its 95 % bootstrap interval. */
export type RankingFigure = { readonly value: number; readonly interval: readonly [low: number, high: number] };

export function measureRankings(rankings: readonly JudgedRanking[], metric: RankingMetric): RankingFigure {
  const values = rankings.map(metrics[metric]);
  return { value: mean(values), interval: bootstrapInterval(values) };
}

const resamples = 1_000;

/** The percentile bootstrap over questions; its random numbers are the same in every run. */
function bootstrapInterval(values: readonly number[]): readonly [low: number, high: number] {
  const random = mulberry(20_200_101);
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / Math.max(1, values.length);
  }).sort((one, other) => one - other);
  return [means[Math.floor(resamples * 0.025)] ?? 0, means[Math.floor(resamples * 0.975)] ?? 0];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Tommy Ettinger's mulberry32. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
