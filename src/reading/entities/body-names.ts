/** An organisation by its full name, with the short forms that may stand for it. */
type Bodies = ReadonlyMap<string, ReadonlySet<string>>;

const small = new Set("of for and the in on de la le du des del & 's".split(" "));

/**
 * For each short form (acronym, first words) the full names that it may stand for. `full` holds the organisations of
 * two or more words as written, by lower-case key.
 */
export function shortBodyNames(full: ReadonlyMap<string, string>): Bodies {
  const byShort = new Map<string, Set<string>>();
  for (const [key, name] of full) {
    for (const short of shortForms(key)) {
      const names = byShort.get(short) ?? new Set<string>();
      names.add(name);
      byShort.set(short, names);
    }
  }
  return byShort;
}

function shortForms(key: string): readonly string[] {
  const words = key.split(" ");
  const initials = words
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0))
    .join("");
  const beginnings = words
    .slice(1)
    .flatMap((word, at) => (small.has(words[at] ?? "") || small.has(word) ? [] : [words.slice(0, at + 1).join(" ")]));
  return initials.length > 1 ? [initials, ...beginnings] : beginnings;
}
