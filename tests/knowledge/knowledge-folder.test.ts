import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { KnowledgeReading } from "../../src/knowledge/knowledge.ts";
import { openKnowledgeFolder } from "../../src/knowledge/knowledge-folder.ts";

const claims = (id: string, text: string) =>
  `article: { id: ${id}, title: Fire, outlet: The Example }\nclaims: [{ at: { paragraph: 1, sentence: 1 }, text: ${text} }]\n`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "on record "));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const textsOf = (reading: KnowledgeReading) => reading.knowledge.claims.map((claim) => claim.text);

describe("a knowledge folder", () => {
  test("a bad file is reported and the rest read", async () => {
    await write("good.yaml", claims("fire", "It burned."));
    await write("bad.yaml", "article: {");
    await write("latin.yaml", Uint8Array.from([0xe9, 0x21]));
    const reading = await openKnowledgeFolder(folder).read();
    expect(textsOf(reading)).toEqual(["It burned."]);
    expect([...new Set(reading.problems.map((problem) => problem.file))]).toEqual(["bad.yaml", "latin.yaml"]);
  });

  test("a broken edit keeps the last good version, and mending it takes effect", async () => {
    const opened = openKnowledgeFolder(folder);
    await write("fire.yaml", claims("fire", "It burned."));
    await opened.read();
    await write("fire.yaml", "article: { id: fire");
    const broken = await opened.read();
    expect(textsOf(broken)).toEqual(["It burned."]);
    expect(broken.problems).not.toEqual([]);
    await write("fire.yaml", claims("fire", "It burned down."));
    const mended = await opened.read();
    expect(textsOf(mended)).toEqual(["It burned down."]);
    expect(mended.problems).toEqual([]);
  });

  test("two files with one article id: the first is kept, the other reported", async () => {
    await write("a.yaml", claims("fire", "It burned."));
    await write("b.yaml", claims("fire", "It drowned."));
    const reading = await openKnowledgeFolder(folder).read();
    expect(textsOf(reading)).toEqual(["It burned."]);
    expect(reading.problems).toMatchObject([{ file: "b.yaml", field: "article.id" }]);
  });

  test("a folder that is not there is a problem, not a failure", async () => {
    const reading = await openKnowledgeFolder(join(folder, "none")).read();
    expect(reading.problems).toHaveLength(1);
  });

  test("changes are followed: added, changed, removed", async () => {
    const opened = openKnowledgeFolder(folder);
    await opened.read();
    const seen = nextReading();
    await opened.watch(seen.push);
    await write("fire.yaml", claims("fire", "It burned."));
    await seen.until((reading) => textsOf(reading).join() === "It burned.");
    await write("draft", claims("fire", "It burned down."));
    await rename(join(folder, "draft"), join(folder, "fire.yaml"));
    await seen.until((reading) => textsOf(reading).join() === "It burned down.");
    await rm(join(folder, "fire.yaml"));
    await seen.until((reading) => textsOf(reading).length === 0);
    await opened.close();
  });
});

/** Lets a test wait for a reading without sleeping. */
function nextReading() {
  let latest: KnowledgeReading | undefined;
  let wake: () => void = () => undefined;
  return {
    push(reading: KnowledgeReading) {
      latest = reading;
      wake();
    },
    async until(isRight: (reading: KnowledgeReading) => boolean) {
      while (latest === undefined || !isRight(latest)) await new Promise<void>((resolve) => (wake = resolve));
    },
  };
}
