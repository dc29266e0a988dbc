import { type IndexField, indexFields } from "./frozen-record.ts";

/** Something for each field of the index. */
export function mapFields<Made>(make: (field: IndexField) => Made): Readonly<Record<IndexField, Made>> {
  const [words, stems, topics, concepts, times, wording] = indexFields;
  return {
    words: make(words),
    stems: make(stems),
    topics: make(topics),
    concepts: make(concepts),
    times: make(times),
    wording: make(wording),
  };
}
