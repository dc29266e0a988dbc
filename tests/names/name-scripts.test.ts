import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { entityId } from "../../src/ids.ts";
import { createNameIndex } from "../../src/names/name-index.ts";

const folder = "../shared/eval/names/dev";
const isMissing = !existsSync(folder);
const reason = isMissing ? " (skipped: ../shared/eval/names is not on this machine)" : "";

const rowSchema = z.object({ lang: z.string(), en: z.string(), variant: z.string() });
type Row = z.infer<typeof rowSchema>;

/**
 * Machine-gathered pairs of one name in two scripts, translations and mistakes among them, each asked of an index that
 * holds all the others too. The floors are what was reached, less some air; they say that nothing broke.
 */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  tokens: { ar: 0.65, zh: 0.4, he: 0.68, ja: 0.57, ko: 0.48, ru: 0.81 },
  fullnames: { he: 0.86, ko: 0.75 },
};
const mostWrongPerQuestion = 0.7;

test.skipIf(isMissing).each(Object.keys(floors))(`names of %s meet across scripts${reason}`, (file) => {
  const rows = readRows(file);
  const names = [...new Set(rows.map(({ en }) => en))];
  const index = createNameIndex(
    names.map((name) => ({ id: entityId(name), kind: "person", name, aliases: [], roles: [] })),
  );
  for (const [language, floor] of Object.entries(floors[file] ?? {})) {
    const asked = rows.filter(({ lang }) => lang === language);
    const { joined, wrong } = measure(asked, (text) => index.find(text).map(({ entity }) => entity.name));
    console.info(`${file} ${language}: joined ${joined.toFixed(3)}, other names per question ${wrong.toFixed(2)}`);
    expect(joined).toBeGreaterThan(floor);
    expect(wrong).toBeLessThan(mostWrongPerQuestion);
  }
});

function readRows(file: string): readonly Row[] {
  const lines = readFileSync(`${folder}/${file}.jsonl`, "utf8").trim().split("\n");
  return lines.map((line) => rowSchema.parse(JSON.parse(line)));
}

function measure(rows: readonly Row[], find: (text: string) => readonly string[]): { joined: number; wrong: number } {
  let joined = 0;
  let wrong = 0;
  for (const { en, variant } of rows) {
    const found = find(variant);
    if (found.includes(en)) joined += 1;
    wrong += found.filter((name) => name !== en).length;
  }
  return { joined: joined / rows.length, wrong: wrong / rows.length };
}
