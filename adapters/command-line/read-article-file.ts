import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArticle } from "../../src/articles/parse-article.ts";
import type { ParsedArticle } from "../../src/articles/parsed-article.ts";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import type { KnowledgeProblem } from "../../src/knowledge/knowledge.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { type CommandIo, writeLine } from "./command-io.ts";

/** An article as its file gives it, with the file's own bytes. */
export type ReadArticleFile = Extract<ParsedArticle, { kind: "article" }> & { readonly bytes: Buffer };

/** Reads a file as an article; what is wrong with it is said. Undefined: it is no article. */
export async function readArticleFile(
  path: string,
  io: Pick<CommandIo, "errors">,
): Promise<ReadArticleFile | undefined> {
  const bytes = await bytesOf(path, io);
  if (bytes === undefined) return undefined;
  const parsed = await parseArticle(bytes, basename(path));
  if (parsed.kind === "article") return { ...parsed, bytes };
  sayProblems(parsed.problems, io);
  return undefined;
}

export function sayProblems(problems: readonly KnowledgeProblem[], { errors }: Pick<CommandIo, "errors">): void {
  for (const problem of problems) writeLine(errors, cleanText(describeProblem(problem)));
}

async function bytesOf(path: string, { errors }: Pick<CommandIo, "errors">): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    writeLine(errors, `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
