import { editDistance } from "../words/edit-distance.ts";
import { isVowel } from "./name-sound.ts";

const shortest = 4;
const longWord = 8;
const shortWord = 6;

/** Neighbours on the keyboard, in rows and across them. */
const neighbours = new Set(
  "qw we er rt ty yu ui io op as sd df fg gh hj jk kl zx xc cv vb bn nm qa ws ed rf tg yh uj ik ol az sx dc fv gb hn jm".split(
    " ",
  ),
);
const closeSounds = new Set(
  "ae ea ao oa ei ie iy yi ou uo ck kc kq qk sz zs vw wv bv vb gh hg jy yj dt td pb bp gk kg".split(" "),
);

/**
 * How many slips of typing make `typed` out of `known`, both folded: 0, 1 (from four letters) or 2 (from eight);
 * undefined when they are likelier two names. A short word must differ by what fingers or ears confuse (Iran is not a
 * mistyped Iraq), a far vowel makes another name sooner than a slip (Macron, micron), and people seldom get a name's first letter wrong.
 */
export function slipsBetween(typed: string, known: string): number | undefined {
  const shorter = Math.min(typed.length, known.length);
  const longer = Math.max(typed.length, known.length);
  const most = longer >= longWord ? 2 : 1;
  if (shorter < shortest || longer - shorter > most) return undefined;
  const distance = editDistance(typed, known, most);
  if (distance > most) return undefined;
  if (distance === 0) return 0;
  return isLikelySlip(typed, known, distance) ? distance : undefined;
}

function isLikelySlip(typed: string, known: string, distance: number): boolean {
  const at = firstDifference(typed, known);
  if (distance === 2) return at > 0 || isSwapAt(typed, known, 0);
  if (isSwapAt(typed, known, at)) return true;
  const isChange = typed.length === known.length;
  if (!isChange) return at > 0 || Math.min(typed.length, known.length) >= shortWord - 1;
  const pair = typed.charAt(at) + known.charAt(at);
  if (at === 0) return closeSounds.has(pair);
  if (closeSounds.has(pair)) return true;
  if (isVowel(pair.charAt(0)) && isVowel(pair.charAt(1))) return typed.length >= longWord;
  return typed.length >= shortWord || isNeighbour(pair);
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  return at;
}

const isSwapAt = (a: string, b: string, at: number): boolean =>
  a.charAt(at) !== "" && a.charAt(at) === b.charAt(at + 1) && a.charAt(at + 1) === b.charAt(at);

const isNeighbour = (pair: string): boolean => neighbours.has(pair) || neighbours.has(pair.charAt(1) + pair.charAt(0));
