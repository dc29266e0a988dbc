type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Numbers in a typed array that makes room for more by itself. */
export class GrowingArray<Kind extends Numbers> {
  #held: Kind;
  #length = 0;
  readonly #make: (length: number) => Kind;

  constructor(make: (length: number) => Kind, start?: Kind) {
    this.#make = make;
    this.#held = make(Math.max(16, start === undefined ? 0 : Math.ceil(start.length * 1.25)));
    if (start === undefined) return;
    this.#held.set(start);
    this.#length = start.length;
  }

  get length(): number {
    return this.#length;
  }

  /** What is held, with room behind it; another array once more was pushed. */
  get held(): Kind {
    return this.#held;
  }

  push(value: number): void {
    if (this.#length === this.#held.length) {
      const larger = this.#make(2 * this.#length);
      larger.set(this.#held);
      this.#held = larger;
    }
    this.#held[this.#length] = value;
    this.#length += 1;
  }
}
