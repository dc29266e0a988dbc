/** Spaces of every width that print as one; a line or page break of another kind is a line. */
const spaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const lineBreaks = /\r\n?|[\u000b\f\u0085\u2028\u2029]/g;
/** Draws nothing: soft hyphens, joiners of nothing, marks of direction and of byte order, control characters. */
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text with plain spaces and line ends, without characters that draw nothing, as it is stored. */
export const plainCharacters = (text: string): string =>
  text.toWellFormed().replace(lineBreaks, "\n").replace(spaces, " ").replace(invisible, "");

/** Several lines as one: white space runs are one space. */
export const oneLine = (text: string): string => plainCharacters(text).replace(/\s+/g, " ").trim();

/** A paragraph a line, none blank. */
export const paragraphLines = (text: string): readonly string[] =>
  plainCharacters(text)
    .split("\n")
    .map((line) => line.replace(/ {2,}/g, " ").trim())
    .filter((line) => line !== "");
