import { z } from "zod";
import { kindOf, type Section, type Sections, sectionKinds, sectionOver } from "./packed-sections.ts";

/**
 * A packed record: a mark, the length and the sum of the head, the head as JSON, then the sections one after the other,
 * each beginning at a multiple of eight bytes. Numbers are as the machine holds them; a file that was written by another
 * kind of machine has another mark.
 */

/** Grows whenever the sections or their meaning change. */
const formatVersion = 1;
const mark = 0x4f6e_5265;
const prologueBytes = 16;
const alignment = 8;

const headSchema = z.object({
  format: z.number(),
  /** What the sections were worked out with. */
  analysis: z.number(),
  /** The names and glossary of the desk, as JSON. */
  words: z.string(),
  /** Up to where the log had been followed. */
  position: z.string(),
  sections: z.array(
    z.object({ name: z.string(), kind: z.enum(sectionKinds), bytes: z.int().nonnegative(), sum: z.number() }),
  ),
});
export type PackHead = Omit<z.infer<typeof headSchema>, "format" | "sections">;

/** A packed record taken apart, or why it cannot be. */
export type Unpacked =
  | { readonly kind: "unpacked"; readonly head: PackHead; readonly sections: Sections }
  | { readonly kind: "refused"; readonly reason: string };

/** Lays sections out as buffers that make up a file when written one after the other. */
export function packSections(head: PackHead, sections: Sections): readonly Uint8Array[] {
  const described = Object.entries(sections).map(([name, section]) => ({
    name,
    kind: kindOf(section),
    bytes: section.byteLength,
    sum: sumOf(bytesOf(section)),
  }));
  const json = padded(
    new TextEncoder().encode(JSON.stringify({ format: formatVersion, ...head, sections: described })),
  );
  const prologue = new Uint32Array([mark, formatVersion, json.byteLength, sumOf(json)]);
  return [
    bytesOf(prologue),
    json,
    ...Object.values(sections).flatMap((section) => [bytesOf(section), padding(section)]),
  ];
}

/** Takes a packed record apart without copying it. @param bytes begin at a multiple of eight in their buffer */
export function unpackSections(bytes: Uint8Array): Unpacked {
  if (bytes.byteLength < prologueBytes) return refused("it is cut off before its head");
  const [found, format, headBytes = 0, sum] = new Uint32Array(bytes.buffer, bytes.byteOffset, prologueBytes / 4);
  if (found !== mark) return refused("it is no packed record, or one of another kind of machine");
  if (format !== formatVersion) return refused(`it is of format ${format}, and this program reads ${formatVersion}`);
  const json = bytes.subarray(prologueBytes, prologueBytes + headBytes);
  if (json.byteLength !== headBytes || sumOf(json) !== sum) return refused("its head is damaged or cut off");
  const read = headSchema.safeParse(JSON.parse(new TextDecoder().decode(json)));
  if (!read.success) return refused(`its head is not understood: ${z.prettifyError(read.error)}`);
  const { sections: described, ...head } = read.data;
  const sections: Record<string, Section> = {};
  let from = prologueBytes + headBytes;
  for (const { name, kind, bytes: length, sum: wanted } of described) {
    if (from + length > bytes.byteLength) return refused(`it is cut off in ${name}`);
    const part = bytes.subarray(from, from + length);
    if (sumOf(part) !== wanted) return refused(`${name} is damaged`);
    sections[name] = sectionOver(kind, part);
    from = aligned(from + length);
  }
  if (from !== bytes.byteLength) return refused("it ends too soon or too late");
  return { kind: "unpacked", head, sections };
}

const refused = (reason: string): Unpacked => ({ kind: "refused", reason });

const aligned = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;

const bytesOf = ({ buffer, byteOffset, byteLength }: Section): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const padding = ({ byteLength }: Section): Uint8Array => new Uint8Array(aligned(byteLength) - byteLength);

/** JSON ends in spaces as well as without. */
function padded(json: Uint8Array): Uint8Array {
  const whole = new Uint8Array(aligned(json.byteLength)).fill(32);
  whole.set(json);
  return whole;
}

/** FNV-1a over words of four bytes, and over what is left: any change of one word changes it. */
function sumOf(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  for (const byte of bytes.subarray(words.byteLength)) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}
