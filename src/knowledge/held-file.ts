import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { whyNotRead } from "../articles/article-format.ts";
import { maxArticleBytes, tooLarge } from "../articles/parse-article.ts";

import type { KnowledgeProblem } from "./knowledge.ts";
import type { NamedContent } from "./named-content.ts";
import { parseFile } from "./parse-file.ts";

/** A file of the folder as it was last read, with what it last held while it was good. */
export type HeldFile = {
  /** Changes when the file does. */
  readonly stamp: string;
  readonly good: NamedContent | undefined;
  readonly problems: readonly KnowledgeProblem[];
  readonly notes: readonly KnowledgeProblem[];
};

/** Reads a file that changed since `before`; a broken edit keeps the last good version. Never rejects. */
export async function readHeldFile(path: string, before: HeldFile | undefined): Promise<HeldFile> {
  const file = basename(path);
  try {
    const stats = await stat(path);
    const stamp = stampOf(stats);
    if (before?.stamp === stamp) return before;
    if (!stats.isFile()) return { stamp, good: undefined, problems: [], notes: [] };
    const refusal = whyNotRead(file) ?? (stats.size > maxArticleBytes ? tooLarge(stats.size) : undefined);
    if (refusal !== undefined) return broken(refusal, file, { stamp, before });
    return await readChanged(path, file, { stamp, before });
  } catch (error) {
    const message = `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return broken(message, file, { stamp: "", before });
  }
}

const stampOf = ({ mtimeMs, size }: Stats): string => `${mtimeMs} ${size}`;

/** As `HeldFile.stamp`, without reading; of a file that cannot be looked at, that. */
export async function fileStamp(path: string): Promise<string> {
  return stat(path).then(stampOf, () => "unknown");
}

type Earlier = { readonly stamp: string; readonly before: HeldFile | undefined };

async function readChanged(path: string, file: string, { stamp, before }: Earlier): Promise<HeldFile> {
  const read = await parseFile(await readFile(path), file);
  if (read.kind === "nothing") return { stamp, good: undefined, problems: [], notes: [] };
  if (read.kind === "problems") {
    const good = read.problems.some(isOfRule) ? undefined : before?.good;
    return { stamp, good, problems: read.problems, notes: [] };
  }
  return { stamp, good: { file, content: read.content }, problems: [], notes: read.notes };
}

/** A sender's rule that cannot be read may forbid what was shown till now. */
export const isOfRule = ({ field, message }: KnowledgeProblem): boolean =>
  /embargo|status|collection|ground/i.test(field ?? "") ||
  /^has no field .*(?:embargo|status|collection|rule|ground)/i.test(message);

function broken(message: string, file: string, { stamp, before }: Earlier): HeldFile {
  return { stamp, good: before?.good, problems: [{ file, line: undefined, field: undefined, message }], notes: [] };
}
