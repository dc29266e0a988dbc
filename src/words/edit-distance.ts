/** Longer words than this are no slips of each other. */
const longest = 32;
const rows: readonly [Uint8Array, Uint8Array, Uint8Array] = [newRow(), newRow(), newRow()];

function newRow(): Uint8Array {
  return new Uint8Array(longest + 1);
}

/**
 * How many edits turn one word into the other, or `most + 1` where it takes more than `most`. An edit inserts, deletes or
 * replaces a letter, or swaps two neighbours; no letter is edited twice (Damerau-Levenshtein by optimal string alignment).
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most || Math.max(from.length, to.length) > longest) return most + 1;
  let [beforeLast, last, row] = rows;
  for (let column = 0; column <= to.length; column += 1) last[column] = column;
  for (let line = 1; line <= from.length; line += 1) {
    row[0] = line;
    let least = line;
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from.charCodeAt(line - 1) === to.charCodeAt(column - 1);
      const replaced = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
      let cost = Math.min((last[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1, replaced);
      if (isSwap(from, to, line, column)) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      row[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return Math.min(last[to.length] ?? 0, most + 1);
}

function isSwap(from: string, to: string, line: number, column: number): boolean {
  if (line < 2 || column < 2) return false;
  return (
    from.charCodeAt(line - 1) === to.charCodeAt(column - 2) && from.charCodeAt(line - 2) === to.charCodeAt(column - 1)
  );
}
