import { Command, CommanderError } from "commander";
import packageFile from "../package.json" with { type: "json" };
import { askingNames } from "../src/questions/question.ts";
import { commandHelp } from "../src/reply/help-reply.ts";
import type { Store } from "../src/store/store.ts";
import { askHelp } from "./command-line/ask-help.ts";
import { type CommandIo, type ExitCode, exitCodes } from "./command-line/command-io.ts";
import { readEnvironment } from "./command-line/read-environment.ts";

/** A command of the command line; its modules are loaded only when it is the one that runs. */
type Run = (io: CommandIo) => Promise<ExitCode> | ExitCode;

const knowledgeOption = ["--knowledge <dir>", "folder of knowledge files; without --data nothing is kept"] as const;
const dataOption = ["--data <dir>", "folder in which the record is kept"] as const;

/** Two signals within so many milliseconds are one: a launcher hands on what the terminal has sent to both. */
const oneSignal = 500;

endQuietlyWithoutReader();
await runCommandLine(process.argv.slice(2));

async function runCommandLine(typed: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(withCommand(typed), { from: "user" });
  } catch (error) {
    const isAnswered = error instanceof CommanderError;
    if (!isAnswered) console.error(error);
    process.exitCode = isAnswered && error.exitCode === 0 ? exitCodes.fine : exitCodes.failed;
  }
}

/** Nothing typed starts; a word of the grammar asks, and so does a whole question: `onrecord who sybiha`. */
function withCommand([first, ...rest]: readonly string[]): string[] {
  if (first === undefined) return ["start"];
  const isQuestion = askingNames.some((name) => name !== "help" && name === first.replace(/^\//, "").toLowerCase());
  const isWhole = /\S\s+\S|^as[-_]?of:/i.test(first);
  const isStartOption = first.startsWith("-") && !["-h", "--help", "-V", "--version"].includes(first);
  const command = isStartOption ? ["start"] : (isQuestion || isWhole) && first !== "ask" ? ["ask"] : [];
  return [...command, first, ...rest];
}

function program(): Command {
  const onrecord = new Command("onrecord")
    .description(packageFile.description)
    .version(packageFile.version)
    .helpCommand(true)
    .exitOverride()
    .addHelpText(
      "after",
      "\nWithout a command it starts. Exit codes: 0 fine or all found, 1 not all, 2 could not be done.",
    );
  addAsking(onrecord);
  addAskingNames(onrecord);
  addCare(onrecord);
  addDesk(onrecord);
  addKeeping(onrecord);
  addMeasuring(onrecord);
  return onrecord;
}

function addAsking(onrecord: Command): void {
  onrecord
    .command("start")
    .description("open the terminal, and Slack and Discord where .env configures them")
    .option(...knowledgeOption)
    .option(...dataOption)
    .action(async (options) => {
      const { start } = await import("./command-line/start.ts");
      await run((io) => start(options, io, untilSignal()));
    });
  onrecord
    .command("ask")
    .description("answer one question, or every line of standard input")
    .argument("[words...]", "a command and its words, or a question")
    .option("--json", "write one JSON object a line")
    .option(...knowledgeOption)
    .option(...dataOption)
    .addHelpText("after", askHelp)
    .action(async (words, options) => {
      const { ask } = await import("./command-line/ask.ts");
      await run((io) => ask(words, options, io));
    });
}

/** Every command that asks, so that help lists it and a slip is told which was meant. */
function addAskingNames(onrecord: Command): void {
  for (const name of askingNames) {
    if (name === "ask" || name === "help") continue;
    onrecord
      .command(name)
      .description(commandHelp[name])
      .helpGroup("Asking the record:")
      .argument("[words...]")
      .option("--json", "write one JSON object a line")
      .option(...knowledgeOption)
      .option(...dataOption)
      .action(async (words, options) => {
        const { ask } = await import("./command-line/ask.ts");
        await run((io) => ask([name, ...words], options, io));
      });
  }
}

function addCare(onrecord: Command): void {
  onrecord
    .command("check")
    .description("hold a draft against the record: exact, altered, number or speaker differs, hedge dropped, not held")
    .argument("<file>", "draft: text, Markdown, web page or ninjs")
    .option("--json", "write one JSON array, a sentence an entry")
    .option(...knowledgeOption)
    .option(...dataOption)
    .action(async (file, options) => {
      const { check } = await import("./command-line/check.ts");
      await run((io) => check(file, options, io));
    });
  onrecord
    .command("extract")
    .description("print what is read of an article: claims with people, dates, figures, speakers and hedges")
    .argument("<file>", "article: text, Markdown, web page or ninjs")
    .option("--json", "write one JSON object")
    .option("--published <date>", "the day from which relative dates are counted, where the file states none")
    .action(async (file, options) => {
      const { extract } = await import("./command-line/extract.ts");
      await run((io) => extract(file, options, io));
    });
  onrecord
    .command("verify")
    .description("hold a knowledge file against the text of its article")
    .argument("<file>", "knowledge file")
    .requiredOption("--article <text>", "file with the article's text")
    .action(async (file, options) => {
      const { verify } = await import("./command-line/verify.ts");
      await run((io) => verify(file, options, io));
    });
  onrecord
    .command("doctor")
    .description("check configuration, knowledge, Slack and Discord, and say what to mend")
    .option("--json", "write one JSON object")
    .option(...knowledgeOption)
    .option(...dataOption)
    .action(async (options) => {
      const { doctor } = await import("./command-line/doctor/doctor.ts");
      await run((io) => doctor(options, io));
    });
  onrecord
    .command("manifest")
    .description("print the manifest for a Slack app")
    .option("--prefix <text>", "put before every single command; default: SLACK_COMMAND_PREFIX")
    .option(
      "--umbrella <name>",
      "name of the one command that takes every question; default: SLACK_UMBRELLA, or record",
    )
    .option("--request-url <address>", "for HTTP instead of Socket Mode: where Slack reaches this process")
    .option("--history", "let the bot look in its channels for posts of which no word came back; it can then read them")
    .action(async (options) => {
      const { manifest } = await import("./command-line/manifest.ts");
      await run((io) => manifest(options, io));
    });
}

/** What a desk does in chat, done at the machine as the operator. */
function addDesk(onrecord: Command): void {
  const uses = {
    place: "what a place may see, and what was settled for it: place slack:C012345 allow internal",
    grant: "give a role to a person or group: grant editor slack:U012345",
    revoke: "take a role away: revoke editor slack:U012345",
    grants: "who has which role",
    kill: "show nothing of an article or claim ever again: kill ARTICLE because REASON",
    gap: "keep a question until it is answered: file QUESTION, close NUMBER",
    gaps: "the questions that nothing answers yet",
    audit: "who did what, when: audit since monday about sources",
  };
  for (const [name, use] of Object.entries(uses)) addDeskCommand(onrecord, name, use);
  addDeskCommand(
    onrecord,
    "corrections",
    "what is being corrected and what could not be reached; dry-run, preview ARTICLE",
  ).option("--dry-run", "what would be changed now");
  const timed = {
    digest:
      "posts of what is new: add weekdays 8:30 about TOPIC in slack:C012345, list, show, why, pause, move, remove",
    watch: "be told of a topic as it arrives: about TOPIC in slack:C012345, list, pause, resume, remove",
  };
  for (const [name, use] of Object.entries(timed)) {
    onrecord
      .command(name)
      .description(use)
      .argument("[words...]")
      .option("--json", "write one JSON object a line")
      .option(...knowledgeOption)
      .option(...dataOption)
      .action(async (words, options) => {
        const { deskInFull } = await import("./command-line/desk-in-full.ts");
        await run((io) => deskInFull({ ...options, command: name, words }, io));
      });
  }
  onrecord
    .command("source")
    .description(
      "look after feeds and pages: add URL, list, check, pause, resume, remove; import FILE and export (OPML)",
    )
    .argument("[words...]")
    .option("--json", "write one JSON object a line")
    .option(...dataOption)
    .action(async (words, options) => {
      const { source } = await import("./command-line/source.ts");
      await run((io) => withStore(options, io, (store) => source(words, options, io, store)));
    });
}

function addDeskCommand(onrecord: Command, name: string, use: string): Command {
  return onrecord
    .command(name)
    .description(use)
    .argument("[words...]")
    .option("--json", "write one JSON object a line")
    .option(...dataOption)
    .action(async (typed: string[], options: { dryRun?: true; json?: true; data?: string }) => {
      const words = options.dryRun === true ? ["dry-run", ...typed] : typed;
      const { desk } = await import("./command-line/desk.ts");
      await run((io) => withStore(options, io, (store) => desk({ ...options, command: name, words }, io, store)));
    });
}

/** Opens the store for one command and closes it again; where it cannot be had that is said. */
async function withStore(
  options: { readonly data?: string },
  io: CommandIo,
  work: (store: Store) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { openStoreFor } = await import("./command-line/open-store.ts");
  const store = await openStoreFor(options, io);
  if (store === undefined) return exitCodes.failed;
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** What keeps the record from being lost. */
function addKeeping(onrecord: Command): void {
  onrecord
    .command("backup")
    .description("write the whole record into one file, while it is in use")
    .argument("<file>", "file to write: record.backup")
    .option("--force", "replace the file if it is there")
    .option("--json", "write one JSON object")
    .option(...dataOption)
    .action(async (file, options) => {
      const { backup } = await import("./command-line/backup.ts");
      await run((io) => backup(file, options, io));
    });
  onrecord
    .command("restore")
    .description("make the record what a backup holds, in a folder or on a server, whichever it was made from")
    .argument("<file>", "file that backup wrote")
    .option("--force", "replace what is there")
    .option("--json", "write one JSON object")
    .option(...dataOption)
    .action(async (file, options) => {
      const { restore } = await import("./command-line/restore.ts");
      await run((io) => restore(file, options, io));
    });
  onrecord
    .command("move")
    .description("carry the whole record over to a PostgreSQL server, or back into a folder, and compare every row")
    .requiredOption("--to <place>", "postgres://user:password@host:5432/database, or sqlite:FOLDER")
    .option("--force", "replace what is there")
    .option("--json", "write one JSON object")
    .option(...dataOption)
    .action(async (options) => {
      const { move } = await import("./command-line/move.ts");
      await run((io) => move(options, io));
    });
}

function addMeasuring(onrecord: Command): void {
  onrecord
    .command("eval")
    .description("measure how well articles are read and questions answered, on labelled data")
    .option("--data <dir>", "folder of labelled data", "../shared/eval")
    .option("--only <words>", "only the parts whose title holds these words")
    .option("--questions <file>", "other questions about the seed article, as JSON")
    .option("--corpus <file>", "claims of your own to rank, as JSON Lines; with --queries and --qrels")
    .option("--queries <file>", "questions of your own, as JSON Lines")
    .option("--qrels <file>", "which claims answer them, as JSON Lines")
    .option("--pool", "rank only the claims that each question names as its pool")
    .option("--run <file>", "write the ranking there, as JSON Lines")
    .option(...knowledgeOption)
    .action(async (options) => {
      if (options.corpus ?? options.queries ?? options.qrels) {
        const { evaluateCorpus } = await import("./command-line/evaluate-corpus.ts");
        return run((io) => evaluateCorpus(options, io));
      }
      const { evaluate } = await import("./command-line/evaluate.ts");
      await run((io) => evaluate(options, io));
    });
}

/** Runs a command to its end, and ends the process even where a library has left a timer or a connection behind. */
async function run(command: Run): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const code = await command({
    input: stdin,
    output: stdout,
    errors: stderr,
    environment: readEnvironment(env),
    now: () => new Date(),
  });
  await Promise.all([flushed(stdout), flushed(stderr)]);
  process.exit(code);
}

function flushed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write("", () => resolve());
  });
}

/** Settles when somebody or something asks the process to end. Asked a second time, it ends at once. */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    let asked: number | undefined;
    const take = (number: number) => (): void => {
      if (asked !== undefined && performance.now() - asked > oneSignal) process.exit(128 + number);
      asked ??= performance.now();
      resolve();
    };
    process.on("SIGHUP", take(1)).on("SIGINT", take(2)).on("SIGTERM", take(15));
  });
}

/** A reader that has seen enough, such as `head`, closes the pipe: that is an end, not an error. */
function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
}
