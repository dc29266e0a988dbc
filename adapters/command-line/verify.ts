import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { count } from "../../src/answers/format-number.ts";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import { verifyKnowledgeFile } from "../../src/knowledge/verify-knowledge.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { readArticleFile } from "./read-article-file.ts";

export type VerifyOptions = { readonly article: string };

/**
 * Holds a knowledge file against the text of its article, of any format in which articles are read. Ends with 1 when
 * something does not hold.
 */
export async function verify(file: string, { article }: VerifyOptions, io: CommandIo): Promise<ExitCode> {
  const fileText = (await readBytes(file, io))?.toString("utf8");
  const articleText = await readArticleText(article, io);
  if (fileText === undefined || articleText === undefined) return exitCodes.failed;
  const { problems, uncovered, checked } = verifyKnowledgeFile(fileText, basename(file), articleText);
  for (const problem of problems) writeLine(io.output, cleanText(describeProblem(problem)));
  for (const { paragraph, sentence, text } of uncovered) {
    writeLine(io.output, `No claim covers paragraph ${paragraph}, sentence ${sentence}: ${cleanText(text)}`);
  }
  writeLine(
    io.output,
    `${count(checked, "claim")} held against the article: ${count(problems.length, "problem")}, ${count(uncovered.length, "sentence")} without a claim.`,
  );
  return problems.length === 0 ? exitCodes.fine : exitCodes.notAll;
}

async function readArticleText(path: string, io: CommandIo): Promise<string | undefined> {
  return (await readArticleFile(path, io))?.text;
}

async function readBytes(path: string, { errors }: CommandIo): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    writeLine(errors, `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
