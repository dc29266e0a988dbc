import type { NamesSeen } from "./find-runs.ts";
import { known } from "./gazetteer.ts";
import { isAtStart, type Line } from "./line.ts";

/** What the prose of an article shows of its words: which it writes as names, which not. */
export function namesSeenIn(lines: readonly Line[]): NamesSeen {
  const names = new Map<string, number>();
  const plain = new Set<string>();
  const pairs = new Set<string>();
  for (const line of lines) {
    if (line.style !== "prose") continue;
    for (let at = 0; at < line.words.length; at += 1) {
      const word = line.words[at];
      if (word === undefined || word.shape === "mark") continue;
      if (word.shape === "lower") plain.add(word.lower);
      if (
        word.shape === "capital" &&
        !isAtStart(line, at) &&
        (word.flags & (known.functionWord | known.calendar)) === 0
      )
        names.set(word.lower, (names.get(word.lower) ?? 0) + 1);
      const next = line.words[at + 1];
      if (word.shape === "capital" && next !== undefined && next.shape === "capital")
        pairs.add(`${word.lower} ${next.lower}`);
    }
  }
  return {
    isNameWord: (lower) => names.has(lower),
    isSureName: (lower) => (names.get(lower) ?? 0) > 1 && !plain.has(lower),
    isPlainWord: (lower) => plain.has(lower),
    isNamePair: (pair) => pairs.has(pair),
  };
}
