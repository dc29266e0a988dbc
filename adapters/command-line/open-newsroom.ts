import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import type { Knowledge, KnowledgeReading } from "../../src/knowledge/knowledge.ts";
import { type KnowledgeFolder, openKnowledgeFolder } from "../../src/knowledge/knowledge-folder.ts";
import { type Newsroom, openNewsroom as openOver } from "../../src/newsroom.ts";
import { operatorView } from "../../src/places/view.ts";
import { singleRecord } from "../../src/record/records.ts";
import { openRecord } from "../../src/record.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { type CommandIo, writeLine } from "./command-io.ts";

/** A newsroom over a knowledge folder, with what was read of it. */
export type OpenNewsroom = {
  readonly newsroom: Newsroom;
  /** Puts another reading of the folder in place. */
  readonly replace: (knowledge: Knowledge) => void;
  readonly folder: KnowledgeFolder;
  readonly reading: KnowledgeReading;
};

/** Reads the folder and opens the newsroom over it; what is wrong with its files is reported. */
export async function openNewsroom(path: string, { errors }: Pick<CommandIo, "errors">): Promise<OpenNewsroom> {
  const folder = openKnowledgeFolder(path);
  const reading = await folder.read();
  for (const problem of reading.problems) writeLine(errors, cleanText(describeProblem(problem)));
  const records = singleRecord(openRecord(reading.knowledge));
  const newsroom = openOver({ records, viewOf: () => operatorView });
  return { newsroom, folder, reading, replace: (knowledge) => records.replace(openRecord(knowledge)) };
}
