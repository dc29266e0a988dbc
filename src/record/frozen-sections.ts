import type { FrozenField } from "../search/frozen-field.ts";
import { LabelIndex } from "../search/label-index.ts";
import { type PackedStringArrays, PackedStrings } from "../search/packed-strings.ts";
import { RemainderTable } from "../search/remainder-table.ts";
import { type PackedBytes, packBytes, packedBodies } from "./claim-bodies.ts";
import { claimsOn, type FrozenRecord, indexFields } from "./frozen-record.ts";
import { mapFields } from "./map-fields.ts";
import { articlesFrom, articlesSection } from "./packed-articles.ts";
import type { SectionReader, Sections } from "./packed-sections.ts";
import { packedTexts } from "./stored-texts.ts";

/** All arrays of a frozen record. Those that are arrays already are not copied. */
export function sectionsOf(frozen: FrozenRecord): Sections {
  const { shelf, bodies, topics, sampled, spellings } = frozen;
  const claims = shelf.articles.flatMap((article, place) =>
    claimsOn(shelf, place).map((number) => bodies.bytesAt(number, article)),
  );
  const texts = shelf.articles.map((_, place) => shelf.texts.bytesAt(place));
  return {
    articles: articlesSection(shelf.articles),
    "articles.starts": shelf.starts,
    ...bytesSections("texts", packBytes(texts)),
    ...bytesSections("claims", packBytes(claims)),
    paragraphs: frozen.paragraphs,
    "ids.hashes": frozen.idHashes,
    "ids.order": frozen.byHash,
    "sampled.ends": sampled.ends,
    "sampled.grams": sampled.grams,
    ...stringSections("topics.labels", topics.index.arrays.labels),
    ...stringSections("topics.plain", topics.index.arrays.plain),
    "topics.places": topics.index.arrays.places,
    "topics.offsets": topics.index.arrays.offsets,
    "topics.ends": topics.ends,
    "topics.numbers": topics.numbers,
    "spellings.starts": spellings.arrays.starts,
    "spellings.numbers": spellings.arrays.numbers,
    "spellings.shapes": spellings.arrays.shapes,
    ...Object.assign({}, ...indexFields.map((field) => fieldSections(field, frozen.fields[field]))),
  };
}

/** The record again, over the same arrays. */
export const frozenFrom = (sections: SectionReader): FrozenRecord => ({
  shelf: {
    articles: articlesFrom(sections.u8("articles")),
    starts: sections.u32("articles.starts"),
    texts: packedTexts(bytesFrom(sections, "texts")),
  },
  bodies: packedBodies(bytesFrom(sections, "claims")),
  paragraphs: sections.u32("paragraphs"),
  idHashes: sections.u32("ids.hashes"),
  byHash: sections.u32("ids.order"),
  sampled: { ends: sections.u32("sampled.ends"), grams: sections.u16("sampled.grams") },
  topics: {
    index: new LabelIndex({
      labels: stringsFrom(sections, "topics.labels"),
      plain: stringsFrom(sections, "topics.plain"),
      places: sections.u32("topics.places"),
      offsets: sections.u32("topics.offsets"),
    }),
    ends: sections.u32("topics.ends"),
    numbers: sections.u32("topics.numbers"),
  },
  spellings: new RemainderTable({
    starts: sections.u32("spellings.starts"),
    numbers: sections.u32("spellings.numbers"),
    shapes: sections.u32("spellings.shapes"),
  }),
  fields: mapFields((field) => fieldFrom(sections, field)),
});

const bytesSections = (name: string, { bytes, ends }: PackedBytes): Sections => ({
  [name]: bytes,
  [`${name}.ends`]: ends,
});

const bytesFrom = (sections: SectionReader, name: string): PackedBytes => ({
  bytes: sections.u8(name),
  ends: sections.f64(`${name}.ends`),
});

const stringSections = (name: string, { chars, ends, slots }: PackedStringArrays): Sections => ({
  [`${name}.chars`]: chars,
  [`${name}.ends`]: ends,
  [`${name}.slots`]: slots,
});

const stringsFrom = (sections: SectionReader, name: string): PackedStringArrays => ({
  chars: sections.u16(`${name}.chars`),
  ends: sections.u32(`${name}.ends`),
  slots: sections.i32(`${name}.slots`),
});

const fieldSections = (name: string, field: FrozenField): Sections => ({
  ...stringSections(`${name}.terms`, field.terms.arrays),
  [`${name}.starts`]: field.starts,
  [`${name}.documents`]: field.documents,
  [`${name}.frequencies`]: field.frequencies,
  [`${name}.lengths`]: field.lengths,
});

const fieldFrom = (sections: SectionReader, name: string): FrozenField => ({
  terms: new PackedStrings(stringsFrom(sections, `${name}.terms`)),
  starts: sections.u32(`${name}.starts`),
  documents: sections.i32(`${name}.documents`),
  frequencies: sections.u8(`${name}.frequencies`),
  lengths: sections.u16(`${name}.lengths`),
});
