/** Adds up weights by number, in arrays that serve again: of the thousands that a text reaches no object is made. */
export class Tally {
  #sums = new Float64Array(1_024);
  #reached: number[] = [];

  /** @param weight more than 0 */
  add(number: number, weight: number): void {
    if (number >= this.#sums.length) this.#makeRoom(number);
    const sum = this.#sums[number] ?? 0;
    if (sum === 0) this.#reached.push(number);
    this.#sums[number] = sum + weight;
  }

  /** Gives every number that was reached with its sum, and begins anew. */
  empty(take: (number: number, sum: number) => void): void {
    const reached = this.#reached;
    this.#reached = [];
    for (const number of reached) {
      const sum = this.#sums[number] ?? 0;
      this.#sums[number] = 0;
      take(number, sum);
    }
  }

  #makeRoom(number: number): void {
    const larger = new Float64Array(Math.ceil(1.25 * (number + 1)));
    larger.set(this.#sums);
    this.#sums = larger;
  }
}
