/**
 * Cuts labelled data in two by a hash of each row's name: the half whose errors were looked at while the rules were made,
 * and the half that was kept for checking.
 */
export function halvesOf<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): readonly [readonly Row[], readonly Row[]] {
  const isSeen = (row: Row): boolean => hashOf(nameOf(row)) % 2 === 0;
  return [rows.filter(isSeen), rows.filter((row) => !isSeen(row))];
}

/** FNV-1a over UTF-16 units. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at += 1) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193) >>> 0;
  return hash >>> 4;
}
