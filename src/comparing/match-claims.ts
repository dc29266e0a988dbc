import type { Claim } from "../claims/claim.ts";
import { assign, type Pairing } from "./assign.ts";
import { plainWording } from "./plain-wording.ts";
import { risingRun } from "./rising-run.ts";
import { type WeightedWords, weightOf, weighWords } from "./weighted-words.ts";

/** From this likeness on (0..1) a claim may be the later wording of another. */
const leastAlike = 0.4;
/** What counts for as much likeness: to stand between the same claims that stayed, and there at the same turn. */
const samePlace = 0.14;
const sameTurn = 0.04;
/** Claims of one printed sentence are alike by it, whatever words an editor has for them. */
const sameSentence = 0.7;
/** Of a claim so many likeliest others are looked at, found by words that no more claims than this have, or by place. */
const mostRivals = 12;
const mostPostings = 250;
const mostBeside = 5;

/**
 * Finds which claim of an article's earlier version each of its claims is: one to one, place in `arrived` → place in
 * `held`. First those in the same words, in the order of the text; then by likeness, so that together they are most alike.
 */
export function matchClaims(held: readonly Claim[], arrived: readonly Claim[]): ReadonlyMap<number, number> {
  const matched = sameWordings(held, arrived);
  const taken = new Set(matched.values());
  const old = held.flatMap((_, at) => (taken.has(at) ? [] : [at]));
  const now = arrived.flatMap((_, at) => (matched.has(at) ? [] : [at]));
  if (old.length === 0 || now.length === 0) return matched;
  const gapOf = gapsBetween(matched);
  const pairings = likelyPairings(
    now.map((at) => ({ claim: arrived[at], at, gap: gapOf.arrived(at) })),
    old.map((at) => ({ claim: held[at], at, gap: gapOf.held(at) })),
  );
  return new Map([...matched, ...assign(pairings)]);
}

function sameWordings(held: readonly Claim[], arrived: readonly Claim[]): Map<number, number> {
  const places = new Map<string, number[]>();
  held.forEach(({ text }, at) => {
    const key = plainWording(text);
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  return new Map(
    arrived.flatMap(({ text }, at) => {
      const place = places.get(plainWording(text))?.shift();
      return place === undefined ? [] : [[at, place] as const];
    }),
  );
}

/** Claims that stayed in order cut both texts into gaps; a claim belongs to the gap behind the last of them before it. */
function gapsBetween(matched: ReadonlyMap<number, number>) {
  const pairs = [...matched];
  const anchors = risingRun(pairs.map(([, held]) => held))
    .map((at) => pairs[at])
    .filter((pair) => pair !== undefined);
  const countBefore = (places: readonly number[], at: number): number => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const [arrived, held] = [anchors.map(([at]) => at), anchors.map(([, at]) => at)];
  return {
    arrived: (at: number): number => countBefore(arrived, at),
    held: (at: number): number => countBefore(held, at),
  };
}

type Placed = { readonly claim: Claim | undefined; readonly at: number; readonly gap: number };
type Weighed = Placed & {
  readonly words: WeightedWords;
  readonly weight: number;
  readonly sentence: string | undefined;
  readonly turn: number;
};

function likelyPairings(arrived: readonly Placed[], held: readonly Placed[]): readonly Pairing[] {
  const all = weighed([...arrived, ...held]);
  const [news, olds] = [withTurns(all.slice(0, arrived.length)), withTurns(all.slice(arrived.length))];
  const postings = new Map<string, number[]>();
  olds.forEach(({ words, sentence }, at) => {
    for (const key of [...words.keys(), ...(sentence === undefined ? [] : [` ${sentence}`])]) {
      const places = postings.get(key);
      if (places === undefined) postings.set(key, [at]);
      else places.push(at);
    }
  });
  const byGap = new Map<number, number[]>();
  olds.forEach(({ gap }, at) => {
    const places = byGap.get(gap);
    if (places === undefined) byGap.set(gap, [at]);
    else places.push(at);
  });
  return news.flatMap((one) => {
    const beside = byGap.get(one.gap) ?? [];
    const middle = Math.floor(one.turn * beside.length);
    const near = beside.slice(Math.max(0, middle - mostBeside), middle + mostBeside + 1);
    return pairingsOf(one, olds, new Set([...near, ...sharing(one, postings)]));
  });
}

function sharing({ words, sentence }: Weighed, postings: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const keys = [...words.keys(), ...(sentence === undefined ? [] : [` ${sentence}`])];
  return keys.flatMap((key) => {
    const places = postings.get(key) ?? [];
    return places.length > mostPostings ? [] : places;
  });
}

const weighed = (placed: readonly Placed[]): readonly Omit<Weighed, "turn">[] => {
  const words = weighWords(placed.map(({ claim }) => claim?.text ?? ""));
  return placed.map((one, at) => {
    const own = words[at] ?? new Map<string, number>();
    const printed = one.claim?.verbatim?.text;
    const sentence = printed === undefined ? undefined : plainWording(printed);
    return { ...one, words: own, weight: weightOf(own), sentence };
  });
};

/** Its turn among the unmatched of its gap, as a share of them. */
function withTurns(placed: readonly Omit<Weighed, "turn">[]): readonly Weighed[] {
  const sizes = new Map<number, number>();
  const turns = placed.map(({ gap }) => {
    const turn = sizes.get(gap) ?? 0;
    sizes.set(gap, turn + 1);
    return turn;
  });
  return placed.map((one, at) => ({ ...one, turn: ((turns[at] ?? 0) + 0.5) / (sizes.get(one.gap) ?? 1) }));
}

function pairingsOf(one: Weighed, olds: readonly Weighed[], near: ReadonlySet<number>): readonly Pairing[] {
  return [...near]
    .flatMap((at) => {
      const other = olds[at];
      const gain = other === undefined ? 0 : likeness(one, other) - leastAlike;
      return other === undefined || gain <= 0 ? [] : [{ left: one.at, right: other.at, gain }];
    })
    .sort((first, second) => second.gain - first.gain || first.right - second.right)
    .slice(0, mostRivals);
}

function likeness(one: Weighed, other: Weighed): number {
  let shared = 0;
  for (const [stem, weight] of one.words) shared += Math.min(weight, other.words.get(stem) ?? 0);
  const byWords = (2 * shared) / Math.max(one.weight + other.weight, Number.MIN_VALUE);
  const isOneSentence = one.sentence !== undefined && one.sentence === other.sentence;
  const alike = isOneSentence ? sameSentence + (1 - sameSentence) * byWords : byWords;
  if (one.gap !== other.gap) return alike;
  return alike + samePlace + sameTurn * (1 - Math.abs(one.turn - other.turn));
}
