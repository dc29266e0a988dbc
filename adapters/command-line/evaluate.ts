import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describeJudged, judgeQuestions, labelledQuestions } from "../../src/evaluation/eval-seed.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { knowledgePath } from "./knowledge-place.ts";
import { openNewsroom } from "./open-newsroom.ts";

export type EvaluateOptions = { readonly data: string; readonly questions?: string; readonly knowledge?: string };

/** Asks the labelled questions about the seed article of the shipped knowledge. Data that is not there is said to be skipped. */
export async function evaluate(options: EvaluateOptions, io: CommandIo): Promise<ExitCode> {
  const seed = join(options.data, "seed");
  const article = await textOf(join(seed, "article.txt"));
  const sentences = await textOf(join(seed, "sentences.json"));
  const questions = await textOf(options.questions ?? join(seed, "public.json"));
  if (article === undefined || sentences === undefined || questions === undefined) {
    writeLine(io.output, `Seed article: skipped, since ${seed} or the questions are not there.`);
    return exitCodes.fine;
  }
  const { newsroom } = await openNewsroom(knowledgePath(options.knowledge, io.environment), io);
  const labelled = labelledQuestions({ questions: JSON.parse(questions), sentences: JSON.parse(sentences), article });
  const judged = await judgeQuestions(labelled, async (text) => {
    const answered = await newsroom.answer({ text, now: io.now() });
    return { answered, text: renderPlain(answered.reply) };
  });
  writeLine(io.output, `Seed article, ${labelled.length} questions on the shipped knowledge`);
  writeLine(io.output, describeJudged(judged));
  return exitCodes.fine;
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}
