/** Concept → the base forms and short phrases that a reporter may use for it, lower case. */
export type WordFamilies = Readonly<Record<string, readonly string[]>>;

/**
 * Reads a table as an editor writes it, one family a line: `truce: "ceasefire, truce, armistice"`.
 * Regular endings are left to the stemmer; irregular forms, and forms whose stem is another word's, are written out.
 */
export function readFamilies(table: Readonly<Record<string, string>>): WordFamilies {
  return Object.fromEntries(Object.entries(table).map(([concept, members]) => [concept, members.split(", ")]));
}
