import { type ArticleFormat, articleFormat } from "./article-format.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { declaredEncoding } from "./html/declared-encoding.ts";
import { parseMarkdownArticle } from "./markdown/parse-markdown-article.ts";
import { type ParsedArticle, unreadable } from "./parsed-article.ts";
import { parseTextArticle } from "./plain/parse-text-article.ts";

type Parser = (text: string, file: string) => ParsedArticle;

/** A longer article than any; a larger file is a mistake. */
export const maxArticleBytes = 5_000_000;

/** The readers of pages take a tenth of a second to load: they are loaded when there is a page. */
const parsers: Readonly<Record<ArticleFormat, () => Promise<Parser>>> = {
  text: async () => parseTextArticle,
  markdown: async () => parseMarkdownArticle,
  html: async () => (await import("./html/parse-html-article.ts")).parseHtmlArticle,
  ninjs: async () => (await import("./ninjs/parse-ninjs-article.ts")).parseNinjsArticle,
};

/**
 * Reads the bytes of a file as an article, in the format that its name says (`file` without its folder); a name without a
 * known ending is plain text. Never rejects.
 */
export async function parseArticle(bytes: Uint8Array, file: string): Promise<ParsedArticle> {
  if (bytes.length > maxArticleBytes) return unreadable(file, tooLarge(bytes.length));
  const format = articleFormat(file) ?? "text";
  const decoded = decodeBytes(bytes, format === "html" ? declaredEncoding : () => undefined);
  if (decoded.kind === "unreadable") return unreadable(file, decoded.message);
  if (decoded.text.trim() === "") return unreadable(file, "is empty. Save the article again, or remove the file.");
  const parsed = await parseSafely(format, decoded.text, file);
  if (parsed.kind === "problems" || decoded.note === undefined) return parsed;
  return { ...parsed, notes: [{ file, line: undefined, field: undefined, message: decoded.note }, ...parsed.notes] };
}

/** "has 20,000,000 bytes; …": said of a file that is not read. */
export const tooLarge = (bytes: number): string =>
  `has ${bytes.toLocaleString("en")} bytes; at most ${maxArticleBytes.toLocaleString("en")} are read. Save the article alone.`;

/** The libraries for pages may fail on what no browser would write; that is the file's fault, not a reason to stop. */
async function parseSafely(format: ArticleFormat, text: string, file: string): Promise<ParsedArticle> {
  const parse = await parsers[format]();
  try {
    return parse(text, file);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return unreadable(file, `cannot be read (${cause}). Save the article as text.`);
  }
}
