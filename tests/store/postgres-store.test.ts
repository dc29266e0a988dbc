import { test } from "vitest";
import { openPostgresStore } from "../../src/store/open-postgres-store.ts";
import { emptyDatabase, findPostgres } from "../support/postgres.ts";
import { describeStore } from "./store-contract.ts";

const postgres = await findPostgres();

if (postgres.kind === "there") {
  const url = await postgres.createDatabase();
  describeStore("PostgreSQL", async () => {
    await emptyDatabase(url);
    return openPostgresStore({ url });
  });
} else {
  test.skip(`PostgreSQL keeps the contract of the store (skipped: ${postgres.reason})`, () => undefined);
}
