import { foldLatin } from "./fold-name.ts";
import type { NameWord } from "./name-words.ts";
import { scriptOf } from "./romanise.ts";

/** A typed word with what is asked of it again and again. `folded` is empty for other scripts. */
export type TypedWord = NameWord & { readonly folded: string; readonly isLatin: boolean };

export function typedWord(word: NameWord): TypedWord {
  const isLatin = scriptOf(word.written) === "latin";
  return { ...word, isLatin, folded: isLatin ? foldLatin(word.written) : "" };
}

/** Whether a word follows the one before it as the words of one name do. */
export const isJoined = (word: NameWord | undefined): boolean => word?.before === "space" || word?.before === "hyphen";
