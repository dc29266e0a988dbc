export type ArticleFormat = "text" | "markdown" | "html" | "ninjs";

const formats: Readonly<Record<string, ArticleFormat>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  json: "ninjs",
};

/** Files in which people keep articles and that are not read, with what to do. */
const unreadFormats: Readonly<Record<string, string>> = {
  doc: "Word",
  docx: "Word",
  odt: "OpenDocument",
  rtf: "Rich Text",
  pdf: "PDF",
  eml: "mail",
  msg: "mail",
  mht: "a web archive",
  mhtml: "a web archive",
  webarchive: "a web archive",
  pages: "Pages",
};

const extensionOf = (file: string): string => /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase() ?? "";

/** The format of an article by its file's name; undefined for any other file. A README is about a folder, not in it. */
export const articleFormat = (file: string): ArticleFormat | undefined =>
  /^readme\b/i.test(file) ? undefined : formats[extensionOf(file)];

/** Why a file that may well be an article is not read; undefined for what nobody takes for one. */
export function whyNotRead(file: string): string | undefined {
  const name = unreadFormats[extensionOf(file)];
  return name === undefined ? undefined : `is ${name}, which is not read. Save the article as text or as a web page.`;
}
