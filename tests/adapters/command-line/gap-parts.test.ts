import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { gapParts } from "../../../adapters/command-line/gap-parts.ts";
import { openDesk } from "../../../adapters/command-line/open-desk.ts";
import { answerGaps } from "../../../src/gaps/answer-gaps.ts";
import { articleId } from "../../../src/ids.ts";
import type { Place } from "../../../src/places/place.ts";
import { openSqliteStore } from "../../../src/store/open-sqlite-store.ts";
import { enterArticle } from "../../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../../support/example-claims.ts";
import { createKeptLog } from "../../support/kept-log.ts";
import { memoryIo } from "../../support/memory-io.ts";

const place: Place = { platform: "slack", workspace: "T1", channel: "C1", thread: undefined, audience: "members" };
const trial = { ...exampleArticle, id: articleId("trial"), title: "Trial", collection: "court" };
const verdict = exampleClaim(1, { article: trial, text: "The verdict falls on Monday.", topics: ["verdict"] });

test.each([
  ["is not told where another process has closed the collection since", [], 0],
  ["is told where it may be seen", ["court"], 1],
] as const)("an answer %s", async (_, collections, posts) => {
  const data = await mkdtemp(join(tmpdir(), "data-"));
  const other = await openSqliteStore({ path: join(data, "onrecord.db") });
  const settings = { platform: "slack", channel: "C1", groundRule: "on-record" } as const;
  await other.places.settle({ ...settings, collections: ["court"] }, "2026-11-27T13:00:00.000Z");
  const io = memoryIo();
  const desk = await openDesk({ knowledge: data, data }, io);
  onTestFinished(async () => {
    await desk.close();
    await other.close();
    await rm(data, { recursive: true });
  });
  await desk.store.gaps.file({ ask: "verdict", place, asker: undefined, filedAt: io.now().toISOString() });
  await other.places.settle({ ...settings, collections }, "2026-11-27T14:00:00.000Z");
  await enterArticle(other, [verdict], io.now());
  const parts = { store: desk.store, now: io.now, newId: () => "token1", log: createKeptLog().log, ...gapParts(desk) };
  while ((await answerGaps(parts)) > 0);
  expect(await desk.store.outbox.waiting(9)).toHaveLength(posts);
});
