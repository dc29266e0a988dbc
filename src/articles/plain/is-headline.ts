import { isByline } from "./byline.ts";

const longest = { characters: 180, words: 28 };

/** Whether a first line looks like a headline: short, one sentence, no full stop at its end. */
export function isHeadline(line: string): boolean {
  const words = line.split(" ").length;
  if (line.length > longest.characters || words < 2 || words > longest.words) return false;
  if (!/\p{L}/u.test(line) || /[.,;:…][”"’')\]]*$/.test(line)) return false;
  return !/\p{Ll}{3}[.!?]["”’]? \p{Lu}/u.test(line) && !/^https?:/i.test(line) && !isByline(line);
}
