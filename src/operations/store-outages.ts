import { describeInstant } from "../reply/describe-instant.ts";
import type { Matter } from "./matter.ts";

/** Notices when the store cannot be used and when it can again; of the first nothing can be told while it lasts. */
export interface StoreOutages {
  failed(error: unknown): void;
  /** It worked. What is to be told of a time in which it did not. */
  worked(): readonly Matter[];
}

/** What passes sooner, such as a server that is started anew, is nobody's business. In milliseconds. */
const shortest = 30_000;

export function createStoreOutages(now: () => Date): StoreOutages {
  let outage: { readonly since: Date; readonly wasFull: boolean } | undefined;
  return {
    failed(error) {
      outage = { since: outage?.since ?? now(), wasFull: outage?.wasFull === true || isFull(error) };
    },
    worked() {
      const over = outage;
      outage = undefined;
      if (over === undefined || now().getTime() - over.since.getTime() < shortest) return [];
      const what = over.wasFull ? "The disk of the store was full" : "The store could not be used";
      const text = `${what} from ${describeInstant(over.since.toISOString())} until ${describeInstant(now().toISOString())}. It works again, and what was due meanwhile is being done.`;
      return [{ key: "store", state: "happened", text }];
    },
  };
}

/** SQLite's number 13 and PostgreSQL's 53100. */
function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? error.code : undefined;
  const number = "errcode" in error ? error.errcode : undefined;
  return (
    code === "53100" ||
    code === "disk-full" ||
    (typeof number === "number" && (number & 0xff) === 13) ||
    isFull(error.cause)
  );
}
