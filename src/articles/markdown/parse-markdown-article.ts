import { completeArticle } from "../complete-article.ts";
import { type ParsedArticle, unreadable } from "../parsed-article.ts";
import { bylineAuthor, isByline } from "../plain/byline.ts";
import { readFrontMatter } from "./front-matter.ts";
import { stripMarkdown } from "./strip-markdown.ts";

/** Reads an article of Markdown: front matter states what is known of it, a heading of the first rank may be its title. */
export function parseMarkdownArticle(fileText: string, file: string): ParsedArticle {
  const front = readFrontMatter(fileText, file);
  if (front.kind === "problems") return front;
  const { title, lines } = stripMarkdown(front.body);
  if (lines.length === 0) return unreadable(file, "holds no text below its front matter. Put the article's text in.");
  const byline = lines.length > 1 && isByline(lines[0] ?? "") ? lines[0] : undefined;
  const author = byline === undefined ? undefined : bylineAuthor(byline);
  const stated = { ...front.stated, title: front.stated.title ?? title, author: front.stated.author ?? author };
  const text = (byline === undefined ? lines : lines.slice(1)).join("\n");
  return completeArticle({ stated, text, lineOf: front.lineOf }, file);
}
