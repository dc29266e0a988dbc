/** A known token that a typed word may stand for. */
export type WordMatch = {
  readonly token: number;
  readonly how: "exact" | "script" | "spelling";
  readonly certainty: number;
  /** Too short or too plain to be a name by itself; it may only complete a name that another word has found. */
  readonly needsCompany: boolean;
};

export const wordMatch = (token: number, how: WordMatch["how"], certainty: number): WordMatch => ({
  token,
  how,
  certainty,
  needsCompany: false,
});

/** Notes a match unless its token has a surer one. */
export function keepSurest(best: Map<number, WordMatch>, match: WordMatch | undefined): void {
  if (match === undefined) return;
  const known = best.get(match.token);
  if (known === undefined || known.certainty < match.certainty) best.set(match.token, match);
}

/** The numbers (places) of items under each of their keys. */
export function groupNumbers(
  items: readonly string[],
  keysOf: (item: string, number: number) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  items.forEach((item, number) => {
    for (const key of keysOf(item, number)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [number]);
      group?.push(number);
    }
  });
  return groups;
}

export const isAscii = (token: string): boolean => /^[a-z0-9]+$/.test(token);
