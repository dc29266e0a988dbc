import { Client } from "pg";
import { connectionConfig } from "./postgres-pool.ts";
import { changesChannel } from "./write-changes.ts";

/** Milliseconds until a lost connection is made again. */
const reconnectAfter = 1000;

/** Rings when the server tells of changes, on a connection of its own that is made again when it is lost. */
export function listenToPostgres(url: string, ring: () => void): () => Promise<void> {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;

  const connect = (): void => {
    const current = new Client(connectionConfig(url));
    client = current;
    current.on("notification", ring);
    current.on("error", () => undefined);
    current.on("end", () => later(current));
    current
      .connect()
      .then(() => current.query(`listen ${changesChannel}`))
      // What was told while nobody listened is looked for now.
      .then(ring)
      .catch(() => later(current));
  };

  const later = (lost: Client): void => {
    if (isOver || lost !== client) return;
    client = undefined;
    lost.end().catch(() => undefined);
    timer = setTimeout(connect, reconnectAfter).unref();
  };

  connect();
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await client?.end().catch(() => undefined);
  };
}
