const particles: ReadonlySet<string> = new Set("de del della van von der den da di al bin la le dos".split(" "));

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
