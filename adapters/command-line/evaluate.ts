import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeMeasured } from "../../src/evaluation/describe-measured.ts";
import { describeJudged, judgeQuestions, labelledQuestions } from "../../src/evaluation/eval-seed.ts";
import type { EvaluationPart } from "../../src/evaluation/evaluation-part.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { evaluationParts } from "./evaluation-parts.ts";
import { knowledgePath } from "./knowledge-place.ts";
import { readNewsroom } from "./read-newsroom.ts";

export type EvaluateOptions = {
  readonly data: string;
  readonly questions?: string;
  readonly knowledge?: string;
  /** Only the parts whose title holds these words. */
  readonly only?: string;
};

/** Measures every part of the labelled data. A part whose data is not there is said to be skipped. */
export async function evaluate(options: EvaluateOptions, io: CommandIo): Promise<ExitCode> {
  const isWanted = (title: string): boolean => title.toLowerCase().includes((options.only ?? "").toLowerCase());
  const { newsroom, reading } = await readNewsroom(knowledgePath(options.knowledge, io.environment), io);
  if (isWanted(seedTitle)) await evaluateSeed({ options, io, newsroom });
  if (options.questions !== undefined) return exitCodes.fine;
  for (const load of evaluationParts({ desk: reading.knowledge, now: io.now() })) {
    for (const part of await load()) if (isWanted(part.title)) await evaluatePart(part, options.data, io);
  }
  return exitCodes.fine;
}

async function evaluatePart(part: EvaluationPart, data: string, { output }: CommandIo): Promise<void> {
  const texts: string[] = [];
  for (const file of part.files) {
    const text = await textOf(join(data, file));
    if (text === undefined) {
      writeLine(output, `${part.title}: skipped, since ${join(data, file)} is not there.`);
      return;
    }
    texts.push(text);
  }
  writeLine(output, part.title);
  for (const line of describeMeasured(part.measure(texts))) writeLine(output, line);
}

const seedTitle = "Seed article, the shipped knowledge";

type SeedRun = {
  readonly options: EvaluateOptions;
  readonly io: CommandIo;
  readonly newsroom: Awaited<ReturnType<typeof readNewsroom>>["newsroom"];
};

async function evaluateSeed({ options, io, newsroom }: SeedRun): Promise<void> {
  const seed = join(options.data, "seed");
  const article = await textOf(join(seed, "article.txt"));
  const sentences = await textOf(join(seed, "sentences.json"));
  const questions = await textOf(options.questions ?? join(seed, "public.json"));
  if (article === undefined || sentences === undefined || questions === undefined) {
    writeLine(io.output, `${seedTitle}: skipped, since ${seed} or the questions are not there.`);
    return;
  }
  const labelled = labelledQuestions({ questions: JSON.parse(questions), sentences: JSON.parse(sentences), article });
  const judged = await judgeQuestions(labelled, async (text) => {
    const answered = await newsroom.answer({ text, now: io.now() });
    return { answered, text: renderPlain(answered.reply) };
  });
  writeLine(io.output, `${seedTitle}, ${labelled.length} questions`);
  writeLine(io.output, describeJudged(judged));
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
