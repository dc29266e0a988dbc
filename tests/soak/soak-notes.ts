import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { z } from "zod";

/** What the judge reads at the end, a line each in a file, so that it does not count as memory of the desk. */
export interface SoakNotes<Note> {
  add(note: Note): void;
  /** In the order in which they were added. */
  read(): readonly Note[];
}

export function createSoakNotes<Note>(file: string, note: z.ZodType<Note>): SoakNotes<Note> {
  return {
    add: (one) => appendFileSync(file, `${JSON.stringify(one)}\n`),
    read: () =>
      (existsSync(file) ? readFileSync(file, "utf8").trimEnd().split("\n") : []).map((line) =>
        note.parse(JSON.parse(line)),
      ),
  };
}

export const tellingNote = z.object({
  /** Of a digest or watch. */
  id: z.number(),
  /** Milliseconds since 1970. */
  at: z.number(),
  /** Of the post; without it nothing was posted. */
  key: z.string().optional(),
});
export const complaintNote = z.string();
