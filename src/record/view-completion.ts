import type { Suggestion } from "../newsroom.ts";
import { type CompletionEntry, createCompletion } from "../search/completion.ts";
import type { RecordView } from "./record-view.ts";

type Complete = (typed: string, limit: number) => readonly Suggestion[];

/** Names before topics, topics of many claims before those of few, then in the order of their letters. */
export function completionOf(view: RecordView): Complete {
  const { nameCompletion } = view.pool.desk;
  const topics = topicCompletion(view);
  return (typed, limit) => {
    const names = nameCompletion.complete(typed, limit);
    return [...names, ...topics(typed, limit - names.length)];
  };
}

function topicCompletion(view: RecordView): (typed: string, limit: number) => readonly CompletionEntry[] {
  const { index } = view.pool.frozen.topics;
  const { weights, others } = weighTopics(view);
  const frozen = index.weighed(weights);
  const later = createCompletion(
    Array.from(others, ([label, weight]) => ({ label, value: label, weight })).sort(byWeight),
  );
  return (typed, limit) => {
    if (limit < 1) return [];
    const known = frozen(typed, limit).map(({ label, weight }) => ({ label, value: label, weight }));
    return [...known, ...later.complete(typed, limit)].sort(byWeight).slice(0, limit);
  };
}

const byWeight = (one: CompletionEntry, other: CompletionEntry): number =>
  other.weight - one.weight || (one.label < other.label ? -1 : 1);

/** In how many claims of the view each topic stands: of the frozen record by number, others by name. */
function weighTopics(view: RecordView) {
  const { pool } = view;
  const { index, ends, numbers } = pool.frozen.topics;
  const weights = new Uint32Array(index.labels.size);
  const others = new Map<string, number>();
  for (let claim = 0; claim < pool.frozenCount; claim += 1) {
    if (!view.holds(claim)) continue;
    for (let at = claim === 0 ? 0 : (ends[claim - 1] ?? 0); at < (ends[claim] ?? 0); at += 1) {
      const topic = numbers[at] ?? 0;
      weights[topic] = (weights[topic] ?? 0) + 1;
    }
  }
  for (let claim = pool.frozenCount; claim < pool.claimCount; claim += 1) {
    if (!view.holds(claim)) continue;
    for (const topic of new Set(pool.claimAt(claim).topics)) {
      const number = index.labels.find(topic);
      if (number < 0) others.set(topic, (others.get(topic) ?? 0) + 1);
      else weights[number] = (weights[number] ?? 0) + 1;
    }
  }
  return { weights, others };
}
