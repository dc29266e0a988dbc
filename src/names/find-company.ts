import type { Piece, PieceSink } from "./find-pieces.ts";
import type { NameForm } from "./name-form.ts";
import { spellSound } from "./name-sound.ts";
import { isOwnName } from "./own-names.ts";
import { scriptSpellings } from "./script-spellings.ts";
import { soundDistance } from "./sound-distance.ts";
import { isJoined, type TypedWord } from "./typed-word.ts";

/** How far a word may be from the one it stands for, as a share of its length: less where vowels are written. */
const looseness = { vowelled: 0.22, unvowelled: 0.4 };
const mostForms = 400;

/**
 * Once one word of another script has found a form, the words beside it are held against the form's other words less
 * strictly: 머독 alone is hardly Murdoch, but beside 데이비드 it is David Murdoch's.
 */
export function findCompany(
  words: readonly TypedWord[],
  pieces: ReadonlyMap<NameForm, readonly Piece[]>,
  add: PieceSink,
): void {
  if (words.length < 2 || words.every((word) => word.isLatin)) return;
  const heard = words.map((word) => hear(word));
  for (const [form, found] of [...pieces].slice(0, mostForms)) {
    if (form.words.length < 2) continue;
    const beside = wordsBeside(found, words);
    for (const piece of companyOf(form, found, { heard, beside })) add(form, piece);
  }
}

type Heard = { readonly sounds: readonly string[]; readonly looseness: number };

function hear(word: TypedWord): Heard {
  if (word.isLatin) return { sounds: [], looseness: 0 };
  const { direct, isVowelled } = scriptSpellings(word.written);
  if (isVowelled && direct.some(isOwnName)) return { sounds: [], looseness: 0 };
  return { sounds: direct.map(spellSound), looseness: isVowelled ? looseness.vowelled : looseness.unvowelled };
}

function wordsBeside(found: readonly Piece[], words: readonly TypedWord[]): readonly number[] {
  const isNext = (word: TypedWord | undefined): boolean => isJoined(word) || word?.before === "comma";
  const places = found
    .filter(({ from }) => words[from]?.isLatin === false)
    .flatMap(({ from, to }) => [...(isNext(words[from]) ? [from - 1] : []), ...(isNext(words[to]) ? [to] : [])]);
  return [...new Set(places)];
}

type Neighbours = { readonly heard: readonly Heard[]; readonly beside: readonly number[] };

function companyOf(form: NameForm, found: readonly Piece[], { heard, beside }: Neighbours): readonly Piece[] {
  const covered = found.reduce((mask, piece) => mask | piece.mask, 0);
  return form.words.flatMap((spellings, index) => {
    if (((covered >> index) & 1) === 1) return [];
    const known = spellings.map(spellSound);
    return beside.flatMap((at) => {
      const distance = nearest(heard[at], known);
      return distance === undefined ? [] : [companyPiece(at, index, distance)];
    });
  });
}

function nearest(typed: Heard | undefined, known: readonly string[]): number | undefined {
  let best: number | undefined;
  for (const a of typed?.sounds ?? []) {
    for (const b of known) {
      const limit = (typed?.looseness ?? 0) * Math.max(a.length, b.length);
      const distance = soundDistance(a, b, { limit, acrossScripts: true });
      if (distance <= limit && (best === undefined || distance < best)) best = distance;
    }
  }
  return best;
}

const companyPiece = (at: number, index: number, distance: number): Piece => ({
  from: at,
  to: at + 1,
  mask: 1 << index,
  how: "script",
  certainty: Math.max(0.4, 0.75 - 0.1 * distance),
  needsCompany: true,
  isTurned: false,
});
