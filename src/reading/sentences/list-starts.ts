/** Ways in which the items of a list that runs on in one paragraph are marked, each with the number or letter it counts. */
const styles: readonly RegExp[] = [
  /(?:^|\s)(?<mark>\d{1,2})\.\)\s+(?=\S)/g,
  /(?:^|\s)(?<mark>\d{1,2})\)\s+(?=\S)/g,
  /(?:^|\s)[•⁃]\s?(?<mark>\d{1,2})\.\s+(?=\S)/g,
  /(?:^|\s)(?<mark>\d{1,2})\.\s+(?=\p{Lu})/gu,
  /(?:^|\s)(?<mark>[a-h])\.\s+(?=\p{Lu})/gu,
];

/** Where the items of a list begin that a paragraph opens with: "1) one 2) two". A lone number is no list. */
export function listStarts(paragraph: string): readonly number[] {
  if (!/^\s*(?:[•⁃]\s?)?(?:\d{1,2}|[a-h])[.)]/.test(paragraph)) return [];
  for (const style of styles) {
    const marks = [...paragraph.matchAll(style)];
    if (marks[0]?.index !== 0) continue;
    const starts = risingStarts(marks);
    if (starts.length > 1) return starts;
  }
  return [];
}

function risingStarts(marks: readonly RegExpMatchArray[]): readonly number[] {
  const starts: number[] = [];
  let last: number | undefined;
  for (const mark of marks) {
    const value = orderOf(mark.groups?.["mark"] ?? "");
    if (last !== undefined && value !== last + 1) continue;
    last = value;
    starts.push(mark.index ?? 0);
  }
  return starts;
}

const orderOf = (mark: string): number => (/^\d/.test(mark) ? Number(mark) : mark.charCodeAt(0));
