/** Letters in a row that are compared. */
const gramLength = 4;
/** Grams are known by their hashes alone; that two meet by chance is rare enough among those of one sentence. */
const tableSize = 65_536;
/** So many texts show well enough how rare each gram is. */
const mostSampled = 5_000;

/** How alike a text is to what was asked, 0..1, letter by letter: "conquered" is somewhat like "conquest". */
export type Likeness = (text: string) => number;

/**
 * Compares texts by their runs of four letters, each counting the more the rarer it is in the texts given (a cosine of
 * inverse document frequencies). Looks at the texts only now, and takes a few microseconds a comparison.
 */
export function createLikeness(texts: readonly string[]): (asked: string) => Likeness {
  const rarities = raritiesIn(texts);
  const askedWeights = new Float32Array(tableSize);
  return (asked) => {
    const hashes = [...new Set(gramsOf(asked))];
    const length = lengthOf(hashes, rarities);
    return (text) => {
      for (const hash of hashes) askedWeights[hash] = rarities[hash] ?? 0;
      const alike = compare(text, askedWeights, rarities);
      for (const hash of hashes) askedWeights[hash] = 0;
      return length === 0 ? 0 : alike / length;
    };
  };
}

function raritiesIn(texts: readonly string[]): Float32Array {
  const step = Math.max(1, Math.floor(texts.length / mostSampled));
  const counts = new Uint32Array(tableSize);
  let sampled = 0;
  for (let at = 0; at < texts.length; at += step) {
    for (const hash of new Set(gramsOf(texts[at] ?? ""))) counts[hash] = (counts[hash] ?? 0) + 1;
    sampled += 1;
  }
  return Float32Array.from(counts, (count) => Math.log(1 + sampled / (count + 1)));
}

/** What the text shares with what was asked, over the text's own length. */
function compare(text: string, asked: Float32Array, rarities: Float32Array): number {
  let shared = 0;
  let own = 0;
  for (const hash of gramsOf(text)) {
    const rarity = rarities[hash] ?? 0;
    own += rarity * rarity;
    shared += rarity * (asked[hash] ?? 0);
  }
  return own === 0 ? 0 : shared / Math.sqrt(own + 600);
}

const lengthOf = (hashes: readonly number[], rarities: Float32Array): number =>
  Math.sqrt(hashes.reduce((sum, hash) => sum + (rarities[hash] ?? 0) ** 2, 0));

/** The hashes of all runs of four letters, words parted by one space. */
function gramsOf(text: string): readonly number[] {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
  const hashes: number[] = [];
  for (let at = 0; at + gramLength <= letters.length; at += 1) hashes.push(hashAt(letters, at));
  return hashes;
}

function hashAt(letters: string, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < from + gramLength; at += 1) hash = Math.imul(hash ^ letters.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (tableSize - 1);
}
