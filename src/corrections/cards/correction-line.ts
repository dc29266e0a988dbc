/** How outlets open the line in which they say what they corrected. */
const openings = [
  /^(?:correction|corrections|clarification|editor['’]s note|update)\b\s*(?:\([^)]*\)\s*)?[:–—-]/i,
  /^this (?:article|story|report|piece) (?:has been|was|is) (?:corrected|amended|clarified|updated)\b/i,
  /^(?:an?|the) (?:earlier|previous|original) version of this (?:article|story|report|piece)\b/i,
];

/** Longer lines are no mere note. */
const mostLength = 400;

/** The line of an article's text in which it says what it corrected; the last one, which is the newest. */
export function correctionLine(text: string): string | undefined {
  return text
    .split("\n")
    .map((line) => line.trim())
    .findLast((line) => line.length <= mostLength && openings.some((opening) => opening.test(line)));
}
