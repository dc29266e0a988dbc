import { oneLine, plainCharacters } from "../clean-text.ts";
import { decodeEntities } from "../decode-entities.ts";

/** Markdown as plain paragraphs, without headings. `title` is the first heading of the first rank. */
export type StrippedMarkdown = { readonly title: string | undefined; readonly lines: readonly string[] };

const heading = /^ {0,3}(#{1,6})(?: +|$)(.*)$/;
const underline = /^ {0,3}(=+|-+) *$/;
const rule = /^ {0,3}(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$/;
const fence = /^ {0,3}(?:```|~~~)/;
const listItem = /^ *(?:[-*+]|\d{1,9}[.)]) +(?=\S)/;
const quoteMarks = /^[ >]*> ?/;
const definition = /^ {0,3}\[[^\]]{1,300}\]: *\S/;
const tableRule = /^[ |:-]*-[ |:-]*\|[ |:-]*$/;

/** A longer line is a paragraph, whatever it is made of. */
const longestMark = 1000;

/**
 * Takes the marks of Markdown (CommonMark, with tables and footnotes) out of a text. A paragraph's lines become one line;
 * list items and table rows are lines of their own. Headings, code, comments, images and footnotes are left out.
 */
export function stripMarkdown(markdown: string): StrippedMarkdown {
  const state: State = { title: undefined, paragraphs: [], open: [], isInFence: false };
  for (const line of withoutComments(plainCharacters(markdown)).replace(/ {4,}/g, "    ").split("\n"))
    takeLine(state, line);
  closeParagraph(state);
  return { title: state.title, lines: state.paragraphs.map(stripInline).filter((line) => /[\p{L}\p{N}]/u.test(line)) };
}

type State = { title: string | undefined; readonly paragraphs: string[]; open: string[]; isInFence: boolean };

function withoutComments(text: string): string {
  return text.includes("<!--")
    ? text
        .split("<!--")
        .map((part, at) => (at === 0 ? part : afterComment(part)))
        .join("")
    : text;
}

function afterComment(part: string): string {
  const end = part.indexOf("-->");
  return end < 0 ? "" : part.slice(end + 3);
}

function takeLine(state: State, raw: string): void {
  if (fence.test(raw)) {
    closeParagraph(state);
    state.isInFence = !state.isInFence;
  } else if (!state.isInFence) {
    takeBlockLine(state, raw.replace(quoteMarks, ""));
  }
}

function takeBlockLine(state: State, line: string): void {
  if (line.length > longestMark) {
    takeWords(state, line);
    return;
  }
  const [, marks, words = ""] = heading.exec(line) ?? [];
  if (marks !== undefined) {
    closeParagraph(state);
    state.open = [words.trimEnd().replace(/(?:^| )#+$/, "")];
    takeHeading(state, marks.length === 1);
  } else if (underline.test(line) && state.open.length > 0) {
    takeHeading(state, line.includes("="));
  } else if (isSeparator(line)) {
    closeParagraph(state);
  } else {
    takeWords(state, line);
  }
}

const isSeparator = (line: string): boolean =>
  line.trim() === "" || rule.test(line) || definition.test(line) || tableRule.test(line);

function takeWords(state: State, line: string): void {
  const trimmed = line.trim();
  const isRow = trimmed.length > 2 && trimmed.startsWith("|") && trimmed.endsWith("|");
  if (isRow || listItem.test(line)) closeParagraph(state);
  state.open.push(isRow ? cellsOf(trimmed).join(", ") : line.replace(listItem, "").replace(/\\$/, ""));
  if (isRow) closeParagraph(state);
}

const cellsOf = (row: string): readonly string[] =>
  row
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

function takeHeading(state: State, isFirstRank: boolean): void {
  const words = stripInline(state.open.join(" "));
  state.open = [];
  if (isFirstRank && words !== "") state.title ??= words;
}

function closeParagraph(state: State): void {
  if (state.open.length > 0) state.paragraphs.push(state.open.join(" "));
  state.open = [];
}

/** Innermost first; every stretch is bounded, so that no text takes more than linear time. */
const inlineRules: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\][]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\][]{0,300}\])/g, ""],
  [/\[\^[^\][ ]{1,100}\]/g, ""],
  [/\[([^\][]{0,1000})\](?:\([^()\n]{0,1000}(?:\([^()\n]{0,300}\)[^()\n]{0,300})?\)|\[[^\][]{0,300}\])/g, "$1"],
  [/<(https?:\/\/[^<>\s]{1,2000})>/g, "$1"],
  [/<\/?[a-zA-Z][^<>]{0,1000}>/g, ""],
  [/(`{1,2})([^`]{1,1000})\1/g, "$2"],
  [/\*\*\*([^*]{1,2000})\*\*\*/g, "$1"],
  [/\*\*([^*]{1,2000})\*\*/g, "$1"],
  [/\*([^*\s](?:[^*]{0,2000}[^*\s])?)\*/g, "$1"],
  [/(?<![\p{L}\p{N}_])__([^_]{1,2000})__(?![\p{L}\p{N}_])/gu, "$1"],
  [/(?<![\p{L}\p{N}_])_([^_\s](?:[^_]{0,2000}[^_\s])?)_(?![\p{L}\p{N}_])/gu, "$1"],
  [/~~([^~]{1,2000})~~/g, "$1"],
];

/** Escaped marks stand aside in the private use area while the others are taken out. */
function stripInline(text: string): string {
  const kept = text.replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) =>
    String.fromCharCode(0xe000 + mark.charCodeAt(0)),
  );
  const stripped = inlineRules.reduce((rest, [pattern, by]) => rest.replace(pattern, by), kept);
  const shown = stripped.replace(/[\ue021-\ue07e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xe000));
  return oneLine(decodeEntities(shown));
}
