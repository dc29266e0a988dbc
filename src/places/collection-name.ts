/** Longer than any name; a sentence in this place is a mistake. */
const longestName = 60;

/** What a collection may be called, for sentences that say so. */
export const collectionForm = `letters, digits, spaces, hyphens and underscores, at most ${longestName}: court-files`;

/**
 * The name of a collection as it is compared everywhere: in small letters, with single spaces. Undefined where it is
 * none, as a list of two names is: an article belongs to one collection.
 */
export function readCollection(text: string): string | undefined {
  const name = text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim();
  return name.length <= longestName && /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _-]*$/u.test(name) ? name : undefined;
}
