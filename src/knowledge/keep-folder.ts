import type { ArticleId } from "../ids.ts";
import { articleId } from "../ids.ts";
import { withdrawMissing, withholdArticle } from "../log/change-state.ts";
import type { Origin } from "../log/held-article.ts";
import { ingestArticles } from "../log/ingest-articles.ts";
import type { Store } from "../store/store.ts";
import { type FolderNote, readFolderNote, unknownStamp, writeFolderNote } from "./folder-note.ts";
import { killedProblems } from "./killed-problems.ts";
import type { DeskWords, KnowledgeProblem, KnowledgeReading } from "./knowledge.ts";
import type { KnowledgeFolder } from "./knowledge-folder.ts";

export type KeepOptions = {
  readonly store: Pick<Store, "articles" | "log" | "notes">;
  readonly now: () => Date;
  readonly onProgress?: (done: number, total: number) => void;
};

/** What became of taking a folder over. */
export type KeptFolder = {
  /** Whether the folder had to be read. */
  readonly isRead: boolean;
  readonly words: DeskWords;
  readonly problems: readonly KnowledgeProblem[];
};

/** Brings the record up to date with a folder, which is read only if it has changed since it was last kept. */
export async function keepFolder(folder: KnowledgeFolder, options: KeepOptions): Promise<KeptFolder> {
  const note = readFolderNote(await options.store.notes.read(noteName(folder.path)));
  const stamp = await folder.stamp();
  if (note?.stamp === stamp) {
    const standing = note.problems.filter((problem) => !isOver(problem, options.now()));
    const problems = [...standing, ...killedProblems(note.files, await options.store.articles.killed())];
    return { isRead: false, words: note.words, problems };
  }
  return keepReading(folder.path, await folder.read(), options);
}

/** An embargo ends without the folder being read anew. */
const isOver = ({ heldBack }: KnowledgeProblem, now: Date): boolean =>
  heldBack?.until !== undefined && Date.parse(heldBack.until) <= now.getTime();

/** Brings the record up to date with what a folder was just read to hold. */
export async function keepReading(
  path: string,
  reading: KnowledgeReading,
  { store, now, onProgress }: KeepOptions,
): Promise<KeptFolder> {
  const name = noteName(path);
  const before = readFolderNote(await store.notes.read(name));
  const origin: Origin = { kind: "folder", id: path };
  const unruled = unruledIds(reading, before);
  for (const id of unruled) await withholdArticle(store, id, now());
  const arriving = reading.articles.filter(({ article }) => !unruled.has(article.id));
  const kept = new Map<string, ArticleId[]>();
  const problems: KnowledgeProblem[] = [...reading.problems];
  const { failed } = await ingestArticles(
    store,
    arriving.map(({ article, text, editors, read }) => ({ article, text, editors, read, origin })),
    {
      now,
      onTaken: (place, id) => {
        for (const file of arriving[place]?.files ?? []) kept.set(file, [...(kept.get(file) ?? []), id]);
      },
      onProgress: ({ articles }) => onProgress?.(articles, arriving.length),
      onFailure: (article, error) => problems.push(notKept(path, article, error)),
    },
  );
  const words = wordsOf(reading, before);
  // What could not be kept is tried again, so the folder must not count as known.
  const stamp = failed === 0 ? reading.stamp : unknownStamp;
  const note: FolderNote = { stamp, files: filesOf(reading, kept, before), words, problems };
  // A folder that cannot be read may be a disk that is not mounted: nothing of it is thereby withdrawn.
  if (reading.files !== undefined) {
    await withdrawMissing(store, origin, { present: idsIn(note), now: now() });
  }
  await store.notes.write(name, writeFolderNote(note));
  const killed = killedProblems(note.files, await store.articles.killed());
  return { isRead: true, words, problems: [...problems, ...killed] };
}

const noteName = (path: string): string => `folder ${path}`;

const wordsOf = ({ words, files }: KnowledgeReading, before: FolderNote | undefined): DeskWords =>
  files === undefined && before !== undefined ? before.words : words;

/** A file that could not be read, or whose article could not be kept, still stands for what it gave before. */
function filesOf(
  reading: KnowledgeReading,
  kept: ReadonlyMap<string, readonly ArticleId[]>,
  before: FolderNote | undefined,
): FolderNote["files"] {
  if (reading.files === undefined) return before?.files ?? {};
  const left = [...reading.unreadable, ...reading.articles.flatMap(({ files }) => files)];
  return Object.fromEntries([...left.map((file) => [file, before?.files[file] ?? []] as const), ...kept]);
}

/** A sender's rule that cannot be read may forbid what the same file gave before. */
const unruledIds = (reading: KnowledgeReading, before: FolderNote | undefined): ReadonlySet<ArticleId> =>
  new Set(reading.unruled.flatMap((file) => before?.files[file] ?? []).map(articleId));

function notKept(folder: string, article: ArticleId, error: unknown): KnowledgeProblem {
  const cause = error instanceof Error ? error.message : String(error);
  const message = `the article ${article} could not be kept (${cause}). It is tried again when the folder changes, and at the next start.`;
  return { file: folder, line: undefined, field: undefined, message };
}

const idsIn = ({ files }: FolderNote): ReadonlySet<ArticleId> => new Set(Object.values(files).flat().map(articleId));
