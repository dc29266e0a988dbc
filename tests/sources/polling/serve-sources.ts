import { once } from "node:events";
import { createServer } from "node:http";
import { ingestArticle } from "../../../src/log/ingest-article.ts";
import { createGuardedClient } from "../../../src/sources/fetch-guarded.ts";
import { readAllowedHosts } from "../../../src/sources/fetching/allowed-hosts.ts";
import type { PollParts } from "../../../src/sources/polling/poll-parts.ts";
import { createRobots } from "../../../src/sources/polling/robots.ts";
import type { Source } from "../../../src/sources/source.ts";
import { openSqliteStore } from "../../../src/store/open-sqlite-store.ts";
import type { Store } from "../../../src/store/store.ts";

/** What the server gives at a path; a function may look at the headers. */
type Served = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};
type Answer = Served | ((headers: Readonly<Record<string, unknown>>) => Served);

/** A loopback server, a store in memory, and all that polling works with; the clock and the chance are the test's. */
export async function openPolling() {
  const routes = new Map<string, Answer>();
  const asked: string[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    asked.push(url);
    const answer = routes.get(url);
    const served = typeof answer === "function" ? answer(headers) : (answer ?? { status: 404 });
    response.writeHead(served.status ?? 200, served.headers ?? {}).end(served.body ?? "");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  const host = `127.0.0.1:${address.port}`;
  const clock = { now: new Date("2026-03-21T12:00:00Z") };
  const now = (): Date => clock.now;
  const store = await openSqliteStore({ path: ":memory:" });
  const client = createGuardedClient({ userAgent: "OnRecord/test", now, allowed: readAllowedHosts(host) });
  const parts: PollParts = {
    client,
    robots: createRobots(client, now),
    sources: store.sources,
    take: (arrived) => ingestArticle(store, arrived, clock.now),
    now,
    random: () => 0,
  };
  return {
    url: `http://${host}`,
    routes,
    asked,
    clock,
    store,
    client,
    parts,
    async close() {
      await client.close();
      server.close();
      server.closeAllConnections();
      await once(server, "close");
      await store.close();
    },
  };
}

export type Polling = Awaited<ReturnType<typeof openPolling>>;

/** Adds a source; what is not said is as usual. */
export async function addSource({ store }: { readonly store: Store }, given: Partial<Source> & Pick<Source, "url">) {
  const source: Source = {
    id: "harbour-example",
    kind: "feed",
    title: undefined,
    collection: "public",
    family: undefined,
    state: "active",
    addedBy: "the operator",
    addedAt: "2026-03-21T11:00:00.000Z",
    nextAt: "2026-03-21T11:00:00.000Z",
    lastAt: undefined,
    lastOk: undefined,
    failures: 0,
    problem: undefined,
    every: undefined,
    floor: undefined,
    follows: false,
    etag: undefined,
    lastModified: undefined,
    ...given,
  };
  await store.sources.add(source);
  return source;
}

/** As it is now in the store. */
export async function sourceNow({ store }: { readonly store: Store }, id = "harbour-example"): Promise<Source> {
  const source = await store.sources.find(id);
  if (source === undefined) throw new Error(`There is no source ${id}`);
  return source;
}

/** All articles of the record. */
export async function heldArticles({ store }: { readonly store: Store }) {
  const held = [];
  for await (const batch of store.articles.read()) held.push(...batch);
  return held;
}
