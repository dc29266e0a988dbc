import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { watch as watchFolder } from "chokidar";
import { joinFiles, type NamedContent } from "./join-files.ts";
import type { KnowledgeProblem, KnowledgeReading } from "./knowledge.ts";
import { parseKnowledgeFile } from "./parse-knowledge-file.ts";

/** A folder of knowledge files that is read now and followed while the process runs. */
export interface KnowledgeFolder {
  readonly path: string;
  /** Reads every file that changed since the last call; a broken edit keeps the file's last good version. Never rejects. */
  read(): Promise<KnowledgeReading>;
  /** Calls back with a fresh reading soon after something in the folder changed, until closed. Resolves once it follows. */
  watch(onChange: (reading: KnowledgeReading) => void): Promise<void>;
  close(): Promise<void>;
}

/** A claims file of a long article has some 100 kB; a larger one than this is a mistake. */
const maxFileBytes = 5_000_000;
const settleMilliseconds = 60;

type HeldFile = {
  readonly stamp: string;
  readonly good: NamedContent | undefined;
  readonly problems: readonly KnowledgeProblem[];
};

/** Opens a knowledge folder; a missing one reads as empty with a problem that says so. */
export function openKnowledgeFolder(path: string): KnowledgeFolder {
  const held = new Map<string, HeldFile>();
  let watcher: ReturnType<typeof watchFolder> | undefined;
  let pending: NodeJS.Timeout | undefined;
  let reading = Promise.resolve<KnowledgeReading>(joinFiles([]));

  const read = (): Promise<KnowledgeReading> => {
    reading = reading.then(() => readFolder(path, held));
    return reading;
  };

  return {
    path,
    read,
    async watch(onChange) {
      const following = watchFolder(path, { ignoreInitial: true, depth: 0 });
      watcher = following;
      following.on("all", () => {
        clearTimeout(pending);
        pending = setTimeout(() => void read().then(onChange), settleMilliseconds);
      });
      following.on(
        "error",
        (error) => void read().then((latest) => onChange(withProblem(latest, notFollowed(path, error)))),
      );
      await new Promise<void>((resolve) => following.once("ready", () => resolve()));
    },
    async close() {
      clearTimeout(pending);
      await watcher?.close();
      await reading;
    },
  };
}

const withProblem = (reading: KnowledgeReading, problem: KnowledgeProblem): KnowledgeReading => ({
  ...reading,
  problems: [...reading.problems, problem],
});

function notFollowed(path: string, error: unknown): KnowledgeProblem {
  const cause = error instanceof Error ? error.message : String(error);
  const message = `cannot be followed (${cause}). Restart after a change, or raise the system's limit of watched files.`;
  return { file: path, line: undefined, field: undefined, message };
}

async function readFolder(path: string, held: Map<string, HeldFile>): Promise<KnowledgeReading> {
  const names = await knowledgeFileNames(path);
  if (names === undefined) {
    held.clear();
    const message = "is not a folder that can be read. Name a folder with knowledge files.";
    return { ...joinFiles([]), problems: [{ file: path, line: undefined, field: undefined, message }] };
  }
  for (const gone of [...held.keys()].filter((name) => !names.includes(name))) held.delete(gone);
  for (const name of names) held.set(name, await readOne(join(path, name), held.get(name)));
  const files = [...held.values()];
  const joined = joinFiles(files.flatMap((file) => file.good ?? []));
  return { knowledge: joined.knowledge, problems: [...files.flatMap((file) => file.problems), ...joined.problems] };
}

async function knowledgeFileNames(path: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(path);
    return entries.filter((name) => /^[^.].*\.(ya?ml|md)$/.test(name)).sort();
  } catch {
    return undefined;
  }
}

async function readOne(path: string, before: HeldFile | undefined): Promise<HeldFile> {
  const file = basename(path);
  try {
    const { mtimeMs, size } = await stat(path);
    const stamp = `${mtimeMs} ${size}`;
    if (before?.stamp === stamp) return before;
    if (size > maxFileBytes)
      return broken(stamp, before, `has ${size} bytes; at most ${maxFileBytes} are read. Split it.`, file);
    return parseOne(await readFile(path), file, { stamp, before });
  } catch (error) {
    return broken("", before, `cannot be read: ${error instanceof Error ? error.message : String(error)}`, file);
  }
}

function parseOne(bytes: Buffer, file: string, held: { stamp: string; before: HeldFile | undefined }): HeldFile {
  const text = decodeUtf8(bytes);
  if (text === undefined) return broken(held.stamp, held.before, "is not UTF-8 text. Save it as UTF-8.", file);
  const parsed = parseKnowledgeFile(text, file);
  if (parsed.kind === "nothing") return { stamp: held.stamp, good: undefined, problems: [] };
  if (parsed.kind === "problems") return { stamp: held.stamp, good: held.before?.good, problems: parsed.problems };
  return { stamp: held.stamp, good: { file, content: parsed.content }, problems: [] };
}

function decodeUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function broken(stamp: string, before: HeldFile | undefined, message: string, file: string): HeldFile {
  return { stamp, good: before?.good, problems: [{ file, line: undefined, field: undefined, message }] };
}
