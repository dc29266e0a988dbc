import { Client } from "pg";
import { inject } from "vitest";
import type { PostgresAnswer } from "./postgres-door.ts";

/** A PostgreSQL for tests, shared by the whole run; `reason` says why there is none, for the names of skipped tests. */
export type TestPostgres =
  | { readonly kind: "there"; readonly createDatabase: () => Promise<string> }
  | { readonly kind: "missing"; readonly reason: string };

/** Asked at the top of a test file: `const postgres = await findPostgres()`, then `describe.skipIf(postgres.kind === "missing")`. */
export async function findPostgres(): Promise<TestPostgres> {
  const response = await fetch(inject("postgresDoor"));
  const answer = (await response.json()) as PostgresAnswer;
  if ("reason" in answer) return { kind: "missing", reason: answer.reason };
  return { kind: "there", createDatabase: () => createDatabase(answer.url) };
}

/** An empty database, by its address. They all go with their server at the end of the run. */
async function createDatabase(server: string): Promise<string> {
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  await command(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

/** Makes a database empty again, which takes a tenth of making another. */
export const emptyDatabase = (url: string): Promise<void> =>
  command(url, "drop schema public cascade; create schema public");

async function command(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}
