/** Grams are known by their hashes alone; that two meet by chance is rare enough among those of one sentence. */
const tableSize = 16_384;
/** How alike a text is to what was asked, 0..1, letter by letter: "conquered" is somewhat like "conquest". */
export type Likeness = (text: string) => number;

/**
 * Compares texts by their runs of four letters, each counting the more the rarer it is in the texts given (a cosine of
 * inverse document frequencies). Takes a few microseconds a comparison.
 *
 * @param texts the grams of each text that shows how rare each gram is; looked at only now
 */
export function createLikeness(texts: Iterable<Uint16Array>): (asked: string) => Likeness {
  const rarities = raritiesIn(texts);
  return (asked) => {
    const weights = new Float32Array(tableSize);
    const hashes = new Set(gramsOf(asked));
    for (const hash of hashes) weights[hash] = rarities[hash] ?? 0;
    const length = Math.sqrt([...hashes].reduce((sum, hash) => sum + (rarities[hash] ?? 0) ** 2, 0));
    return (text) => (length === 0 ? 0 : compare(text, weights, rarities) / length);
  };
}

/** The different grams of a text, each by its hash. */
export const gramsIn = (text: string): Uint16Array => Uint16Array.from(new Set(gramsOf(text)));

function raritiesIn(texts: Iterable<Uint16Array>): Float32Array {
  const counts = new Uint32Array(tableSize);
  let sampled = 0;
  for (const grams of texts) {
    for (let at = 0; at < grams.length; at += 1) {
      const gram = grams[at] ?? 0;
      counts[gram] = (counts[gram] ?? 0) + 1;
    }
    sampled += 1;
  }
  return Float32Array.from(counts, (count) => Math.log(1 + sampled / (count + 1)));
}

/** Short texts are not taken for alike by a few runs of letters: what is added to the square of a text's length. */
const leastLength = 600;

/** What the text shares with what was asked, over the text's own length. */
function compare(text: string, asked: Float32Array, rarities: Float32Array): number {
  let shared = 0;
  let own = leastLength;
  for (const hash of gramsOf(text)) {
    const rarity = rarities[hash] ?? 0;
    own += rarity * rarity;
    shared += rarity * (asked[hash] ?? 0);
  }
  return shared / Math.sqrt(own);
}

const space = 32;

/** The hashes of all runs of four letters and digits in lower case, words parted by one space. */
function gramsOf(text: string): readonly number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let [first, second, third] = [0, 0, space];
  for (let at = 0; at <= lower.length; at += 1) {
    const code = at < lower.length ? lower.charCodeAt(at) : space;
    const letter = isLetter(code) ? code : space;
    if (letter === space && third === space) continue;
    if (first !== 0) hashes.push(hashOf(first, second, third, letter));
    [first, second, third] = [second, third, letter];
  }
  return hashes;
}

/** Letters and digits of the Latin alphabet in lower case, and all of other scripts but general punctuation. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));

/** FNV-1a of four units, with the high bits mixed into the low ones. */
function hashOf(...letters: readonly [number, number, number, number]): number {
  let hash = 0x811c9dc5;
  for (const letter of letters) hash = Math.imul(hash ^ letter, 0x01000193);
  return (hash ^ (hash >>> 15)) & (tableSize - 1);
}
