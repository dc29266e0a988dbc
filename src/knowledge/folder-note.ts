import { z } from "zod";
import { entityId } from "../ids.ts";
import { readingVersion } from "../log/article-fingerprint.ts";
import type { DeskWords, KnowledgeProblem } from "./knowledge.ts";

/** What is kept of a folder between two runs, so that one that has not changed need not be read. */
export type FolderNote = {
  /** The folder's stamp when it was last read. */
  readonly stamp: string;
  /** Which articles each file gave, by id: a file that cannot be read now does not take them away. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  readonly words: DeskWords;
  readonly problems: readonly KnowledgeProblem[];
};

const noteSchema = z.object({
  reading: z.number(),
  stamp: z.string(),
  files: z.record(z.string(), z.array(z.string())),
  words: z.object({
    entities: z.array(
      z.object({
        id: z.string().transform(entityId),
        kind: z.enum(["person", "organisation", "place"]),
        name: z.string(),
        aliases: z.array(z.string()),
        roles: z.array(z.string()),
      }),
    ),
    glossary: z.array(z.object({ term: z.string(), same: z.array(z.string()) })),
  }),
  problems: z.array(
    z.object({
      file: z.string(),
      line: z.number().optional(),
      field: z.string().optional(),
      message: z.string(),
      heldBack: z.object({ until: z.string().optional() }).optional(),
    }),
  ),
});

/** No folder has it. */
export const unknownStamp = "";

export function writeFolderNote(note: FolderNote): string {
  return JSON.stringify({ reading: readingVersion, ...note });
}

/**
 * Undefined for what is no note. What texts were read otherwise for is read anew, and what its files gave stays known: a
 * file that cannot be read just then must not take its articles away.
 */
export function readFolderNote(text: string | undefined): FolderNote | undefined {
  if (text === undefined) return undefined;
  const parsed = noteSchema.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { reading, files, words, problems } = parsed.data;
  const stamp = reading === readingVersion ? parsed.data.stamp : unknownStamp;
  return { stamp, files, words, problems: problems.map(({ line, field, ...rest }) => ({ ...rest, line, field })) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
