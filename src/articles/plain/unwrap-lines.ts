const narrowest = 40;
const widest = 100;

/**
 * Joins the lines of a text that was broken at a width (mail, wires, old archives), where a blank line ends a paragraph.
 * Any other text is left as it is: there each line is a paragraph.
 */
export function unwrapLines(text: string): string {
  if (!isWrapped(text)) return text;
  return blocksOf(text)
    .map((block) => block.replace(/\s*\n\s*/g, " "))
    .join("\n\n");
}

/** Whether a text was broken at a width: lines that go on in the next one are of like width and seldom end a sentence. */
export function isWrapped(text: string): boolean {
  const continued = blocksOf(text)
    .flatMap((block) => block.split("\n").slice(0, -1))
    .filter((line) => line.trim() !== "");
  if (continued.length < 2) return false;
  const likely = continued.filter(
    (line) => line.length >= narrowest && line.length <= widest && !/[.!?]["”’)]*\s*$/.test(line),
  );
  return likely.length >= 0.6 * continued.length;
}

const blocksOf = (text: string): readonly string[] => text.split(/\n(?:[^\S\n]*\n)+/);
