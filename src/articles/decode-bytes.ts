/** Bytes as text. `note` says how they were read where the file does not state it or states it wrongly. */
export type Decoded =
  | { readonly kind: "text"; readonly text: string; readonly note: string | undefined }
  | { readonly kind: "unreadable"; readonly message: string };

type Mark = { readonly bytes: readonly number[]; readonly encoding: string };

const byteOrderMarks: readonly Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Files that only look like text by their name, by how they begin. */
const otherFormats: readonly (readonly [string, string])[] = [
  ["%PDF-", "is a PDF"],
  ["PK\u0003\u0004", "is a Word file or another archive"],
  ["{\\rtf", "is a Rich Text file"],
  ["\u00d0\u00cf\u0011\u00e0", "is an old Word file"],
];

const saveAsText = "Save the article as text (UTF-8) or as a web page.";

/**
 * Reads the bytes of a text file: by byte order mark, then by the encoding that it declares (`declared`), then as strict
 * UTF-8, else as windows-1252, and says so.
 */
export function decodeBytes(bytes: Uint8Array, declared: (start: string) => string | undefined): Decoded {
  const mark = byteOrderMarks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== undefined) return checked(decodeAs(bytes, mark.encoding) ?? "", undefined);
  const start = decodeAs(bytes.subarray(0, 8192), "windows-1252") ?? "";
  const other = otherFormats.find(([begin]) => start.startsWith(begin))?.[1];
  if (other !== undefined) return { kind: "unreadable", message: `${other}, not text. ${saveAsText}` };
  if (bytes.includes(0)) {
    return {
      kind: "unreadable",
      message: `holds NUL bytes: it is not text, or UTF-16 without its mark. ${saveAsText}`,
    };
  }
  return decodeDeclared(bytes, declared(start)?.trim().toLowerCase());
}

function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Decoded {
  const isUnicode = declared === undefined || /^utf-?8$/.test(declared);
  const text = isUnicode ? undefined : decodeAs(bytes, declared);
  if (text !== undefined) return checked(text, undefined);
  const unknown = isUnicode ? "" : `says that it is ${declared}, which is not known; `;
  const unicode = strictUnicode(bytes);
  if (unicode !== undefined) return checked(unicode, unknown === "" ? undefined : `${unknown}it is read as UTF-8.`);
  return decodeBroken(bytes, unknown);
}

/** Not UTF-8 throughout: a few wrong bytes in UTF-8, or an older encoding, whichever fits more of it. */
function decodeBroken(bytes: Uint8Array, unknown: string): Decoded {
  const lenient = decodeAs(bytes, "utf-8") ?? "";
  const wrong = lenient.split("\ufffd").length - 1;
  const right = (lenient.match(/[^\u0000-\u007f\ufffd]/gu) ?? []).length;
  if (right > wrong) {
    return checked(
      lenient,
      `${unknown}is UTF-8 but for ${wrong} unreadable characters, which stand as �. Save it again.`,
    );
  }
  const note = `${unknown}is not UTF-8: it is read as windows-1252. Save it as UTF-8 if letters look wrong.`;
  return checked(decodeAs(bytes, "windows-1252") ?? "", note);
}

function checked(text: string, note: string | undefined): Decoded {
  const odd = (text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g) ?? []).length;
  if (odd > text.length / 100) return { kind: "unreadable", message: `is not text. ${saveAsText}` };
  return { kind: "text", text, note };
}

function strictUnicode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `undefined` for an encoding that is not known. */
function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return undefined;
  }
}
