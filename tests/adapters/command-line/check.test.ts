import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { check } from "../../../adapters/command-line/check.ts";
import { memoryIo } from "../../support/memory-io.ts";

const article = "Fire in the harbour\n\nAbout forty fishing boats burned in the old harbour, the coast guard said.\n";

async function desk(draft: string): Promise<{ readonly knowledge: string; readonly file: string }> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord-"));
  await writeFile(join(folder, "fire.txt"), article);
  const file = join(await mkdtemp(join(tmpdir(), "onrecord-")), "draft.txt");
  await writeFile(file, draft);
  return { knowledge: folder, file };
}

const rows = z.array(
  z.object({ sentence: z.string(), start: z.number(), end: z.number(), verdict: z.string() }).loose(),
);

test("a draft in the record's words ends with 0", async () => {
  const { file, knowledge } = await desk("About forty fishing boats burned in the old harbour, the coast guard said.");
  const io = memoryIo();
  expect(await check(file, { knowledge }, io)).toBe(0);
  expect(io.written()).toContain("1 sentence: 1 exact");
});

test("another number ends with 1, and JSON says where it stands", async () => {
  const draft = "About fifty fishing boats burned in the old harbour, the coast guard said.";
  const { file, knowledge } = await desk(draft);
  const io = memoryIo();
  expect(await check(file, { knowledge, json: true }, io)).toBe(1);
  const [row] = rows.parse(JSON.parse(io.written()));
  expect(row?.verdict).toBe("number-differs");
  expect(draft.slice(row?.start, row?.end)).toBe(row?.sentence);
});

test("a draft that cannot be read ends with 2 and says what to do", async () => {
  const io = memoryIo();
  expect(await check("/nowhere/draft.txt", {}, io)).toBe(2);
  expect(io.complained()).not.toBe("");
});
