import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openDesk } from "../../../adapters/command-line/open-desk.ts";
import { readRecordFile, writeRecordFile } from "../../../src/following/record-file.ts";
import { consolePlace, operator } from "../../../src/places/place.ts";
import { operatorView } from "../../../src/places/view.ts";
import { renderPlain } from "../../../src/reply/render-plain.ts";
import { memoryIo } from "../../support/memory-io.ts";

let knowledge = "";
let data = "";
beforeEach(async () => {
  knowledge = await mkdtemp(join(tmpdir(), "knowledge-"));
  data = await mkdtemp(join(tmpdir(), "data-"));
  const claims = Array.from(
    { length: 1_000 },
    (_, at) => `  - { at: { paragraph: ${at + 1}, sentence: 1 }, text: Boat ${at} burned. }`,
  );
  await writeFile(
    join(knowledge, "fire.yaml"),
    `article: { id: fire, title: Fire, outlet: The Example }\nclaims:\n${claims.join("\n")}\n`,
  );
});
afterEach(() => Promise.all([knowledge, data].map((folder) => rm(folder, { recursive: true }))));

const index = () => join(data, "record.index");

/** A process that opens the desk, asks and ends. */
async function runOnce(): Promise<{ readonly reply: string; readonly complained: string }> {
  const io = memoryIo();
  const desk = await openDesk({ knowledge, data }, io);
  const request = { text: "Boat 7", now: io.now(), place: consolePlace, asker: operator };
  const reply = renderPlain(await desk.newsroom.ask(request));
  await desk.close();
  return { reply, complained: io.complained() };
}

test("a large record is kept indexed between two starts", async () => {
  expect((await runOnce()).reply).toContain("Boat 7 burned.");
  const kept = await readFile(index());
  const { reply, complained } = await runOnce();
  expect(reply).toContain("Boat 7 burned.");
  expect(complained).toBe("");
  expect(await readFile(index())).toEqual(kept);
});

test("an index that cannot be written is said, and everything else is as it was", async () => {
  await mkdir(index());
  const { reply, complained } = await runOnce();
  expect(reply).toContain("Boat 7 burned.");
  expect(complained).toMatch(
    /^The indexed record could not be kept \(.*\)\. It is indexed anew at the next start\.\n$/,
  );
});

test("what is held back as it was meant is said when the folder is read and at a start, not before every command", async () => {
  const embargoed = "article: { id: merger, title: Merger, outlet: The Example, embargoedUntil: 2099-01-01T00:00:00Z }";
  const claims = "claims: [{ at: { paragraph: 1, sentence: 1 }, text: Two ports merge. }]";
  await writeFile(join(knowledge, "merger.yaml"), `${embargoed}\n${claims}\n`);
  const said = expect.stringContaining("merger.yaml: is embargoed until 2099-01-01T00:00:00Z");
  expect((await runOnce()).complained).toEqual(said);
  expect((await runOnce()).complained).toBe("");
  const io = memoryIo();
  await (await openDesk({ knowledge, data, saysHeldBack: true }, io)).close();
  expect(io.complained()).toEqual(said);
  await writeFile(join(knowledge, "broken.yaml"), "article: {}\nclaims: []\n");
  await runOnce();
  expect((await runOnce()).complained).toContain("broken.yaml:1: article.id is missing");
});

test("an index that says of itself what nobody can read is made anew", async () => {
  await runOnce();
  const desk = await openDesk({ knowledge, data }, memoryIo());
  await writeRecordFile(index(), desk.records.of(operatorView), "no position");
  await desk.close();
  expect((await runOnce()).reply).toContain("Boat 7 burned.");
  expect(await readRecordFile(index(), { entities: [], glossary: [] })).toMatchObject({
    position: expect.stringMatching(/"position":"\d+"/),
  });
});
