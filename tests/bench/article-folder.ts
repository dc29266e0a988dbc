import { existsSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { benchRecord } from "./bench-claim.ts";

const newsDocs = new URL("../../../shared/eval/bulk_news/dev/docs.jsonl.gz", import.meta.url);
const docSchema = z.object({ doc: z.string(), title: z.string(), date: z.string().nullish() });
const sentencesOfParagraph = 3;

/** A new folder with so many articles, one Markdown file each, and how many sentences they hold together. */
export async function articleFolder(count: number) {
  const { claims, origin } = benchRecord(count * 10);
  const byDoc = Map.groupBy(claims, ({ doc }) => doc);
  const titles = docTitles();
  const path = await mkdtemp(join(tmpdir(), "onrecord-bench-"));
  await mkdir(path, { recursive: true });
  let sentences = 0;
  const taken = [...byDoc].slice(0, count);
  for (const [doc, members] of taken) {
    sentences += members.length;
    const known = titles.get(doc);
    const head = [
      `title: ${JSON.stringify(known?.title ?? doc)}`,
      ...(known?.date ? [`published: ${known.date}`] : []),
    ];
    const texts = members.map(({ text }) => text);
    await writeFile(
      join(path, `${doc.replace(/[^\w-]+/g, "-")}.md`),
      `---\n${head.join("\n")}\n---\n\n${paragraphs(texts)}\n`,
    );
  }
  return { path, articles: taken.length, sentences, origin };
}

function docTitles(): ReadonlyMap<string, z.infer<typeof docSchema>> {
  if (!existsSync(newsDocs)) return new Map();
  const lines = gunzipSync(readFileSync(newsDocs)).toString("utf8").split("\n");
  const docs = lines.filter((line) => line !== "").map((line) => docSchema.parse(JSON.parse(line)));
  return new Map(docs.map((doc) => [doc.doc, doc]));
}

function paragraphs(sentences: readonly string[]): string {
  const count = Math.ceil(sentences.length / sentencesOfParagraph);
  return Array.from({ length: count }, (_, at) =>
    sentences.slice(at * sentencesOfParagraph, (at + 1) * sentencesOfParagraph).join(" "),
  ).join("\n\n");
}
