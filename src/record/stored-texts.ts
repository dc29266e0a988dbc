import { bytesIn, type PackedBytes } from "./claim-bodies.ts";

/** The stored texts of articles by the places of these; undefined where none is held. */
export interface StoredTexts {
  at(place: number): string | undefined;
  /** The same in UTF-8 behind a mark; empty where none is held. */
  bytesAt(place: number): Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** Before a text, so that an empty one is told from none. */
const mark = "=";

export const heldTexts = (texts: readonly (string | undefined)[]): StoredTexts => ({
  at: (place) => texts[place],
  bytesAt: (place) => textBytes(texts[place]),
});

export const textBytes = (text: string | undefined): Uint8Array =>
  text === undefined ? new Uint8Array(0) : encoder.encode(mark + text);

export const packedTexts = (packed: PackedBytes): StoredTexts => ({
  at: (place) => {
    const bytes = bytesIn(packed, place);
    return bytes.length === 0 ? undefined : decoder.decode(bytes).slice(mark.length);
  },
  bytesAt: (place) => bytesIn(packed, place),
});
