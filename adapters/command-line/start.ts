import { homedir } from "node:os";
import { setTimeout as delay } from "node:timers/promises";
import type { Logger } from "pino";
import { readConfig } from "../../src/config.ts";
import { describeProblem } from "../../src/knowledge/describe-problem.ts";
import type { KnowledgeReading } from "../../src/knowledge/knowledge.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { type ConsoleAdapter, createConsoleAdapter } from "../console/console-adapter.ts";
import { historyPath, openHistoryFile } from "../console/history-file.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { createLog } from "./create-log.ts";
import { type Doors, openDoors } from "./doors.ts";
import { describeKnowledge, knowledgePath } from "./knowledge-place.ts";
import { type OpenNewsroom, openNewsroom } from "./open-newsroom.ts";
import { terminalWidth, wantsColour } from "./terminal.ts";

export type StartOptions = { readonly knowledge?: string };

/**
 * Opens the terminal and every configured door over the knowledge, which is followed while the process runs. Goes on
 * until the asker leaves or `stopping` settles; a process that nobody typed to, as under a supervisor, serves on as long
 * as a door is connected.
 */
export async function start(options: StartOptions, io: CommandIo, stopping: Promise<void>): Promise<ExitCode> {
  const config = readConfig(io.environment);
  const open = await openNewsroom(knowledgePath(options.knowledge, io.environment), io);
  const say = (line: string): void => terminal.interject(() => writeLine(io.errors, line));
  const log = createLog(config, (line) => say(line.trimEnd()));
  const terminal = openTerminal(open, log, io);
  await terminal.start();
  followKnowledge(open, say);
  const parts = { newsroom: open.newsroom, log, now: io.now };
  const doors = openDoors(config, parts, (status) => say(cleanText(status)));

  await Promise.race([stopping, isDone(terminal, doors, io)]);
  await withPatience(Promise.all([terminal.stop(), doors.stop(), open.folder.close()]));
  return exitCodes.fine;
}

/** Settles when the terminal has ended, unless nobody ever typed there and a door is connected: then never. */
async function isDone(terminal: ConsoleAdapter, doors: Doors, io: CommandIo): Promise<void> {
  const { asked } = await terminal.ended;
  const isUnattended = !isInteractive(io) && asked === 0;
  if (isUnattended && (await doors.isAnyConnected)) await new Promise<never>(() => {});
}

/** How long doors may take to close before the process ends all the same. */
const patience = 5_000;

async function withPatience(closing: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  await Promise.race([closing, delay(patience, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
}

const isInteractive = ({ input, output }: CommandIo): boolean => input.isTTY === true && output.isTTY === true;

function openTerminal({ newsroom, reading }: OpenNewsroom, log: Logger, io: CommandIo): ConsoleAdapter {
  const { input, output, environment, now } = io;
  const settings = {
    input,
    output,
    isInteractive: isInteractive(io),
    colour: wantsColour(environment, output.isTTY === true),
    width: () => terminalWidth(environment, output.columns),
    greeting: greetingFor(reading),
    history: openHistoryFile(historyPath(environment["XDG_STATE_HOME"], homedir())),
  };
  return createConsoleAdapter({ settings, newsroom, log, now });
}

function greetingFor(reading: KnowledgeReading): string {
  const person = reading.knowledge.entities.find(({ kind }) => kind === "person");
  const example = person === undefined ? "" : `, such as “who ${cleanText(person.name)}”`;
  return `On Record: ${describeKnowledge(reading)}.\nAsk a question${example}. help shows more, exit leaves.`;
}

function followKnowledge({ folder, replace }: OpenNewsroom, say: (line: string) => void): void {
  void folder.watch((reading) => {
    replace(reading.knowledge);
    for (const problem of reading.problems) say(cleanText(describeProblem(problem)));
    say(`The knowledge changed: ${describeKnowledge(reading)}.`);
  });
}
