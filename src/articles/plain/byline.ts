const particles: ReadonlySet<string> = new Set("de del della van von der den da di al bin la le dos".split(" "));

const newsPeople =
  /^(?:reporters?|writers?|correspondents?|staff|journalists?|editors?|contributors?|newsroom|desk|agency|agencies)$/i;
const ofNewsPeople: ReadonlySet<string> = new Set(
  "a an our the own and staff special local senior political crime court business sport sports foreign news city web wire".split(
    " ",
  ),
);

/** Whether the line is nothing but a byline, with a name or without: "By a staff reporter". */
export const isByline = (line: string): boolean => bylineAuthor(line) !== undefined || isNameless(line);

function isNameless(line: string): boolean {
  const [by, ...words] = line.split(" ");
  if (by?.toLowerCase() !== "by" || line.length > 60 || !newsPeople.test(words.at(-1) ?? "")) return false;
  return words.every((word) => ofNewsPeople.has(word.toLowerCase()) || newsPeople.test(word) || /^\p{Lu}/u.test(word));
}

/** The author where the line is a byline and no more: "By Jane Roe and Ann Poe". */
export function bylineAuthor(line: string): string | undefined {
  if (line.length > 100 || !/^by /i.test(line) || /[.!?:]$/.test(line)) return undefined;
  const names = line
    .slice(3)
    .split(/,? (?:and |& )?|,/)
    .filter(Boolean);
  const isNames =
    names.length <= 10 && names.every((name) => /^\p{Lu}[\p{L}.'’-]*$/u.test(name) || particles.has(name));
  return isNames && names.some((name) => /^\p{Lu}/u.test(name)) ? line.slice(3).trim() : undefined;
}
