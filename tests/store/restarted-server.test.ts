import { afterAll, describe, expect, test } from "vitest";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { startCluster } from "../support/postgres-cluster.ts";
import { articleNamed, claimOf, enter } from "./amend.ts";

/** A server of its own, since the others must not be disturbed. */
const start = await startCluster();
const reason = start.kind === "missing" ? ` (skipped: ${start.reason})` : "";
const timeout = 60_000;

afterAll(async () => {
  if (start.kind === "started") await start.cluster.stop();
});

describe.skipIf(start.kind === "missing")(`a server that is restarted${reason}`, () => {
  test("is used again by the same store, and wakes who watches", { timeout }, async () => {
    if (start.kind === "missing") throw new Error(start.reason);
    const { cluster } = start;
    const [store, other] = [await openPostgresStore(cluster), await openPostgresStore(cluster)];
    const [fire, flood] = [articleNamed("fire"), articleNamed("flood")];
    const heads = watchHeads(store);
    await enter(other, fire, [claimOf(fire, 1)]);
    await heads.reached(await other.log.head());
    await cluster.restart();
    await patiently(() => enter(other, flood, [claimOf(flood, 1)]));
    await heads.reached(await other.log.head());
    heads.leave();
    expect(await store.articles.count()).toEqual({ articles: 2, claims: 2 });
    await store.close();
    await other.close();
  });
});

type Watched = { readonly reached: (head: string) => Promise<void>; readonly leave: () => void };

function watchHeads({ log }: Pick<Awaited<ReturnType<typeof openPostgresStore>>, "log">): Watched {
  let awaited: { readonly head: string; readonly resolve: () => void } | undefined;
  const look = (): void => {
    // While the server is away the head cannot be read; the next call will.
    log.head().then(
      (head) => head === awaited?.head && awaited.resolve(),
      () => undefined,
    );
  };
  const leave = log.watch(look);
  const reached = (head: string): Promise<void> =>
    new Promise((resolve) => {
      awaited = { head, resolve };
      look();
    });
  return { reached, leave };
}

/** What was in hand when the server went fails; it is tried again until it is back. */
async function patiently<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt > 50) throw error;
    }
  }
}
