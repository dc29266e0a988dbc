import { charactersOf, displayWidth } from "./display-width.ts";

/** Breaks one line of clean text into lines of at most `width` cells, between words where they fit. `width` is 2 or more. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let filled = 0;
  for (const word of text.split(" ").flatMap((whole) => breakWord(whole, width))) {
    const cells = displayWidth(word);
    if (line !== "" && filled + 1 + cells > width) {
      lines.push(line);
      line = "";
    }
    filled = line === "" ? cells : filled + 1 + cells;
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function breakWord(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  let filled = 0;
  for (const character of charactersOf(word)) {
    const cells = displayWidth(character);
    if (filled + cells > width) {
      pieces.push(piece);
      piece = "";
      filled = 0;
    }
    piece += character;
    filled += cells;
  }
  return [...pieces, piece];
}
