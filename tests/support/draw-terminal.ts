const lineHeight = 20;
const margin = 24;
const cellWidth = 8.43;

/** Draws lines of plain text as a terminal window in SVG, for the README. */
export function drawTerminal(lines: readonly string[]): string {
  const columns = Math.max(...lines.map((line) => line.length));
  const width = Math.ceil(columns * cellWidth + 2 * margin);
  const height = lines.length * lineHeight + 2 * margin;
  const rows = lines.map((line, index) => rowOf(line, margin + (index + 0.75) * lineHeight));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<rect width="100%" height="100%" rx="8" fill="#1b1f24"/>`,
    `<g fill="#e6edf3" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14">`,
    ...rows,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}

const rowOf = (line: string, y: number): string =>
  `<text x="${margin}" y="${y}" xml:space="preserve">${escaped(line)}</text>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
