/** Characters that fill two cells of a terminal: East Asian scripts, full-width forms and emoji. */
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]|^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\ufe0f/u;
/** What is drawn upon the character before it or not at all. */
const unseen = /^[\p{Mn}\p{Me}\p{Default_Ignorable_Code_Point}]+$/u;
const narrowOnly = /^[\x20-\x7e]*$/;

const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The characters of a text as people see them. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(characters.segment(text), ({ segment }) => segment);
}

/** How many cells of a terminal a text fills. */
export function displayWidth(text: string): number {
  if (narrowOnly.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + cellsOf(character), 0);
}

function cellsOf(character: string): number {
  if (unseen.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
