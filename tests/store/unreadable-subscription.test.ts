import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import { digest } from "./contract/subscriptions.ts";

test("a digest that cannot be read is told of, and in the way of no other", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-unreadable-"));
  const path = join(folder, "onrecord.db");
  const store = await openSqliteStore({ path });
  const [broken, sound] = [await store.subscriptions.add(digest()), await store.subscriptions.add(digest())];
  const other = new DatabaseSync(path);
  other.prepare("update subscription set body = ? where id = ?").run('{"kind":"digest"}', broken.id);
  other.close();
  const options = { now: "2026-11-27T23:00:00.000Z", lease: 60_000, limit: 10 };
  expect((await store.subscriptions.all()).map(({ id }) => id)).toEqual([sound.id]);
  expect((await store.subscriptions.claim("one", options)).map(({ id }) => id)).toEqual([sound.id]);
  expect((await store.subscriptions.survey()).unreadable).toEqual([broken.id]);
  // It comes no more when its lease is over.
  expect(
    await store.subscriptions.claim("two", { ...options, limit: 1, now: "2026-11-28T23:00:00.000Z" }),
  ).toMatchObject([{ id: sound.id }]);
  expect(await store.subscriptions.remove(broken.id)).toBe(true);
  expect((await store.subscriptions.survey()).unreadable).toEqual([]);
  await store.close();
  await rm(folder, { recursive: true });
});
