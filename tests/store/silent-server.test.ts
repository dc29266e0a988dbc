import { expect, onTestFinished, test } from "vitest";
import { openPostgresPool } from "../../src/store/postgres-pool.ts";
import { findPostgres } from "../support/postgres.ts";
import { hostAndPort, startTcpProxy, throughProxy } from "../support/tcp-proxy.ts";

const postgres = await findPostgres();
const note = postgres.kind === "missing" ? ` (skipped: ${postgres.reason})` : "";

test.skipIf(postgres.kind === "missing")(
  `a connection over which no answer comes fails whoever waits for it, and another is made once the way is there again${note}`,
  async () => {
    if (postgres.kind === "missing") throw new Error(postgres.reason);
    const url = await postgres.createDatabase();
    const proxy = await startTcpProxy(hostAndPort(url));
    const pool = openPostgresPool(throughProxy(url, proxy), 50);
    onTestFinished(async () => {
      await pool.end();
      await proxy.close();
    });
    const client = await pool.connect();
    expect(await client.query("select 1 as one", [])).toMatchObject({ rows: [{ one: 1 }] });
    proxy.turn("half-open");
    await expect(client.query("select 1 as one", [])).rejects.toMatchObject({
      ...{ name: "StoreUnavailable", code: "no-server", message: expect.stringContaining("No PostgreSQL answers at") },
    });
    client.release();
    proxy.turn("well");
    const next = await pool.connect();
    expect(await next.query("select 2 as two", [])).toMatchObject({ rows: [{ two: 2 }] });
    next.release();
  },
);
