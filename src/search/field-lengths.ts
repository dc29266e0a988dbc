/** The length of each field by number of the document, copied from the index into arrays as documents are added. */
export class FieldLengths {
  #byField: Int32Array[] = [];
  #filled = 0;

  /** Takes over the documents with numbers under `nextDocument` that were not there before. Lengths never change later. */
  extend(lengths: ReadonlyMap<number, readonly number[]>, fieldCount: number, nextDocument: number): void {
    this.#byField = Array.from({ length: fieldCount }, (_, field) => grown(this.#byField[field], nextDocument));
    for (let document = this.#filled; document < nextDocument; document += 1) {
      const ofDocument = lengths.get(document) ?? [];
      for (const [field, target] of this.#byField.entries()) target[document] = ofDocument[field] ?? 0;
    }
    this.#filled = nextDocument;
  }

  of(field: number): Int32Array {
    return this.#byField[field] ?? new Int32Array(0);
  }
}

function grown(held: Int32Array | undefined, size: number): Int32Array {
  if (held !== undefined && held.length >= size) return held;
  const larger = new Int32Array(Math.ceil(size * 1.25));
  if (held !== undefined) larger.set(held);
  return larger;
}
