/**
 * How many edits turn one word into the other, or `most + 1` where it takes more than `most`. An edit inserts, deletes or
 * replaces a letter, or swaps two neighbours; no letter is edited twice (Damerau-Levenshtein by optimal string alignment).
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return most + 1;
  const start = sharedStart(from, to);
  const end = sharedEnd(from, to, start);
  const [a, b] = [from.slice(start, from.length - end), to.slice(start, to.length - end)];
  if (a === "" || b === "") return a.length + b.length;
  return Math.min(alignmentCost(a, b, most), most + 1);
}

function sharedStart(from: string, to: string): number {
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return shared;
}

function sharedEnd(from: string, to: string, start: number): number {
  const most = Math.min(from.length, to.length) - start;
  let shared = 0;
  while (shared < most && from.at(-1 - shared) === to.at(-1 - shared)) shared += 1;
  return shared;
}

function alignmentCost(from: string, to: string, most: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = nextRow(from, to, { row, last, beforeLast });
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

type Rows = { readonly row: number; readonly last: readonly number[]; readonly beforeLast: readonly number[] };

function nextRow(from: string, to: string, { row, last, beforeLast }: Rows): readonly number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column += 1) {
    const replaced = (last[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
    const best = Math.min(replaced, (last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    current.push(isSwap(from, to, row, column) ? Math.min(best, (beforeLast[column - 2] ?? 0) + 1) : best);
  }
  return current;
}

const isSwap = (from: string, to: string, row: number, column: number): boolean =>
  row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
