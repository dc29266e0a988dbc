/** One Hangul syllable block by its letters, as indexes into the tables of Unicode chapter 3.12. */
export type HangulSyllable = { readonly initial: number; readonly vowel: number; readonly final: number };

const initials = "g kk n d tt r m b pp s ss _ j jj ch k t p h".split(" ").map((letter) => letter.replace("_", ""));
const vowels = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = "_ k k k n n n t l k m p t t p l m p p t t ng t t k t p t"
  .split(" ")
  .map((letter) => letter.replace("_", ""));
const firstBlock = 0xac00;
const lastBlock = 0xd7a3;
/** The vowels as foreign names use them: eu only keeps consonants apart. */
const foreignVowels = "a e ya ye o e yo ye o wa we e yo u wo we wi yu _ i i"
  .split(" ")
  .map((letter) => letter.replace("_", ""));

export function takeHangulApart(block: string): HangulSyllable | undefined {
  const code = block.codePointAt(0) ?? 0;
  if (code < firstBlock || code > lastBlock) return undefined;
  const at = code - firstBlock;
  return { initial: Math.floor(at / 588), vowel: Math.floor((at % 588) / 28), final: at % 28 };
}

/** Revised Romanisation (2000), syllable by syllable as for personal names: 박연미 → `bakyeonmi`. */
export function romaniseHangul(word: string): string {
  return [...word.normalize("NFC")].map((block) => romaniseBlock(block, vowels)).join("");
}

/** A foreign name in Hangul with the vowels dropped that only keep consonants apart: 스탠리 → `stenri`. */
export function romaniseForeignHangul(word: string): string {
  return [...word.normalize("NFC")].map((block) => romaniseBlock(block, foreignVowels)).join("");
}

function romaniseBlock(block: string, vowelLetters: readonly string[]): string {
  const syllable = takeHangulApart(block);
  if (syllable === undefined) return "";
  return `${initials[syllable.initial]}${vowelLetters[syllable.vowel]}${finals[syllable.final]}`;
}

/** Particles that are written onto a name: 조태열은, 박연미가. */
const particles = /(?:에서는|에게서|에서|에게|으로|이라고|라고|이라는|은|는|이|가|을|를|의|에|와|과|도|로|씨)$/u;

/** A Hangul word without the particle that it may end in, when at least two syllables stay. */
export function withoutParticle(word: string): string | undefined {
  const bare = word.replace(particles, "");
  return bare.length >= 2 && bare !== word ? bare : undefined;
}
