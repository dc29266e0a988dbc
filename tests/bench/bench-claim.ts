import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { generateClaims } from "./generate-claims.ts";

/** One claim of the record that is asked: its sentence is all that is searched. */
export type BenchClaim = { readonly id: string; readonly text: string };

const newsSentences = new URL("../../../shared/eval/bulk_news/dev/sentences.jsonl.gz", import.meta.url);
const sentenceSchema = z.object({ id: z.string(), text: z.string() });

/** The record that the benchmark asks, and where it is from: real news sentences where they are at hand. */
export function benchRecord(count: number): { readonly claims: readonly BenchClaim[]; readonly origin: string } {
  if (!existsSync(newsSentences)) return { claims: generateClaims(count), origin: "made-up sentences" };
  const lines = gunzipSync(readFileSync(newsSentences)).toString("utf8").split("\n", count);
  const claims = lines.filter((line) => line !== "").map((line) => sentenceSchema.parse(JSON.parse(line)));
  return { claims, origin: "news sentences (bulk_news)" };
}
