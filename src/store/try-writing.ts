import { randomBytes } from "node:crypto";
import type { Engine } from "./engine.ts";

/**
 * Bytes: more than SQLite holds back in memory (2 MB) before it writes to the disk what may yet be taken back, and what no
 * database can make smaller.
 */
const size = 3_000_000;

class TakenBack extends Error {}

/** Writes as much as a long article and takes it back. Rejects where there is no room, or nothing may be written. */
export async function tryWriting({ db }: Engine): Promise<void> {
  const value = randomBytes(size).toString("base64");
  try {
    await db.transaction().execute(async (view) => {
      await view.insertInto("note").values({ name: "tried whether there is room", value }).execute();
      throw new TakenBack();
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
}
