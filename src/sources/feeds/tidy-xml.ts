/**
 * XML without what has no business in a feed: a document type, whose entities could fetch files or grow without end, what
 * stands before the first tag, and control characters.
 */
export function tidyXml(text: string): string {
  const xml = withoutDoctype(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
  const start = xml.search(/<[?!\w]/);
  return start > 0 ? xml.slice(start) : xml;
}

/** A document type ends at the first ">" outside its own brackets and quotation marks. */
function withoutDoctype(text: string): string {
  const start = text.slice(0, 20_000).search(/<!DOCTYPE/i);
  if (start < 0) return text;
  let depth = 0;
  let quote = "";
  for (let at = start + 9; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (depth > 0 && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === "[") depth += 1;
    else if (sign === "]") depth -= 1;
    else if (sign === ">" && depth <= 0) return text.slice(0, start) + text.slice(at + 1);
  }
  return text.slice(0, start);
}

/** Signs that begin no tag, written out as what they are, and names that no parser lets pass. */
export const mendXml = (xml: string): string =>
  xml
    .split(/(<!\[CDATA\[[\s\S]*?(?:\]\]>|$))/)
    .map((part) => (part.startsWith("<![CDATA[") ? part : part.replace(/<(?![a-zA-Z_/!?])/g, "&lt;")))
    .join("")
    .replace(/(<\/?)(?:__proto__|constructor|prototype)(?=[\s>/])/gi, "$1x-name");
