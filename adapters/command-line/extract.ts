import { readMoment } from "../../src/articles/read-moment.ts";
import { describeExtraction } from "../../src/reading/describe-extraction.ts";
import { extractionOf } from "../../src/reading/extraction.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { type ReadArticleFile, readArticleFile, sayProblems } from "./read-article-file.ts";

export type ExtractOptions = { readonly json?: boolean; readonly published?: string };

/** Prints what is read of an article: its claims with who, when, how many, who said it and how sure. */
export async function extract(file: string, options: ExtractOptions, io: CommandIo): Promise<ExitCode> {
  const published = options.published === undefined ? undefined : readMoment(options.published);
  if (options.published !== undefined && published === undefined) {
    writeLine(io.errors, `--published ${options.published} is no date. Write it as YYYY-MM-DD.`);
    return exitCodes.failed;
  }
  const read = await readArticleFile(file, io);
  if (read === undefined) return exitCodes.failed;
  sayProblems(
    read.notes.filter(({ field }) => field !== "published" || published === undefined),
    io,
  );
  const article = { ...read.article, published: published ?? read.article.published };
  const { text } = read;
  const claims = extractionOf(text, article.published);
  if (options.json === true) writeLine(io.output, JSON.stringify({ article: { ...nullable(article), text }, claims }));
  else for (const line of describeExtraction(article, claims)) writeLine(io.output, line);
  return exitCodes.fine;
}

/** What is not stated is `null`, never left out. */
function nullable(article: ReadArticleFile["article"]): Readonly<Record<string, unknown>> {
  const { id, title, outlet, language } = article;
  const stated = {
    url: article.url,
    author: article.author,
    published: article.published,
    modified: article.modified,
    retrieved: article.retrieved,
    via: article.via,
  };
  return {
    id,
    title,
    outlet,
    language,
    ...Object.fromEntries(Object.entries(stated).map(([key, value]) => [key, value ?? null])),
  };
}
