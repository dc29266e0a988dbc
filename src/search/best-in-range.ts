/**
 * Finds the best few in any stretch of a row without looking at all of it: a tree that knows the best of each half, of
 * each quarter and so on.
 */
export class BestInRange {
  readonly #row: Uint32Array;
  readonly #ranks: Float64Array;
  /** The place in the row of the best under each node; node 1 is the root, those of 2n and 2n+1 are the halves of n. */
  readonly #best: Uint32Array;

  /**
   * @param ranks of each thing by its number, the least the best; one that is infinite is never taken
   * @param row numbers of things; the same number may stand in several places
   */
  constructor(ranks: Float64Array, row: Uint32Array) {
    this.#row = row;
    this.#ranks = Float64Array.from(row, (number) => ranks[number] ?? Number.POSITIVE_INFINITY);
    this.#best = new Uint32Array(2 * row.length);
    for (let place = 0; place < row.length; place += 1) this.#best[row.length + place] = place;
    for (let node = row.length - 1; node > 0; node -= 1) {
      this.#best[node] = this.#better(this.#best[2 * node] ?? 0, this.#best[2 * node + 1] ?? 0);
    }
  }

  /** The numbers of the best different things from place `from` up to before `to`, at most `limit`, best first. */
  take(from: number, to: number, limit: number): readonly number[] {
    const taken = new Set<number>();
    const open = [this.#range(from, to)];
    while (taken.size < limit) {
      const best = takeBest(open);
      if (best === undefined) break;
      taken.add(this.#row[best.place] ?? 0);
      if (best.from < best.place) open.push(this.#range(best.from, best.place));
      if (best.place + 1 < best.to) open.push(this.#range(best.place + 1, best.to));
    }
    return [...taken];
  }

  #range(from: number, to: number): Range {
    if (from >= to) return { from, to, place: from, rank: Number.POSITIVE_INFINITY };
    const place = this.#bestPlace(from, to);
    return { from, to, place, rank: this.#ranks[place] ?? 0 };
  }

  #bestPlace(from: number, to: number): number {
    let best = from;
    let low = from + this.#row.length;
    let high = to + this.#row.length;
    while (low < high) {
      if (low % 2 === 1) best = this.#better(best, this.#best[low++] ?? 0);
      if (high % 2 === 1) best = this.#better(best, this.#best[--high] ?? 0);
      low >>= 1;
      high >>= 1;
    }
    return best;
  }

  #better(one: number, other: number): number {
    return (this.#ranks[other] ?? 0) < (this.#ranks[one] ?? 0) ? other : one;
  }
}

/** A stretch of the row with its best place; the rank of an empty one is infinite. */
type Range = { readonly from: number; readonly to: number; readonly place: number; readonly rank: number };

function takeBest(ranges: Range[]): Range | undefined {
  let best = 0;
  for (let at = 1; at < ranges.length; at += 1) {
    if ((ranges[at]?.rank ?? 0) < (ranges[best]?.rank ?? 0)) best = at;
  }
  const found = ranges[best];
  if (found === undefined || found.rank === Number.POSITIVE_INFINITY) return undefined;
  const last = ranges.pop();
  if (last !== undefined && best < ranges.length) ranges[best] = last;
  return found;
}
