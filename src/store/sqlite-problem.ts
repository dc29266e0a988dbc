import { type StoreProblem, StoreUnavailable } from "./store-unavailable.ts";

/** SQLite's own numbers of errors (sqlite.org/rescode.html); extended ones hold them in their lowest byte. */
const problems: Readonly<Record<number, StoreProblem>> = {
  5: "busy",
  6: "busy",
  8: "not-readable",
  11: "not-a-database",
  13: "disk-full",
  14: "not-readable",
  26: "not-a-database",
};

const systemProblems: Readonly<Record<string, StoreProblem>> = {
  EACCES: "not-readable",
  EPERM: "not-readable",
  EROFS: "not-readable",
  ENOTDIR: "not-readable",
  EEXIST: "not-readable",
  ENOSPC: "disk-full",
};

const advice: Readonly<Partial<Record<StoreProblem, (path: string) => string>>> = {
  busy: (path) => `The store ${path} is being written by another process. Try again, or end that process.`,
  "not-readable": (path) =>
    `The store ${path} cannot be opened for writing. Let this user write into its folder, or name another data folder.`,
  "disk-full": (path) => `There is no room left on the disk of ${path}. Make room, then try again.`,
  "not-a-database": (path) =>
    `${path} is not a store of On Record, or it is damaged. Move it away to begin anew, or restore a backup in its place.`,
};

/** What went wrong in opening a file, said so that somebody can mend it. */
export function sqliteProblem(error: unknown, path: string): StoreUnavailable {
  if (error instanceof StoreUnavailable) return problemBehind(error, path);
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  const say = advice[code] ?? ((name: string) => `The store ${name} cannot be opened: ${message}.`);
  return new StoreUnavailable(code, say(path), error);
}

/** The same for what goes wrong in using it; an error that says nothing of the file or its disk stays as it is. */
export const sqliteProblemInUse = (error: unknown, path: string): unknown =>
  codeOf(error) === "failed" ? error : sqliteProblem(error, path);

/** A migration that failed because the disk is full is a full disk. */
function problemBehind(error: StoreUnavailable, path: string): StoreUnavailable {
  return error.code === "migration-failed" && codeOf(error.cause) !== "failed"
    ? sqliteProblem(error.cause, path)
    : error;
}

function codeOf(error: unknown): StoreProblem {
  if (typeof error !== "object" || error === null) return "failed";
  if ("errcode" in error && typeof error.errcode === "number") return problems[error.errcode & 0xff] ?? "failed";
  if ("code" in error && typeof error.code === "string") return systemProblems[error.code] ?? "failed";
  return "failed";
}
