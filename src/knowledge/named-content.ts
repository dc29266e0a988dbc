import type { KnowledgeProblem } from "./knowledge.ts";
import type { FileContent } from "./knowledge-from-file.ts";

type ContentKind = FileContent["kind"];

/** What one file of the folder holds. */
export type NamedContent<Kind extends ContentKind = ContentKind> = {
  readonly file: string;
  readonly content: Extract<FileContent, { kind: Kind }>;
};

export type ContentByKind = { readonly [Kind in ContentKind]: readonly NamedContent<Kind>[] };

/** The files by what they hold, each kind in the order given. */
export function groupByKind(files: readonly NamedContent[]): ContentByKind {
  const groups: { readonly [Kind in ContentKind]: NamedContent<Kind>[] } = {
    article: [],
    text: [],
    names: [],
    glossary: [],
  };
  for (const { file, content } of files) {
    if (content.kind === "article") groups.article.push({ file, content });
    if (content.kind === "text") groups.text.push({ file, content });
    if (content.kind === "names") groups.names.push({ file, content });
    if (content.kind === "glossary") groups.glossary.push({ file, content });
  }
  return groups;
}

/** A file that uses an id which another file has. */
export const repeatedId = (file: string, field: string, id: string): KnowledgeProblem => ({
  file,
  line: undefined,
  field,
  message: `repeats the id ${id} of another file, which is kept. Give it an id of its own.`,
});
