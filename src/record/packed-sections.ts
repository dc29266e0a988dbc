/** Arrays of numbers by their names: a record as a file holds it. */
export type Sections = Readonly<Record<string, Section>>;
export type Section = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

export const sectionKinds = ["u8", "u16", "u32", "i32", "f64"] as const;
export type SectionKind = (typeof sectionKinds)[number];

export function kindOf(section: Section): SectionKind {
  if (section instanceof Uint8Array) return "u8";
  if (section instanceof Uint16Array) return "u16";
  if (section instanceof Uint32Array) return "u32";
  return section instanceof Int32Array ? "i32" : "f64";
}

/** An array over bytes that begin at a multiple of its numbers' size; none is copied. */
export function sectionOver(kind: SectionKind, { buffer, byteOffset, byteLength }: Uint8Array): Section {
  switch (kind) {
    case "u8":
      return new Uint8Array(buffer, byteOffset, byteLength);
    case "u16":
      return new Uint16Array(buffer, byteOffset, byteLength / 2);
    case "u32":
      return new Uint32Array(buffer, byteOffset, byteLength / 4);
    case "i32":
      return new Int32Array(buffer, byteOffset, byteLength / 4);
    case "f64":
      return new Float64Array(buffer, byteOffset, byteLength / 8);
  }
  return kind satisfies never;
}

/** Gives the sections of a record one by one, each as the kind that it must be. */
export function sectionReader(sections: Sections) {
  const missing = (name: string, kind: SectionKind): never => {
    throw new TypeError(`The packed record has no section ${name} of kind ${kind}.`);
  };
  return {
    u8: (name: string): Uint8Array => asKind(sections[name], Uint8Array) ?? missing(name, "u8"),
    u16: (name: string): Uint16Array => asKind(sections[name], Uint16Array) ?? missing(name, "u16"),
    u32: (name: string): Uint32Array => asKind(sections[name], Uint32Array) ?? missing(name, "u32"),
    i32: (name: string): Int32Array => asKind(sections[name], Int32Array) ?? missing(name, "i32"),
    f64: (name: string): Float64Array => asKind(sections[name], Float64Array) ?? missing(name, "f64"),
  };
}

export type SectionReader = ReturnType<typeof sectionReader>;

const asKind = <Kind extends Section>(
  section: Section | undefined,
  kind: abstract new (...args: never[]) => Kind,
): Kind | undefined => (section instanceof kind ? section : undefined);
