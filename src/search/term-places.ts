/** The living documents in which a term stands, and how often. */
export interface TermPlaces {
  readonly count: number;
  /** How often it stands in a living document; 0 where it does not. */
  frequencyIn(document: number): number;
  /** All of them, documents ascending; not to be changed. */
  read(): { readonly documents: Int32Array; readonly frequencies: Int32Array | Uint8Array };
}

export const noPlaces: TermPlaces = {
  count: 0,
  frequencyIn: () => 0,
  read: () => ({ documents: new Int32Array(0), frequencies: new Uint8Array(0) }),
};
