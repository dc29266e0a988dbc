import { type Document, isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { yamlMessage } from "../articles/yaml-message.ts";
import type { KnowledgeProblem } from "./knowledge.ts";
import { type FileContent, knowledgeFrom } from "./knowledge-from-file.ts";
import { articleFileSchema, glossaryFileSchema, namesFileSchema } from "./knowledge-schema.ts";
import { schemaMessage } from "./schema-message.ts";

/** A file that reads well is content; one that does not is the list of what to mend. `nothing`: not a knowledge file. */
export type ParsedFile =
  | { readonly kind: "content"; readonly content: FileContent }
  | { readonly kind: "problems"; readonly problems: readonly KnowledgeProblem[] }
  | { readonly kind: "nothing" };

/** What a file must hold at its top, and the schema that goes with it. */
const schemas = { claims: articleFileSchema, names: namesFileSchema, glossary: glossaryFileSchema } as const;
type TopField = keyof typeof schemas;

/**
 * Reads one knowledge file: YAML, or Markdown whose front matter is that YAML. Pure. `fileName` decides the format and
 * stands in the problems.
 */
export function parseKnowledgeFile(fileText: string, fileName: string): ParsedFile {
  const yaml = fileName.endsWith(".md") ? frontMatter(fileText) : { text: fileText, linesBefore: 0 };
  if (yaml === undefined) return { kind: "nothing" };
  const lines = new LineCounter();
  const document = parseDocument(yaml.text, { lineCounter: lines, prettyErrors: false });
  const locate = { file: fileName, lineAt: (offset: number) => lines.linePos(offset).line + yaml.linesBefore };
  if (document.errors.length > 0) {
    return { kind: "problems", problems: document.errors.map((error) => syntaxProblem(error, locate)) };
  }
  return checkDocument(document, locate);
}

type Locator = { readonly file: string; readonly lineAt: (offset: number) => number };

/** Whether Markdown is a knowledge file rather than an article: its front matter has one of the top fields. */
export function isKnowledgeMarkdown(fileText: string): boolean {
  return /^(?:article|claims|names|glossary)[^\S\n]*:/m.test(frontMatter(fileText)?.text ?? "");
}

function frontMatter(fileText: string): { readonly text: string; readonly linesBefore: number } | undefined {
  const found = /^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/.exec(fileText);
  return found?.[1] === undefined ? undefined : { text: found[1], linesBefore: 1 };
}

function syntaxProblem(error: { readonly message: string; readonly pos: readonly number[] }, locate: Locator) {
  const message = `is not YAML: ${yamlMessage(error.message)}`;
  return { file: locate.file, line: locate.lineAt(error.pos[0] ?? 0), field: undefined, message };
}

function checkDocument(document: Document, locate: Locator): ParsedFile {
  const top = topField(document);
  if (top === undefined) {
    const message = "must hold article and claims, or names, or glossary at its top";
    return { kind: "problems", problems: [{ file: locate.file, line: 1, field: undefined, message }] };
  }
  const parsed = schemas[top].safeParse(safeContent(document), { error: schemaMessage });
  if (parsed.success) return { kind: "content", content: knowledgeFrom(parsed.data) };
  const problems = parsed.error.issues.map((issue) => schemaProblem(issue, document, locate));
  return { kind: "problems", problems };
}

function topField(document: Document): TopField | undefined {
  if (!isMap(document.contents)) return undefined;
  const { contents } = document;
  if (contents.has("article")) return "claims";
  return (Object.keys(schemas) as readonly TopField[]).find((name) => contents.has(name));
}

/** Aliases that multiply (a "YAML bomb") count as a broken file rather than as content. */
function safeContent(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function schemaProblem(issue: z.core.$ZodIssue, document: Document, locate: Locator): KnowledgeProblem {
  const path = issue.path.filter((part) => typeof part !== "symbol");
  const misspelt = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  return {
    file: locate.file,
    line: lineOf(document, [...path, ...misspelt], locate),
    field: fieldName(path),
    message: issue.message,
  };
}

/** The line of the field, or of the nearest part of the file around it where the field is missing. */
function lineOf(document: Document, path: readonly (string | number)[], locate: Locator): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return locate.lineAt(node.range[0]);
  }
  return locate.lineAt(0);
}

function fieldName(path: readonly (string | number)[]): string {
  return path.reduce<string>((name, part) => {
    if (typeof part === "number") return `${name}[${part + 1}]`;
    return name === "" ? part : `${name}.${part}`;
  }, "");
}
