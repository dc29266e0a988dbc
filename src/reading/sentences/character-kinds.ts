/** What a UTF-16 unit is to the reader of sentences. */
export type CharacterKind = (typeof kinds)[keyof typeof kinds];

/** Small whole numbers, so that a table of bytes can hold them. `letter`: one without case, or a mark upon a letter. */
export const kinds = { unknown: 0, lower: 1, upper: 2, letter: 3, digit: 4, space: 5, other: 6, surrogate: 7 } as const;

const table = new Uint8Array(0x1_00_00);

/** The kind of the unit at a place; `other` past the end. A character of two units is a `surrogate`. */
export function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return kinds.other;
  const unit = text.charCodeAt(at);
  const known = table[unit];
  if (known !== undefined && known !== kinds.unknown) return known;
  const kind = kindOf(String.fromCharCode(unit));
  table[unit] = kind;
  return kind;
}

/** Kinds of characters beyond the first plane, looked up by pattern. */
export const kindOfCharacter = (character: string): CharacterKind => kindOf(character);

export const isLetter = (kind: number): boolean => kind <= kinds.letter && kind !== kinds.unknown;

const patterns: readonly (readonly [CharacterKind, RegExp])[] = [
  [kinds.digit, /^\d/],
  [kinds.space, /^\s/],
  [kinds.lower, /^\p{Ll}/u],
  [kinds.upper, /^[\p{Lu}\p{Lt}]/u],
  [kinds.letter, /^[\p{L}\p{M}]/u],
  [kinds.surrogate, /^[\ud800-\udfff]/],
];

const kindOf = (character: string): CharacterKind =>
  patterns.find(([, pattern]) => pattern.test(character))?.[0] ?? kinds.other;
