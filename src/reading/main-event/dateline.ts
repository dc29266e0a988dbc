const pattern =
  /(?:^|\s)(?<city>\p{Lu}[\p{Lu}'’.-]+(?:\s\p{Lu}[\p{Lu}'’.-]+){0,2})(?:,\s[\p{L}.\d\s]{2,24})?\s(?:\([^)]{2,40}\)\s)?[-–—]+\s/u;

/** How far into an article its dateline may stand: behind the names of its writers. */
const leadLength = 160;

/** Where what is reported begins, behind the dateline; 0 where there is none. Its day is that of the report. */
export function datelineEnd(text: string): number {
  const found = pattern.exec(text.slice(0, leadLength));
  return found === null ? 0 : found.index + found[0].length;
}

/** The town by which a report opens: "VARNA, May 4 (Agency) - Crews searched …". Undefined where there is none. */
export const datelineOf = (text: string): string | undefined =>
  pattern.exec(text.slice(0, leadLength))?.groups?.["city"];
