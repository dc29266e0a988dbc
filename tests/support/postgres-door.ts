import { once } from "node:events";
import { createServer } from "node:http";
import type { TestProject } from "vitest/node";
import { type ClusterStart, startCluster } from "./postgres-cluster.ts";

/** What the door answers: the server's address, or why there is none. */
export type PostgresAnswer = { readonly url: string } | { readonly reason: string };

declare module "vitest" {
  interface ProvidedContext {
    readonly postgresDoor: string;
  }
}

/** Milliseconds. */
const stillHere = 10_000;

/**
 * Runs once for all test files: opens a door at which the first of them that needs PostgreSQL has it started, and takes
 * it away at the end. A run that needs none starts none.
 */
export async function setup({ provide }: Pick<TestProject, "provide">): Promise<() => Promise<void>> {
  let starting: Promise<ClusterStart> | undefined;
  const door = createServer((_, response) => {
    starting ??= startCluster();
    // Where it has to be installed first, whoever asks would give up hearing nothing; JSON may begin with spaces.
    const waiting = setInterval(() => response.write(" "), stillHere);
    void starting.then((start) => {
      clearInterval(waiting);
      const answer: PostgresAnswer = start.kind === "started" ? { url: start.cluster.url } : { reason: start.reason };
      response.end(JSON.stringify(answer));
    });
  }).listen(0, "127.0.0.1");
  await once(door, "listening");
  const address = door.address();
  if (address === null || typeof address === "string") throw new Error("The door for PostgreSQL has no port.");
  provide("postgresDoor", `http://127.0.0.1:${address.port}/`);
  return async () => {
    door.close();
    door.closeAllConnections();
    const start = await starting;
    if (start?.kind === "started") await start.cluster.stop();
  };
}
