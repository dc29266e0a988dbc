const bits = 11;
const passes = 3;

/** The places of numbers of 32 bits in rising order; equal ones stay as they are (a radix sort). */
export function orderByHash(hashes: Uint32Array): Uint32Array {
  let order = Uint32Array.from(hashes, (_, place) => place);
  let next = new Uint32Array(hashes.length);
  for (let pass = 0; pass < passes; pass += 1) {
    const digitOf = (place: number): number => ((hashes[place] ?? 0) >>> (pass * bits)) & (2 ** bits - 1);
    const ends = new Uint32Array(2 ** bits + 1);
    for (const place of order) ends[digitOf(place) + 1] = (ends[digitOf(place) + 1] ?? 0) + 1;
    for (let digit = 1; digit < ends.length; digit += 1) ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
    for (const place of order) {
      const digit = digitOf(place);
      const at = ends[digit] ?? 0;
      ends[digit] = at + 1;
      next[at] = place;
    }
    [order, next] = [next, order];
  }
  return order;
}
