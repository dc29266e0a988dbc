import type { IndexedTerm } from "./postings.ts";
import { ScoreBoard } from "./score-board.ts";
import type { Precedes, ScoredDocument } from "./top-hits.ts";
import { type Wanted, type WeightedTerm, wantedOf, withPostings, worthIn } from "./wanted.ts";

/** A term in a field, and the factor by which it counts there. */
export type Alternative = { readonly field: string; readonly term: string; readonly weight: number };

/** One thing asked for, in the forms that it may take. */
export type Sought = readonly Alternative[];

export type FindOptions = {
  /**
   * A thing that stands in more than this share of the documents only adds to documents in which something rarer was
   * found, unless nothing rarer is known. 1, the default, holds nothing back; neither is it in small indexes.
   */
  readonly commonShare?: number;
  /**
   * `add`, the default: in each field the best alternative counts, and the fields add up, as in MiniSearch.
   * `best`: of all alternatives, in whatever field, the best counts.
   */
  readonly fields?: "add" | "best";
};

/** The share from which a term is common: what the benchmark runs with. */
export const usualCommonShare = 0.02;

const mostSought = 31;
const fewestDocumentsForCommon = 2_000;
/** One look-up in a map costs about as much as reading this many postings. */
const postingsPerLookUp = 16;

/** What is searched. */
export type Searched = {
  readonly documentCount: number;
  readonly termIn: (field: string, term: string) => IndexedTerm;
  /** Which of two documents that score the same comes first. */
  readonly precedes: Precedes;
};

/** Finds the best few documents without making a result for every document that matches. Its arrays serve again. */
export class TopFinder {
  readonly #board = new ScoreBoard();

  /**
   * The best `limit` documents, best first. The score is the sum of what each thing sought is worth (BM25+), times the
   * number of things found. The first 31 things count; they should differ from each other.
   */
  find(
    searched: Searched,
    sought: readonly Sought[],
    { limit, commonShare = 1, fields = "add" }: FindOptions & { readonly limit: number },
  ): readonly ScoredDocument[] {
    if (limit < 1) return [];
    this.#board.clear();
    const wanted = sought
      .slice(0, mostSought)
      .map((one, index) => wantedIn(searched, one, { bit: 1 << index, fields }));
    const known = wanted.filter((one) => one.frequency > 0).sort((a, b) => a.frequency - b.frequency);
    this.#score(known, countOfOpeners(known, searched.documentCount, commonShare), limit);
    return this.#board.best(limit, searched.precedes).sorted();
  }

  #score(wanted: readonly Wanted[], openers: number, limit: number): void {
    let next = 0;
    while (next < openers && !this.#isDecided(wanted.slice(next), limit)) {
      for (const group of wanted[next]?.groups ?? []) this.#board.open(group.map(withPostings), wanted[next]?.bit ?? 0);
      next += 1;
    }
    for (const one of wanted.slice(next)) this.#addWhereReached(one);
  }

  /** Whether no document that holds only what is left could still come among the best. */
  #isDecided(left: readonly Wanted[], limit: number): boolean {
    const reached = this.#board.reachedCount;
    if (reached < limit || reached > (left[0]?.frequency ?? 0)) return false;
    const most = left.reduce((sum, one) => sum + one.most, 0) * left.length;
    return most < this.#board.best(limit).floor;
  }

  #addWhereReached({ groups, bit, postingCount }: Wanted): void {
    if (this.#board.reachedCount * postingsPerLookUp < postingCount) {
      this.#board.addByLookUp((document) => worthIn(groups, document), bit);
      return;
    }
    for (const group of groups) this.#board.add(group.map(withPostings), bit);
  }
}

function wantedIn(
  { termIn }: Searched,
  sought: Sought,
  { bit, fields }: { readonly bit: number; readonly fields: "add" | "best" },
): Wanted {
  const groups = new Map<string, WeightedTerm[]>();
  for (const { field, term, weight } of sought) {
    const found = termIn(field, term);
    if (found.documentFrequency === 0 || weight <= 0) continue;
    const key = fields === "best" ? "" : field;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ term: found, weight }]);
    else group.push({ term: found, weight });
  }
  return wantedOf([...groups.values()], bit);
}

/** How many of what is wanted, rarest first, may bring in documents that nothing else has reached. */
function countOfOpeners(wanted: readonly Wanted[], documentCount: number, commonShare: number): number {
  if (documentCount < fewestDocumentsForCommon) return wanted.length;
  const ceiling = documentCount * commonShare;
  const rare = wanted.filter((one) => one.frequency <= ceiling).length;
  return rare > 0 ? rare : wanted.length;
}
