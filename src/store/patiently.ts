import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds: how long another process may write before one gives up, and between two attempts. */
const patience = 20_000;
const betweenAttempts = { least: 2, most: 15 };

/** SQLite's number for a database that somebody else writes (sqlite.org/rescode.html). */
const busy = 5;

/**
 * Runs a statement again while another process holds the database. SQLite would wait by itself, but with the whole thread,
 * and all that this process has to answer in the meantime would wait with it.
 */
export async function patiently<Result>(run: () => Result): Promise<Result> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    // Not all at the same moment again.
    await wait(betweenAttempts.least + Math.random() * (betweenAttempts.most - betweenAttempts.least));
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number" && (error.errcode & 0xff) === busy;
