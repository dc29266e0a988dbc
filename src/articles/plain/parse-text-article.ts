import { paragraphLines, plainCharacters } from "../clean-text.ts";
import { completeArticle } from "../complete-article.ts";
import { readFrontMatter } from "../markdown/front-matter.ts";
import { type ParsedArticle, unreadable } from "../parsed-article.ts";
import { takeHead } from "./text-head.ts";
import { unwrapLines } from "./unwrap-lines.ts";

/**
 * Reads an article of plain text. A first line that looks like a headline is its title, a second one that is a byline its
 * author; both are no part of the text. Front matter may state the rest.
 */
export function parseTextArticle(fileText: string, file: string): ParsedArticle {
  const front = readFrontMatter(fileText, file);
  if (front.kind === "problems") return front;
  const { title, author, body } = takeHead(plainCharacters(front.body).replace(/ {2,}/g, " "), front.stated.title);
  const lines = paragraphLines(unwrapLines(body));
  if (lines.length === 0) return unreadable(file, "holds no text. Put the article's text in, or remove the file.");
  const stated = { ...front.stated, title: front.stated.title ?? title, author: front.stated.author ?? author };
  return completeArticle({ stated, text: lines.join("\n"), lineOf: front.lineOf }, file);
}
