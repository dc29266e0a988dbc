type Stretch = { readonly from: number; readonly to: number };

/**
 * Of stretches of a text of `length` units that overlap, the longest; of equally long ones the first given. In order of
 * the text. Since longer ones are laid first, one that overlaps them is covered at one of its ends.
 */
export function longestApart<S extends Stretch>(stretches: readonly S[], length: number): readonly S[] {
  if (stretches.length < 2) return stretches;
  const ranked = [...stretches].sort((one, other) => other.to - other.from - (one.to - one.from));
  const covered = new Uint8Array(length);
  const kept: S[] = [];
  for (const stretch of ranked) {
    if (covered[stretch.from] === 1 || covered[stretch.to - 1] === 1) continue;
    covered.fill(1, stretch.from, stretch.to);
    kept.push(stretch);
  }
  return kept.sort((one, other) => one.from - other.from);
}
