import { randomBytes } from "node:crypto";
import { homedir } from "node:os";
import { performance } from "node:perf_hooks";
import type { Logger } from "pino";
import { type Config, readConfig } from "../../src/config.ts";
import { createRecorder } from "../../src/corrections/create-recorder.ts";
import type { PlaceChanged } from "../../src/corrections/place-looks.ts";
import { newToken } from "../../src/delivery/new-token.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { observeNewsroom } from "../../src/operations/observe-newsroom.ts";
import { noObserver } from "../../src/operations/observer.ts";
import { operatorView } from "../../src/places/view.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { type ConsoleAdapter, createConsoleAdapter } from "../console/console-adapter.ts";
import { historyPath, openHistoryFile } from "../console/history-file.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { createLog } from "./create-log.ts";
import { type Doors, openDoors } from "./doors.ts";
import { endWithin } from "./end-within.ts";
import { createHide } from "./hide-secrets.ts";
import { describeKnowledge } from "./knowledge-place.ts";
import { type OpenDesk, openDesk } from "./open-desk.ts";
import { createOperations } from "./operations.ts";
import { createStoreOutageLog } from "./store-outage-log.ts";
import { terminalWidth, wantsColour } from "./terminal.ts";
import { startUpkeep } from "./upkeep.ts";

export type StartOptions = { readonly knowledge?: string; readonly data?: string };

/**
 * Opens the terminal and every configured door over the knowledge, which is followed while the process runs. Goes on
 * until the asker leaves or `stopping` settles; a process that nobody typed to, as under a supervisor, serves on as long
 * as a door is connected.
 */
export async function start(options: StartOptions, io: CommandIo, stopping: Promise<void>): Promise<ExitCode> {
  const config = readConfig(io.environment);
  const desk = await openDesk({ ...options, saysHeldBack: true }, io);
  const hide = createHide(config);
  const say = (line: string): void => terminal.interject(() => writeLine(io.errors, hide(line)));
  const outages = createStoreOutageLog(elapsed);
  const log = createLog(config, (line) => say(line.trimEnd()), outages);
  const operations = await createOperations(config, elapsed);
  const loops = { ...operations.loops, step: outages.watching(operations.loops.step) };
  const { observer } = operations;
  const newsroom = observer === noObserver ? desk.newsroom : observeNewsroom(desk.newsroom, observer, elapsed);
  const terminal = openTerminal(newsroom, greetingFor(desk), log, io);
  await terminal.start();
  const recorder = createRecorder({ ledger: desk.store.ledger, log, newId });
  for (const problem of config.runningProblems) say(problem);
  const onPlaceChanged = (changed: PlaceChanged): void => upkeep.lookAt(changed);
  const parts = { newsroom, recorder, log, now: io.now, store: desk.store, onPlaceChanged };
  const doors = openDoors(config, parts, (status) => say(cleanText(status)));
  const { operators } = config;
  const upkeep = startUpkeep(desk, {
    posters: doors.posters,
    log,
    now: io.now,
    elapsed,
    say,
    newId,
    operations: { observer, loops },
    operators,
  });
  const onError = (error: unknown): void => log.error({ err: error }, "The operators' door could not tell something");
  await operations.open({ desk, now: io.now, doors: doors.standing, say, onError });

  const isIdle = await Promise.race([stopping.then(() => false), isDone(terminal, doors, io)]);
  if (isIdle) say(nothingToDo(config));
  operations.retire();
  const end = (what: string, work: Promise<unknown>, patience: number) => endWithin(work, { what, patience, log });
  const patience = config.stopSeconds * 1_000;
  await Promise.all([
    end("the terminal", terminal.stop(), patience),
    end("the front doors", doors.stop(), patience),
    end("what is in hand", upkeep.stop(), patience),
  ]);
  await end("handing over", upkeep.handOver(), shortPatience);
  await end("the store", desk.close(), closingPatience);
  await end("the operators' door", operations.close(), shortPatience);
  return isIdle ? exitCodes.failed : exitCodes.fine;
}

/**
 * Settles when the terminal has ended, unless nobody ever typed there and a door is connected: then never. True where
 * nobody typed and no door is open.
 */
async function isDone(terminal: ConsoleAdapter, doors: Doors, io: CommandIo): Promise<boolean> {
  const { asked } = await terminal.ended;
  const isUnattended = !isInteractive(io) && asked === 0;
  if (isUnattended && (await doors.isAnyConnected)) await new Promise<never>(() => {});
  return isUnattended;
}

const nothingToDo = ({ slack, discord }: Config): string =>
  slack.kind === "off" && discord.kind === "off"
    ? "Nobody is at the terminal and no front door is configured, so there is nothing to do: start it in a terminal, or fill in Slack or Discord in .env."
    : "Nobody is at the terminal and no front door could be opened, so there is nothing to do: npx onrecord doctor says what to mend.";

const newId = (): string => newToken(randomBytes);

/** Milliseconds of a clock that nobody sets. */
const elapsed = (): number => performance.now();

/** How long it may take to tell the store what others may go on with, in milliseconds. */
const shortPatience = 2_000;
/** How long the store may take to close, and a large record to be written for the next start, in milliseconds. */
const closingPatience = 5_000;

const isInteractive = ({ input, output }: CommandIo): boolean => input.isTTY === true && output.isTTY === true;

function openTerminal(newsroom: Newsroom, greeting: string, log: Logger, io: CommandIo): ConsoleAdapter {
  const { input, output, environment, now } = io;
  const settings = {
    input,
    output,
    isInteractive: isInteractive(io),
    colour: wantsColour(environment, output.isTTY === true),
    width: () => terminalWidth(environment, output.columns),
    greeting,
    history: openHistoryFile(historyPath(environment["XDG_STATE_HOME"], homedir())),
  };
  return createConsoleAdapter({ settings, newsroom, log, now });
}

function greetingFor({ records }: OpenDesk): string {
  const { knowledge } = records.of(operatorView);
  const person = knowledge.entities.find(({ kind }) => kind === "person");
  const example = person === undefined ? "" : `, such as “who ${cleanText(person.name)}”`;
  return `On Record: ${describeKnowledge(knowledge)}.\nAsk a question${example}. help shows more, exit leaves.`;
}
