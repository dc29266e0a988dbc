import { readFile } from "node:fs/promises";
import { parseArticle } from "../../src/articles/parse-article.ts";
import type { ParsedArticle } from "../../src/articles/parsed-article.ts";

/** Reads one of the made-up articles of tests/fixtures/articles. */
export async function readFixture(file: string): Promise<ParsedArticle> {
  return parseArticle(await readFile(new URL(`../fixtures/articles/${file}`, import.meta.url)), file);
}

/** The text of a parsed article, or what is wrong with its file. */
export const textOrProblem = (parsed: ParsedArticle): string =>
  parsed.kind === "article" ? parsed.text : parsed.problems.map(({ message }) => message).join("\n");
