import { type Decoded, decodeBytes } from "../../articles/decode-bytes.ts";
import { declaredEncoding } from "../../articles/html/declared-encoding.ts";

/**
 * The bytes of a feed as text. Feeds and servers name encodings wrongly more often than bytes happen to be UTF-8: what is
 * UTF-8 throughout is read as that, whatever is declared. Else the XML declaration counts, then the server's word.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== undefined)
    return { kind: "text", text: withoutNul(new TextDecoder(wide).decode(bytes)), note: undefined };
  const clean = bytes.includes(0) ? bytes.filter((byte) => byte !== 0) : bytes;
  if (isUnicode(clean)) return decodeBytes(clean, () => undefined);
  const served = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1];
  return decodeBytes(clean, (start) => [declaredEncoding(start), served].find(isPossible));
}

/** UTF-16 shows itself by its mark or, without one, by the zeros beside its first sign. */
function wideEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? "utf-16be" : undefined;
}

const withoutNul = (text: string): string => text.replaceAll("\u0000", "");

function isUnicode(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A declaration that can be read byte by byte is not itself written in units of two bytes or more. */
const isPossible = (encoding: string | undefined): boolean =>
  encoding !== undefined && !/^(?:utf-?16|utf-?32|ucs|iso-10646|utf-?8)/i.test(encoding);
