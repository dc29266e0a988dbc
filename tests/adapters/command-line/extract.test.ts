import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { extract } from "../../../adapters/command-line/extract.ts";
import { memoryIo } from "../../support/memory-io.ts";

const text = "Fire in the harbour\n\nForty boats burned in Varna on Friday, Mayor Ana Petrova said.\n";
const span = z.object({ text: z.string(), start: z.number(), end: z.number() }).loose();
const extraction = z.object({
  article: z.object({ title: z.string(), published: z.string().nullable(), text: z.string() }),
  claims: z.array(span.extend({ entities: z.array(span), times: z.array(span), quantities: z.array(span) })),
});

async function written(name: string, content: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "onrecord-")), name);
  await writeFile(file, content);
  return file;
}

test("the headline and the byline are no sentences, as on the record", async () => {
  const io = memoryIo();
  const river =
    "River rises after a night of rain\nBy Jane Roe\n\nThe river rose by two metres, the water board said.\n";
  expect(await extract(await written("river.txt", river), { json: true }, io)).toBe(0);
  const { article, claims } = extraction.parse(JSON.parse(io.written()));
  expect(claims.map((claim) => claim.text)).toEqual(["The river rose by two metres, the water board said."]);
  expect(article).toMatchObject({ title: "River rises after a night of rain", text: claims[0]?.text });
});

test("every span of the JSON is its slice of the article's text", async () => {
  const io = memoryIo();
  expect(await extract(await written("fire.txt", text), { json: true, published: "2025-03-19" }, io)).toBe(0);
  const { article, claims } = extraction.parse(JSON.parse(io.written()));
  expect(article).toMatchObject({ published: "2025-03-19", title: "Fire in the harbour" });
  const spans = claims.flatMap((claim) => [claim, ...claim.entities, ...claim.times, ...claim.quantities]);
  expect(spans.length).toBeGreaterThan(4);
  for (const one of spans) expect(one.text).toBe(article.text.slice(one.start, one.end));
  expect(claims.at(-1)).toMatchObject({
    times: [{ text: "Friday", value: "2025-03-14", granularity: "day" }],
    quantities: [{ value: 40, unit: "boats", operator: "exactly" }],
    attribution: { speaker: { text: "Mayor Ana Petrova" }, cue: { text: "said" }, direct: false },
  });
});

test("without JSON it is for people", async () => {
  const io = memoryIo();
  expect(await extract(await written("fire.txt", text), {}, io)).toBe(0);
  expect(io.written()).toContain("speaker: Mayor Ana Petrova (“said”)");
});

test("a date that is none, and a file that is not there, are said", async () => {
  const io = memoryIo();
  const file = await written("fire.txt", text);
  expect(await extract(file, { published: "soon" }, io)).toBe(2);
  expect(await extract(`${file}.gone`, {}, io)).toBe(2);
  expect(io.complained()).toMatch(/--published soon is no date[\s\S]*cannot be read/);
});

test("front matter is about the article and no part of it", async () => {
  const io = memoryIo();
  const front = "---\ntitle: Fire\noutlet: The Example\n---\n\nForty boats burned in Varna.\n";
  expect(await extract(await written("fire.txt", front), { json: true }, io)).toBe(0);
  const { article, claims } = extraction.parse(JSON.parse(io.written()));
  expect(claims.map(({ text: claim }) => claim)).toEqual(["Forty boats burned in Varna."]);
  expect(article.text).not.toContain("outlet");
});
