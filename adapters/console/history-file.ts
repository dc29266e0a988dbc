import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, join } from "node:path";

/** What was asked in earlier sessions, kept for the arrow keys. A place that cannot be written is no failure. */
export interface HistoryFile {
  /** The last questions, newest first. Never rejects. */
  read(): Promise<readonly string[]>;
  /** Keeps one more question. Never rejects. */
  add(question: string): Promise<void>;
}

const mostKept = 1_000;
const privately = { mode: 0o600 } as const;

/** Where the history is kept, after the XDG Base Directory Specification: relative values of its variable do not count. */
export function historyPath(stateHome: string | undefined, homeFolder: string): string {
  const state = stateHome !== undefined && isAbsolute(stateHome) ? stateHome : join(homeFolder, ".local", "state");
  return join(state, "onrecord", "history");
}

/** Opens the history file, whether it exists or not. */
export function openHistoryFile(path: string): HistoryFile {
  let canWrite = true;
  const attempt = async (write: () => Promise<void>): Promise<void> => {
    if (!canWrite) return;
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await write();
    } catch {
      canWrite = false;
    }
  };

  return {
    async read() {
      const kept = await readLines(path);
      const newest = kept.slice(-mostKept);
      if (kept.length > 2 * mostKept) await attempt(() => writeFile(path, `${newest.join("\n")}\n`, privately));
      return newest.reverse();
    },
    add(question) {
      return attempt(() => appendFile(path, `${question}\n`, privately));
    },
  };
}

async function readLines(path: string): Promise<readonly string[]> {
  try {
    const text = await readFile(path, "utf8");
    return text.split("\n").filter((line) => line !== "");
  } catch {
    return [];
  }
}
