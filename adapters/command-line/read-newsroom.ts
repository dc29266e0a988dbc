import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import type { KnowledgeReading } from "../../src/knowledge/knowledge.ts";
import { openKnowledgeFolder } from "../../src/knowledge/knowledge-folder.ts";
import { createNewsroom, type Newsroom } from "../../src/newsroom.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { type CommandIo, writeLine } from "./command-io.ts";

/** A newsroom over what a folder holds now, with what was read of it; nothing is kept. */
export type ReadNewsroom = { readonly newsroom: Newsroom; readonly reading: KnowledgeReading };

/** Reads the folder and opens the newsroom over it; what is wrong with its files is reported. */
export async function readNewsroom(path: string, { errors }: Pick<CommandIo, "errors">): Promise<ReadNewsroom> {
  const reading = await openKnowledgeFolder(path).read();
  for (const problem of reading.problems) writeLine(errors, cleanText(describeProblem(problem)));
  return { newsroom: createNewsroom(reading.knowledge), reading };
}
