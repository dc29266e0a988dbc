import { readConfig } from "../../src/config.ts";
import { correctionsCommand } from "../../src/desk/corrections-command.ts";
import { gapCommand } from "../../src/desk/gap-command.ts";
import { gapsCommand } from "../../src/desk/gaps-command.ts";
import { gateCommands } from "../../src/desk/gate-commands.ts";
import { performCommand } from "../../src/desk/perform-command.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { operatorView } from "../../src/places/view.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { Store } from "../../src/store/store.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { deskRecords } from "./desk-records.ts";

/** What is done, and for whom its result is written. */
export type DeskOptions = { readonly command: string; readonly words: readonly string[]; readonly json?: boolean };

/**
 * Does at the machine what a desk does in chat, as the operator. With `json` what is looked up is written as one JSON
 * object a line, and what is done as `{outcome, text}`. Ends with 0 when it was done or found, 1 when there is nothing,
 * 2 when it could not be done.
 */
export async function desk(
  { command, words, json = false }: DeskOptions,
  io: CommandIo,
  store: Store,
): Promise<ExitCode> {
  const { roles } = readConfig(io.environment);
  for (const problem of roles.problems) writeLine(io.errors, problem);
  const typed = words.join(" ");
  const records = json
    ? await deskRecords(command, typed, { store, configured: roles.grants, now: io.now() })
    : undefined;
  if (records !== undefined) return writeRecords(records, io);
  const request = { text: `${command} ${typed}`.trim(), now: io.now(), place: consolePlace, asker: operator };
  const reply = await performCommand(
    { command, words: typed, request, view: operatorView },
    {
      store,
      commands: [correctionsCommand, gapCommand, gapsCommand, ...gateCommands(roles.grants)],
      configured: roles.grants,
      report: (action, error) =>
        writeLine(io.errors, `${action}: ${error instanceof Error ? error.message : String(error)}`),
    },
  );
  return writeDone(reply, json, io);
}

export function writeRecords(records: readonly object[], { output }: CommandIo): ExitCode {
  for (const record of records) writeLine(output, JSON.stringify(record));
  return records.length === 0 ? exitCodes.notAll : exitCodes.fine;
}

export function writeDone(reply: Reply, json: boolean, { output }: CommandIo): ExitCode {
  const text = renderPlain(reply);
  writeLine(output, json ? JSON.stringify({ outcome: reply.outcome, text }) : text);
  return codeOf(reply);
}

function codeOf({ outcome }: Reply): ExitCode {
  if (outcome === "done" || outcome === "found") return exitCodes.fine;
  return outcome === "problem" || outcome === "not-permitted" ? exitCodes.failed : exitCodes.notAll;
}
