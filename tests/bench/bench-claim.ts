import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { z } from "zod";
import { generateClaims } from "./generate-claims.ts";

/** One claim of the record that is asked, with the article that it is of: its sentence is all that is searched. */
export type BenchClaim = { readonly id: string; readonly text: string; readonly doc: string };

const newsSentences = new URL("../../../shared/eval/bulk_news/dev/sentences.jsonl.gz", import.meta.url);
const sentenceSchema = z.object({ id: z.string(), text: z.string(), doc: z.string() });

/** The record that the benchmark asks, and where it is from: real news sentences where they are at hand. */
export function benchRecord(count: number): { readonly claims: readonly BenchClaim[]; readonly origin: string } {
  if (!existsSync(newsSentences)) return { claims: generateClaims(count), origin: "made-up sentences" };
  const lines = gunzipSync(readFileSync(newsSentences)).toString("utf8").split("\n", count);
  const claims = lines.filter((line) => line !== "").map((line) => sentenceSchema.parse(JSON.parse(line)));
  return { claims: repeated(claims, count), origin: "news sentences (bulk_news)" };
}

/** A record larger than the sentences at hand holds them several times, as articles of their own. */
const repeated = (claims: readonly BenchClaim[], count: number): readonly BenchClaim[] =>
  Array.from({ length: count }, (_, at) => {
    const { id, text, doc } = claims[at % claims.length] ?? { id: "", text: "", doc: "" };
    const round = Math.floor(at / claims.length);
    return round === 0 ? { id, text, doc } : { id: `${id}/${round}`, text, doc: `${doc}/${round}` };
  });
