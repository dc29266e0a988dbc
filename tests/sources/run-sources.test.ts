import { setImmediate as otherWork } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { PollReport } from "../../src/sources/polling/poll-source.ts";
import { type RunParts, runDue, runSources } from "../../src/sources/run-sources.ts";
import { addSource, openPolling, type Polling, sourceNow } from "./polling/serve-sources.ts";

let polling: Polling;
let reports: PollReport[];
beforeEach(async () => {
  polling = await openPolling();
  reports = [];
});
afterEach(() => polling.close());

const feed = '<rss version="2.0"><channel><title>T</title></channel></rss>';

const partsFor = (owner: string, errors: unknown[] = []): RunParts => ({
  ...polling.parts,
  sources: polling.store.sources,
  owner,
  onReport: (report) => reports.push(report),
  onError: (error) => errors.push(error),
  wait: (_, signal) => (signal.aborted ? Promise.resolve() : otherWork()),
});

test("each source is looked at by one process, when its time has come", async () => {
  for (const name of ["one", "two", "three"]) {
    polling.routes.set(`/${name}`, { body: feed });
    await addSource(polling, { id: name, url: `${polling.url}/${name}` });
  }
  await addSource(polling, { id: "later", url: `${polling.url}/later`, nextAt: "2026-03-22T00:00:00.000Z" });
  await addSource(polling, { id: "paused", url: `${polling.url}/paused`, state: "paused" });
  const looked = await Promise.all([runDue(partsFor("a"), 4), runDue(partsFor("b"), 4)]);
  expect(looked[0] + looked[1]).toBe(3);
  expect(polling.asked.sort()).toEqual(["/one", "/three", "/two"]);
  expect(await runDue(partsFor("a"), 4)).toBe(0);
  polling.clock.now = new Date("2026-03-21T12:20:00Z");
  expect(await runDue(partsFor("b"), 4)).toBe(3);
});

test("what goes wrong in the record is reported, and the source is looked at again", async () => {
  polling.routes.set("/feed", { body: feed });
  await addSource(polling, { url: `${polling.url}/feed` });
  const errors: unknown[] = [];
  const broken = { ...polling.store.sources, update: () => Promise.reject(new Error("The disk is full")) };
  await runDue({ ...partsFor("a", errors), sources: broken }, 4);
  expect(errors).toEqual([new Error("The disk is full")]);
  expect(await runDue(partsFor("a"), 4)).toBe(1);
  expect((await sourceNow(polling)).lastOk).toBe("2026-03-21T12:00:00.000Z");
});

test("it runs until it is stopped, and ends what is under way", async () => {
  polling.routes.set("/feed", { body: feed });
  await addSource(polling, { url: `${polling.url}/feed` });
  const running = runSources(partsFor("a"));
  while (reports.length === 0) await otherWork();
  await running.stop();
  expect(reports).toHaveLength(1);
});

test("what fails because the process ends says nothing about the source", async () => {
  polling.routes.set("/feed", { status: 500 });
  await addSource(polling, { url: `${polling.url}/feed` });
  await runDue({ ...partsFor("a"), stopping: AbortSignal.abort() }, 4);
  expect(await sourceNow(polling)).toMatchObject({ state: "active", failures: 0 });
});
