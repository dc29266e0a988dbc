import { containment } from "../comparing/claim-wording.ts";
import { type WeightedWords, weighingWords, weightOf } from "../comparing/weighted-words.ts";

/** An article as far as it tells what it reports. */
export type StoryArticle = {
  readonly id: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** Its headline and first sentences. */
  readonly text: string;
  /** The words of its names, as stems. */
  readonly names: ReadonlySet<string>;
};

/**
 * Share of their words, by weight, from which on two articles report one event: where they have most names in common, and
 * where they have a few or one of them names nobody. Whoever names only others reports another event: news of two towns may
 * be alike in all else.
 */
const sameEvent = { most: 0.3, few: 0.45, none: Number.POSITIVE_INFINITY } as const;
/** Reports of one event are so many days apart at most. */
const mostDays = 3;
/** A stem of more articles than this brings none together by itself. */
const mostSharing = 60;

/**
 * Articles of one event together, in the order given: any two that are near in their words, names and days, and whatever is
 * near to one of them. `linked`: pairs that are known to say the same. Pauses, since thousands may come at once.
 */
export function* groupStories(
  articles: readonly StoryArticle[],
  linked: readonly (readonly [string, string])[] = [],
): Generator<void, readonly (readonly string[])[]> {
  const groups = createGroups(articles.map(({ id }) => id));
  for (const [one, other] of linked) groups.join(one, other);
  for (const { one, other } of soundPairs(yield* nearPairs(articles))) groups.join(one.id, other.id);
  return [...Map.groupBy(articles, ({ id }) => groups.of(id)).values()].map((group) => group.map(({ id }) => id));
}

type Pair = { readonly one: StoryArticle; readonly other: StoryArticle; readonly likeness: number };

type Weighed = { readonly words: WeightedWords; readonly weight: number; readonly time: number };

function* nearPairs(articles: readonly StoryArticle[]): Generator<void, readonly Pair[]> {
  const words = yield* weighingWords(articles.map(({ text }) => text));
  const having = articlesHaving(words);
  const weighed = articles.map(({ day }, at): Weighed => {
    const own = words[at] ?? new Map();
    return { words: own, weight: weightOf(own), time: Date.parse(day) };
  });
  const pairs: Pair[] = [];
  for (const [at, other] of articles.entries()) {
    yield;
    const its = weighed[at];
    for (const before of candidates(at, words[at], having)) {
      const [one, own] = [articles[before], weighed[before]];
      if (one === undefined || own === undefined || its === undefined) continue;
      if (Math.abs(own.time - its.time) > mostDays * 86_400_000) continue;
      const least = sameEvent[sharedNames(one, other)];
      const alike = least === Number.POSITIVE_INFINITY ? 0 : likeness(own, its);
      if (alike >= least) pairs.push({ one, other, likeness: alike });
    }
  }
  return pairs;
}

/** An article that names nobody goes with the nearest one only: it would bring the fires of two towns together. */
function soundPairs(pairs: readonly Pair[]): readonly Pair[] {
  const nearest = new Map<string, Pair>();
  const isNearer = (pair: Pair, than: Pair | undefined): boolean =>
    than === undefined ||
    pair.likeness > than.likeness ||
    (pair.likeness === than.likeness && keyOf(pair) < keyOf(than));
  for (const pair of pairs) {
    for (const { id, names } of [pair.one, pair.other]) {
      if (names.size === 0 && isNearer(pair, nearest.get(id))) nearest.set(id, pair);
    }
  }
  return pairs.filter((pair) =>
    [pair.one, pair.other].every(({ id, names }) => names.size > 0 || nearest.get(id) === pair),
  );
}

const keyOf = ({ one, other }: Pair): string => [one.id, other.id].sort().join(" ");

function sharedNames({ names: one }: StoryArticle, { names: other }: StoryArticle): keyof typeof sameEvent {
  if (one.size === 0 || other.size === 0) return "few";
  const share = containment(one, other);
  return share === 0 ? "none" : share < 0.5 ? "few" : "most";
}

function createGroups(ids: readonly string[]) {
  const parents = new Map(ids.map((id) => [id, id]));
  const of = (id: string): string => {
    let root = id;
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
    if (parents.has(id)) parents.set(id, root);
    return root;
  };
  return {
    of,
    join(one: string, other: string): void {
      if (parents.has(one) && parents.has(other)) parents.set(of(other), of(one));
    },
  };
}

function articlesHaving(words: readonly WeightedWords[]): ReadonlyMap<string, readonly number[]> {
  const having = new Map<string, number[]>();
  for (const [at, own] of words.entries()) {
    for (const stem of own.keys()) {
      const others = having.get(stem);
      if (others === undefined) having.set(stem, [at]);
      else others.push(at);
    }
  }
  return having;
}

/** Those before an article that share a word with it which few have. */
function candidates(
  at: number,
  own: WeightedWords = new Map(),
  having: ReadonlyMap<string, readonly number[]>,
): ReadonlySet<number> {
  const near = new Set<number>();
  for (const stem of own.keys()) for (const other of few(having.get(stem))) if (other < at) near.add(other);
  return near;
}

const few = (having: readonly number[] = []): readonly number[] => (having.length <= mostSharing ? having : []);

/** Twice the weight that both have, of the weight of both; 0..1. */
function likeness(one: Weighed, other: Weighed): number {
  let shared = 0;
  for (const [stem, weight] of one.words) shared += Math.min(weight, other.words.get(stem) ?? 0);
  const all = one.weight + other.weight;
  return all === 0 ? 0 : (2 * shared) / all;
}
