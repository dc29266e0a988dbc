import { performance } from "node:perf_hooks";
import { mustBeMended } from "../../src/knowledge/knowledge.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { operatorView } from "../../src/places/view.ts";
import { writeText } from "../console/write-text.ts";
import { type AnswerRecord, answerRecord } from "./answer-record.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { openDesk } from "./open-desk.ts";
import { readLines } from "./read-lines.ts";

export type AskOptions = { readonly json?: boolean; readonly knowledge?: string; readonly data?: string };

/**
 * Answers the words as one question, or every line of the input that is not blank, in order. Ends with 0 when all were
 * found, 1 when one was not, 2 when the knowledge is broken or something was asked of a store that is away; what can be answered is
 * answered then too.
 */
export async function ask(words: readonly string[], options: AskOptions, io: CommandIo): Promise<ExitCode> {
  const desk = await openDesk(options, io);
  const { newsroom, problems } = desk;
  const isBroken = problems.some(mustBeMended);
  if (isBroken && desk.records.of(operatorView).knowledge.claims.length === 0) return exitCodes.failed;
  if (words.length === 0 && io.input.isTTY) writeLine(io.errors, "One question a line; Ctrl-D ends.");
  let isAllFound = true;
  let isRefused = false;
  let isFirst = true;
  for await (const query of queriesFrom(words, io)) {
    const { record, isProblem } = await answerOne(query, newsroom, io.now());
    if (record.outcome !== "found") isAllFound = false;
    if (isProblem && desk.storeProblem !== undefined) isRefused = true;
    await writeText(io.output, options.json ? `${JSON.stringify(record)}\n` : `${isFirst ? "" : "\n"}${record.text}\n`);
    isFirst = false;
  }
  await desk.close();
  if (isBroken || isRefused) return exitCodes.failed;
  return isAllFound ? exitCodes.fine : exitCodes.notAll;
}

async function* queriesFrom(words: readonly string[], io: CommandIo): AsyncGenerator<string, void> {
  if (words.length > 0) {
    yield words.join(" ");
    return;
  }
  for await (const line of readLines(io.input)) {
    if (line.trim() !== "") yield line;
  }
}

type Given = { readonly record: AnswerRecord; readonly isProblem: boolean };

async function answerOne(query: string, newsroom: Newsroom, now: Date): Promise<Given> {
  const begun = performance.now();
  const answered = await newsroom.answer({ text: query.trim(), now, place: consolePlace, asker: operator });
  const record = answerRecord(query, answered, performance.now() - begun);
  return { record, isProblem: answered.reply.outcome === "problem" };
}
