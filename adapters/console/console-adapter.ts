import { clearLine, cursorTo } from "node:readline";
import { createInterface, type Interface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Logger } from "pino";
import type { Adapter } from "../../src/adapter.ts";
import type { Newsroom, Whereabouts } from "../../src/newsroom.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { completeLine } from "./complete-line.ts";
import { createConversation } from "./conversation.ts";
import type { HistoryFile } from "./history-file.ts";
import type { ConsoleLook } from "./render-reply.ts";
import { writeText } from "./write-text.ts";

export type ConsoleSettings = {
  readonly input: Readable;
  readonly output: Writable;
  /** Somebody sits at both ends: greeting, prompt, completion and history. Otherwise lines are answered in order. */
  readonly isInteractive: boolean;
  readonly colour: boolean;
  /** Cells of a line, asked before every reply. */
  readonly width: () => number;
  /** One or two lines, shown to somebody who sits there. */
  readonly greeting: string;
  readonly history: HistoryFile | undefined;
};

export type ConsoleOptions = {
  readonly settings: ConsoleSettings;
  readonly newsroom: Newsroom;
  readonly log: Pick<Logger, "error">;
  readonly now: () => Date;
};

/** The terminal as a front door. */
export interface ConsoleAdapter extends Adapter {
  /** Settles when the input has ended, the asker has left or the adapter was stopped. */
  readonly ended: Promise<{ readonly asked: number }>;
  /** Lets others write whole lines to the same terminal without spoiling the line that is being typed. */
  interject(write: () => void): void;
}

const prompt = "› ";
const terminal: Whereabouts = { place: consolePlace, asker: operator };

/** A chat in the terminal, or answers to piped lines. */
export function createConsoleAdapter(options: ConsoleOptions): ConsoleAdapter {
  const { newsroom } = options;
  const { input, output, isInteractive, history } = options.settings;
  const ended = Promise.withResolvers<{ readonly asked: number }>();
  let lines: Interface | undefined;
  let isClosed = false;

  return {
    name: "Console",
    ended: ended.promise,
    async start() {
      const kept = isInteractive ? ((await history?.read()) ?? []) : [];
      const reader = createInterface({
        input,
        ...(isInteractive ? { output, prompt, history: [...kept], removeHistoryDuplicates: true } : {}),
        terminal: isInteractive,
        completer: (line: string) => completeLine(line, (typed, limit) => newsroom.complete(typed, limit, terminal)),
      });
      lines = reader;
      reader.once("close", () => {
        isClosed = true;
      });
      reader.on("SIGINT", () => reader.close());
      converse(reader, options, () => isClosed).then((asked) => ended.resolve({ asked }), ended.reject);
      return { kind: "connected", as: "terminal" };
    },
    async stop() {
      if (lines === undefined) ended.resolve({ asked: 0 });
      if (!isClosed) lines?.close();
      await ended.promise;
    },
    interject(write) {
      const isTyping = isInteractive && lines !== undefined && !isClosed;
      if (isTyping) {
        cursorTo(output, 0);
        clearLine(output, 0);
      }
      write();
      if (isTyping) lines?.prompt(true);
    },
  };
}

/** Answers line by line until the input ends or the asker leaves; how many lines asked something. */
async function converse(reader: Interface, options: ConsoleOptions, isClosed: () => boolean): Promise<number> {
  const { output, isInteractive, colour, width, greeting, history } = options.settings;
  const look = (): ConsoleLook => ({ colour, width: width() });
  const respond = createConversation({ ...options, look, isInteractive });
  const invite = (): void => {
    if (isInteractive && !isClosed()) reader.prompt();
  };
  let asked = 0;
  if (isInteractive) await writeText(output, `${greeting}\n\n`);
  invite();
  for await (const line of reader) {
    const turn = await respond(line);
    if (turn.kind === "leave") break;
    if (turn.text !== "") {
      asked += 1;
      await Promise.all([writeText(output, turn.text), isInteractive ? history?.add(line.trim()) : undefined]);
    }
    invite();
  }
  if (isInteractive) await writeText(output, "\n");
  return asked;
}
