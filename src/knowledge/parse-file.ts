import { articleFormat } from "../articles/article-format.ts";
import { parseArticle } from "../articles/parse-article.ts";
import type { KnowledgeProblem } from "./knowledge.ts";
import type { FileContent } from "./knowledge-from-file.ts";
import { isKnowledgeMarkdown, parseKnowledgeFile } from "./parse-knowledge-file.ts";

/** One file of a knowledge folder, read: what it holds with notes on it, what is wrong with it, or nothing of ours. */
export type ReadFile =
  | { readonly kind: "content"; readonly content: FileContent; readonly notes: readonly KnowledgeProblem[] }
  | { readonly kind: "problems"; readonly problems: readonly KnowledgeProblem[] }
  | { readonly kind: "nothing" };

/** Reads a knowledge file or an article by the name of the file and, for Markdown, by its front matter. Never rejects. */
export async function parseFile(bytes: Uint8Array, file: string): Promise<ReadFile> {
  const format = articleFormat(file);
  const text = format === undefined || format === "markdown" ? decodeUtf8(bytes) : undefined;
  if (format === undefined || (text !== undefined && isKnowledgeMarkdown(text))) return parseKnowledge(text, file);
  const parsed = await parseArticle(bytes, file);
  if (parsed.kind === "problems") return parsed;
  const { article, notes } = parsed;
  return { kind: "content", content: { kind: "text", article, text: parsed.text }, notes };
}

function parseKnowledge(text: string | undefined, file: string): ReadFile {
  if (text === undefined) {
    const message = "is not UTF-8 text. Save it as UTF-8.";
    return { kind: "problems", problems: [{ file, line: undefined, field: undefined, message }] };
  }
  const parsed = parseKnowledgeFile(text, file);
  return parsed.kind === "content" ? { ...parsed, notes: [] } : parsed;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
