const pronoun = /^(?:he|she|they|it|we|i|who)$/i;

/**
 * A pronoun may be anybody. Of people one name must hold the last word of the other; what says less may leave words out,
 * but where each has a capitalised word that the other lacks they are two.
 */
export function isSameSpeaker(one: string, other: string): boolean {
  if (pronoun.test(one) || pronoun.test(other)) return true;
  const [first, second] = [nameWords(one), nameWords(other)];
  const lacks = (own: readonly string[], others: readonly string[]): boolean =>
    own.some((word) => /^\p{Lu}/u.test(word) && !holdsWord(others, word));
  if (lacks(first, second) && lacks(second, first)) return false;
  return holdsWord(second, first.at(-1) ?? "") || holdsWord(first, second.at(-1) ?? "");
}

const titles = /^(?:the|and|for|officials?|president|minister|spokesman|spokeswoman|mayor|mr|mrs|ms|dr)$/i;

/** The words of a name without articles and titles, unless it has no other. */
function nameWords(name: string): readonly string[] {
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const own = words.filter((word) => !titles.test(word));
  return own.length > 0 ? own : words;
}

const holdsWord = (words: readonly string[], sought: string): boolean =>
  words.some((word) => word.toLowerCase() === sought.toLowerCase());
