import { readFile, writeFile } from "node:fs/promises";
import type { z } from "zod";
import { corpusSchema, qrelSchema, querySchema } from "../../src/evaluation/corpus.ts";
import { describeMeasured } from "../../src/evaluation/describe-measured.ts";
import { figuresOf, outcomeFigures } from "../../src/evaluation/measure-retrieval.ts";
import { rankCorpus } from "../../src/evaluation/rank-corpus.ts";
import { rowsOf } from "../../src/evaluation/rows-of.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";

export type EvaluateCorpusOptions = {
  readonly corpus?: string;
  readonly queries?: string;
  readonly qrels?: string;
  readonly pool?: boolean;
  readonly run?: string;
};

/** Ranks a desk's own labelled questions and prints how well: ranking, refusals, and how long a question takes. */
export async function evaluateCorpus(options: EvaluateCorpusOptions, io: CommandIo): Promise<ExitCode> {
  const { corpus, queries, qrels } = options;
  if (corpus === undefined || queries === undefined || qrels === undefined) {
    writeLine(io.errors, "Name all three: --corpus, --queries and --qrels, each a JSON Lines file.");
    return exitCodes.failed;
  }
  try {
    const input = {
      corpus: await rowsIn(corpus, corpusSchema),
      queries: await rowsIn(queries, querySchema),
      qrels: await rowsIn(qrels, qrelSchema),
    };
    const ranked = rankCorpus(input, {
      isPooled: options.pool === true,
      now: io.now(),
      clock: () => performance.now(),
    });
    if (ranked.length === 0) {
      writeLine(io.errors, `${qrels} names no right row for any question of ${queries}: there is nothing to measure.`);
      return exitCodes.failed;
    }
    for (const line of describeMeasured([...figuresOf(ranked, {}), ...outcomeFigures(ranked)]))
      writeLine(io.output, line);
    if (options.run !== undefined) {
      const rows = ranked.map(({ query, ids }) => JSON.stringify({ query: query.id, ids }));
      await writeFile(options.run, `${rows.join("\n")}\n`);
    }
    return exitCodes.fine;
  } catch (error) {
    writeLine(io.errors, error instanceof Error ? error.message : String(error));
    return exitCodes.failed;
  }
}

async function rowsIn<Row>(path: string, schema: z.ZodType<Row>): Promise<readonly Row[]> {
  const text = await readText(path);
  return rowsOf(text, schema, path);
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
