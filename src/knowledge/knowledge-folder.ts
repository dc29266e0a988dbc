import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { watch as watchFolder } from "chokidar";
import { articleFormat, whyNotRead } from "../articles/article-format.ts";
import { inSlices } from "../in-slices.ts";
import { createHeldClaims } from "./held-claims.ts";
import { fileStamp, type HeldFile, isOfRule, readHeldFile } from "./held-file.ts";
import { joinFiles } from "./join-files.ts";
import type { KnowledgeProblem, KnowledgeReading } from "./knowledge.ts";
import type { TellOptions } from "./tell-story.ts";

/** A folder of knowledge files and articles that is read now and followed while the process runs. */
export interface KnowledgeFolder {
  readonly path: string;
  /** Reads every file that changed since the last call; a broken edit keeps the file's last good version. Never rejects. */
  read(): Promise<KnowledgeReading>;
  /** Tells without reading whether the folder is still as it was: changes when a file is added, removed or written. */
  stamp(): Promise<string>;
  /** Calls back with a fresh reading soon after something in the folder changed, until closed. Resolves once it follows. */
  watch(onChange: (reading: KnowledgeReading) => void): Promise<void>;
  close(): Promise<void>;
}

const settleMilliseconds = 60;

type Shelf = {
  readonly path: string;
  readonly files: Map<string, HeldFile>;
  readonly now: () => Date;
  extract: TellOptions["extract"] | undefined;
};

/**
 * Opens a knowledge folder; a missing one reads as empty with a problem that says so. Folders within it are not read: a
 * browser puts the pictures and scripts of a saved page there. `now` decides which embargoes are over.
 */
export function openKnowledgeFolder(path: string, { now = () => new Date() } = {}): KnowledgeFolder {
  const shelf: Shelf = { path, files: new Map(), now, extract: undefined };
  let watcher: ReturnType<typeof watchFolder> | undefined;
  let pending: NodeJS.Timeout | undefined;
  let reading: Promise<unknown> = Promise.resolve();

  const read = (): Promise<KnowledgeReading> => {
    const next = reading.then(() => readFolder(shelf));
    reading = next.catch(() => undefined);
    return next;
  };

  return {
    path,
    read,
    stamp: () => stampOf(path),
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

/** A copy by its fields would read what is read only when it is asked for. */
const withProblem = (reading: KnowledgeReading, problem: KnowledgeProblem): KnowledgeReading =>
  Object.create(reading, { problems: { value: [...reading.problems, problem], enumerable: true } });

function notFollowed(path: string, error: unknown): KnowledgeProblem {
  const cause = error instanceof Error ? error.message : String(error);
  const message = `cannot be followed (${cause}). Restart after a change, or raise the system's limit of watched files.`;
  return { file: path, line: undefined, field: undefined, message };
}

async function stampOf(path: string): Promise<string> {
  const names = (await knowledgeFileNames(path)) ?? [];
  return stampFrom(await Promise.all(names.map(async (name) => [name, await fileStamp(join(path, name))])));
}

const stampFrom = (files: readonly (readonly string[])[]): string =>
  createHash("sha256")
    .update(files.map((file) => file.join(" ")).join("\n"))
    .digest("base64url");

async function readFolder(shelf: Shelf): Promise<KnowledgeReading> {
  const { path, files } = shelf;
  const names = await knowledgeFileNames(path);
  if (names === undefined) {
    files.clear();
    const message = "is not a folder that can be read. Name a folder with knowledge files or articles.";
    return withProblem(await joinShelf(shelf, undefined), { file: path, line: undefined, field: undefined, message });
  }
  const isThere = new Set(names);
  for (const gone of [...files.keys()].filter((name) => !isThere.has(name))) files.delete(gone);
  for (const name of names) files.set(name, await readHeldFile(join(path, name), files.get(name)));
  return joinShelf(shelf, names);
}

async function joinShelf(shelf: Shelf, names: readonly string[] | undefined): Promise<KnowledgeReading> {
  const held = [...shelf.files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file);
  const good = held.flatMap((file) => file.good ?? []);
  if (good.some(({ content }) => content.kind === "text")) shelf.extract ??= await loadExtraction();
  const joined = await inSlices(joinFiles(good, { extract: shelf.extract ?? (() => []), now: shelf.now() }));
  return {
    get knowledge() {
      return joined.knowledge;
    },
    words: joined.words,
    stamp: stampFrom((names ?? []).map((name) => [name, shelf.files.get(name)?.stamp ?? ""])),
    articles: joined.articles,
    files: names,
    unreadable: namesOf(shelf, ({ problems }) => problems.length > 0),
    unruled: namesOf(shelf, ({ problems }) => problems.some(isOfRule)),
    problems: [...held.flatMap((file) => file.problems), ...joined.problems],
    notes: [...held.flatMap((file) => file.notes), ...joined.notes],
  };
}

const namesOf = ({ files }: Shelf, isOne: (file: HeldFile) => boolean): readonly string[] =>
  [...files].flatMap(([name, file]) => (isOne(file) ? [name] : []));

/** The readers of text take time to load: they are loaded when there is a text. */
async function loadExtraction(): Promise<TellOptions["extract"]> {
  const { extractClaims } = await import("../reading/extract-claims.ts");
  return createHeldClaims(extractClaims);
}

async function knowledgeFileNames(path: string): Promise<readonly string[] | undefined> {
  try {
    const entries = await readdir(path);
    return entries.filter((name) => !name.startsWith(".") && isRead(name)).sort();
  } catch {
    return undefined;
  }
}

/** Files that may be articles but are of no format that is read are read too: as a problem that says so. */
const isRead = (name: string): boolean =>
  /\.ya?ml$/.test(name) || articleFormat(name) !== undefined || whyNotRead(name) !== undefined;
