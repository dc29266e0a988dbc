/** Why a store cannot be opened or used. */
export type StoreProblem =
  | "not-a-database"
  | "not-readable"
  | "disk-full"
  | "busy"
  | "wrong-address"
  | "no-server"
  | "refused"
  | "old-server"
  | "newer-store"
  | "migration-failed"
  | "bad-backup"
  | "newer-backup"
  | "not-empty"
  | "failed";

/** The store cannot be had; the message is a sentence that names it and says what to do. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
  readonly code: StoreProblem;

  constructor(code: StoreProblem, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}
