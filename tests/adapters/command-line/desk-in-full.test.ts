import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { deskInFull } from "../../../adapters/command-line/desk-in-full.ts";
import { installationZone } from "../../../adapters/command-line/installation-zone.ts";
import { readConfig } from "../../../src/config.ts";
import { chosenZone } from "../../../src/digests/desk/chosen-zone.ts";
import { memoryIo } from "../../support/memory-io.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digests-"));
  await mkdir(join(folder, "knowledge"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(command: string, words: string, json = false) {
  const io = memoryIo({ environment: { ONRECORD_TIME_ZONE: "kyiv" } });
  const places = { data: join(folder, "data"), knowledge: join(folder, "knowledge") };
  const code = await deskInFull({ command, words: words.split(" ").filter(Boolean), json, ...places }, io);
  return { code, written: io.written().trimEnd() };
}

test("the machine sets up digests and watches of channels, looks at them and lists them for scripts", async () => {
  const added = await run("digest", "add weekdays 8:30 about harbour in slack:C1");
  expect(added).toMatchObject({
    code: 0,
    written: expect.stringContaining("Europe/Kyiv, as this installation is configured"),
  });
  expect((await run("watch", "harbour fire cooldown 15 in discord:123456")).code).toBe(0);
  expect((await run("digest", "add weekdays 8:30")).code).toBe(2);

  const [digest, ...others] = (await run("digest", "list", true)).written
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(others).toEqual([]);
  expect(digest).toMatchObject({
    ...{ id: 1, kind: "digest", state: "active", problem: null, owner: { id: "operator" }, toldUpTo: 0 },
    ...{ place: { platform: "slack", channel: "C1" }, schedule: { cron: "30 8 * * 1-5", zone: "Europe/Kyiv" } },
    ...{ nextAt: expect.stringMatching(/:30:00\.000Z$/), filter: { topic: "harbour" } },
  });
  expect(JSON.parse((await run("watch", "list in discord:123456", true)).written)).toMatchObject({
    ...{ id: 2, kind: "watch", cooldown: 15, quiet: null, lastAt: null },
    // What came in while it was set up has woken nobody, so it is looked at at once.
    nextAt: "2025-03-20T12:00:00.000Z",
  });
  expect(await run("watch", "list in slack:C1", true)).toEqual({ code: 1, written: "" });
  const misnamed = await run("digest", "list in harbour", true);
  expect(misnamed.code).not.toBe(0);
  expect(JSON.parse(misnamed.written)).toMatchObject({
    outcome: "problem",
    text: expect.stringContaining("no channel"),
  });
  expect((await run("digest", "list")).written).toContain("in slack:C1");
  expect(JSON.parse((await run("watch", "remove 2", true)).written)).toMatchObject({ outcome: "done" });
});

test("a digest is looked at beforehand, and asked why it tells a claim or not", async () => {
  expect((await run("digest", "show 1")).written).toContain("Nothing new");
  expect((await run("digest", "why harbour-fire#p1s1.1")).code).toBe(1);
});

test("the zone of the configuration is taken, else that of the machine; what is no zone is said", () => {
  expect(installationZone({ ONRECORD_TIME_ZONE: "Europe/Kiev" })).toEqual({
    name: "Europe/Kyiv",
    from: "configuration",
  });
  expect(installationZone({})).toMatchObject({ from: "machine" });
  const wrong = { ONRECORD_TIME_ZONE: "UTC+2" };
  expect(installationZone(wrong)).toMatchObject({ from: "unread" });
  expect(installationZone({ ONRECORD_TIME_ZONE: " " })).toMatchObject({ from: "machine" });
  expect(chosenZone({}, installationZone(wrong)).why).toMatch(
    /^which the machine has, since ONRECORD_TIME_ZONE names no time zone that is known; name another/,
  );
  expect(readConfig(wrong).runningProblems).toEqual([
    "ONRECORD_TIME_ZONE: “UTC+2” is an offset, and an offset is an hour off half of the year; name a zone such as Europe/Kyiv.",
  ]);
});
