import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { openDigests } from "../../../adapters/command-line/digests.ts";
import { openDesk } from "../../../adapters/command-line/open-desk.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import { daily, watching } from "../../digests/run-desk.ts";
import { memoryIo } from "../../support/memory-io.ts";
import { createPosterDouble } from "../../support/poster-double.ts";
import { knowledgeFile } from "../../support/whole-desk.ts";

test("a desk composes its digests and watches from its record", async () => {
  const folder = await mkdtemp(join(tmpdir(), "onrecord digests "));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(
    join(folder, "fire.yaml"),
    knowledgeFile("fire", "Fire", ["Boats burnt in Aldmouth.", "A crane fell."]),
  );
  const io = memoryIo();
  const desk = await openDesk({ knowledge: folder, data: join(folder, "data") }, io);
  const { store } = desk;
  const nextAt = io.now().toISOString();
  await store.subscriptions.add(daily({ nextAt }));
  await store.subscriptions.add(daily({ nextAt, filter: { ...daily().filter, topic: "Brackport" } }));
  await store.subscriptions.add(watching({ filter: { ...daily().filter, topic: "Aldmouth" } }));
  const ending = new AbortController();
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  let tokens = 0;
  const digests = openDigests(desk, {
    store,
    posters: [createPosterDouble({ now: io.now })],
    log,
    now: io.now,
    newId: () => `token${++tokens}`,
    owner: "first",
    signal: ending.signal,
  });
  const running = digests.run();
  const posts = await vi.waitUntil(
    async () => {
      const waiting = await store.outbox.waiting(9);
      return waiting.length >= 3 && waiting;
    },
    { timeout: 20_000 },
  );
  ending.abort();
  await running;
  const textOf = (id: number): string =>
    posts.flatMap(({ subscription, reply }) => (subscription === id ? [renderPlain(reply)] : [])).join("\n");
  expect(textOf(1)).toContain("Boats burnt in Aldmouth.");
  expect(textOf(1)).toContain("A crane fell.");
  expect(textOf(2)).toContain("Nothing new");
  expect(textOf(3)).toContain("Boats burnt in Aldmouth.");
  expect(textOf(3)).not.toContain("A crane fell.");
  expect(log.error).not.toHaveBeenCalled();
  await desk.close();
});
