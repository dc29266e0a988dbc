import { articleFormat } from "../../src/articles/article-format.ts";
import { decodeBytes } from "../../src/articles/decode-bytes.ts";
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
  const text = textOf(read, file);
  const claims = extractionOf(text, article.published);
  if (options.json === true) writeLine(io.output, JSON.stringify({ article: { ...nullable(article), text }, claims }));
  else for (const line of describeExtraction(article, claims)) writeLine(io.output, line);
  return exitCodes.fine;
}

/** The offsets of a plain text count in the file as it is, headline and all; those of other formats in the text found in them. */
function textOf(read: ReadArticleFile, file: string): string {
  if (articleFormat(file) !== "text" && articleFormat(file) !== undefined) return read.text;
  const decoded = decodeBytes(read.bytes, () => undefined);
  return decoded.kind === "text" && !hasFrontMatter(decoded.text) ? decoded.text : read.text;
}

/** What stands between its marks is about the article, and no part of it. */
const hasFrontMatter = (text: string): boolean => /^\uFEFF?---[ \t]*\r?\n/.test(text);

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
