import type { Piece } from "./find-pieces.ts";
import type { NameForm } from "./name-form.ts";
import type { TypedWord } from "./typed-word.ts";

/** Pieces of one form that follow each other in the text: a name as it was typed, whole or in part. */
export type Chain = {
  readonly from: number;
  readonly to: number;
  readonly mask: number;
  readonly certainty: number;
  readonly how: Piece["how"];
  readonly isTurned: boolean;
};

const mostPieces = 24;

/** Every longest way to join the pieces of a form. */
export function joinPieces(pieces: readonly Piece[], form: NameForm, words: readonly TypedWord[]): readonly Chain[] {
  const [only] = pieces;
  if (pieces.length === 1) return only === undefined || only.needsCompany ? [] : [only];
  const sorted = pieces.slice(0, mostPieces).toSorted((a, b) => a.from - b.from || b.certainty - a.certainty);
  const chains: Chain[] = [];
  for (const piece of sorted) extend(piece, [piece], { sorted, form, words, chains });
  return chains;
}

type Joining = {
  readonly sorted: readonly Piece[];
  readonly form: NameForm;
  readonly words: readonly TypedWord[];
  readonly chains: Chain[];
};

function extend(chain: Chain, used: readonly Piece[], joining: Joining): void {
  if (used.some((piece) => !piece.needsCompany)) joining.chains.push(chain);
  for (const next of joining.sorted) {
    if ((next.mask & chain.mask) !== 0 || !mayFollow(chain, next, joining.words)) continue;
    const isTurned = chain.isTurned || next.isTurned || next.mask < chain.mask;
    const isWorse = next.certainty < chain.certainty;
    const extended = {
      from: chain.from,
      to: next.to,
      mask: chain.mask | next.mask,
      certainty: isWorse ? next.certainty : chain.certainty,
      how: isWorse ? next.how : chain.how,
      isTurned,
    };
    if (isAfterComma(next, joining.words) && !isTurned) continue;
    extend(extended, [...used, next], joining);
  }
}

function mayFollow(chain: Chain, next: Piece, words: readonly TypedWord[]): boolean {
  if (next.from === chain.to) return words[next.from]?.before !== "break";
  const between = words[chain.to];
  if (next.from !== chain.to + 1 || between === undefined) return false;
  return isSkippable(between) && between.before === "space" && words[next.from]?.before !== "comma";
}

const isAfterComma = (piece: Piece, words: readonly TypedWord[]): boolean => words[piece.from]?.before === "comma";

/** A middle initial, a patronymic or an article of an Arabic name that the known form does without. */
function isSkippable({ folded, written }: TypedWord): boolean {
  if (folded.length === 1) return written === written.toUpperCase();
  return /^(?:al|el|bin|ibn|van|de)$|(?:[oeyi]v[iy]ch|[oe]vna|[iyo]vna)$/.test(folded);
}
