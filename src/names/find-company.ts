import type { Piece, PieceSink, TypedWord } from "./find-pieces.ts";
import { isJoined } from "./find-pieces.ts";
import type { NameForm } from "./name-form.ts";
import { spellSound } from "./name-sound.ts";
import { scriptSpellings } from "./script-spellings.ts";
import { soundDistance } from "./sound-distance.ts";

const looseLimit = 0.4;
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
  const sounds = words.map((word) => (word.isLatin ? [] : scriptSpellings(word.written).direct.map(spellSound)));
  for (const [form, found] of [...pieces].slice(0, mostForms)) {
    if (form.words.length < 2) continue;
    for (const at of wordsBeside(found, words)) {
      const covered = found.reduce((mask, piece) => mask | piece.mask, 0);
      for (const [index, spellings] of form.words.entries()) {
        if (((covered >> index) & 1) === 1) continue;
        const distance = nearest(sounds[at] ?? [], spellings.map(spellSound));
        if (distance !== undefined) add(form, companyPiece(at, index, distance));
      }
    }
  }
}

function wordsBeside(found: readonly Piece[], words: readonly TypedWord[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { from, to } of found) {
    if (words[from]?.isLatin) continue;
    if (from > 0 && (isJoined(words[from]) || words[from]?.before === "comma")) places.add(from - 1);
    if (words[to] !== undefined && (isJoined(words[to]) || words[to]?.before === "comma")) places.add(to);
  }
  return places;
}

function nearest(typed: readonly string[], known: readonly string[]): number | undefined {
  let best: number | undefined;
  for (const a of typed) {
    for (const b of known) {
      const limit = looseLimit * Math.max(a.length, b.length);
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
