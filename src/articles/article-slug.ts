import anyAscii from "any-ascii";

const longestSlug = 80;

/** The id of an article whose file names none: its file's name in small letters, digits and hyphens. */
export function articleSlug(file: string): string {
  const slug = anyAscii(file.replace(/\.[^.]+$/, ""))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, "");
  return slug === "" ? `article-${codeOf(file)}` : slug;
}

export const isSlug = (id: string): boolean => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);

/** A name without a letter or digit still names its article the same every time (FNV-1a). */
function codeOf(file: string): string {
  let code = 0x811c9dc5;
  for (const letter of file) code = Math.imul(code ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return code.toString(36);
}
