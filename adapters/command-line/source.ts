import { readFile } from "node:fs/promises";
import { count } from "../../src/answers/format-number.ts";
import { readConfig } from "../../src/config.ts";
import { performCommand } from "../../src/desk/perform-command.ts";
import { createSourceCommand } from "../../src/desk/source-command.ts";
import { consolePlace, operator } from "../../src/places/place.ts";
import { operatorView } from "../../src/places/view.ts";
import { cleanText } from "../../src/reply/clean-text.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import { readAddOptions } from "../../src/sources/desk/read-source-words.ts";
import { readAllowedHosts } from "../../src/sources/fetching/allowed-hosts.ts";
import { openSources } from "../../src/sources/open-sources.ts";
import { type Imported, importSources } from "../../src/sources/opml/import-sources.ts";
import { readOpml } from "../../src/sources/opml/read-opml.ts";
import { writeOpml } from "../../src/sources/opml/write-opml.ts";
import { pollSource } from "../../src/sources/polling/poll-source.ts";
import type { Store } from "../../src/store/store.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";

export type SourceOptions = { readonly json?: boolean };

/**
 * Looks after the sources at the machine, as the operator: what is typed in chat, and lists of feeds (OPML) in and out.
 * Ends with 0 when it was done or found, 1 when not all of it was, 2 when it could not be done.
 */
export async function source(
  words: readonly string[],
  options: SourceOptions,
  io: CommandIo,
  store: Store,
): Promise<ExitCode> {
  const [verb = "list", ...rest] = words;
  if (verb === "import") return importFile(rest, options, io, store);
  if (verb === "export") {
    const all = await store.sources.all();
    if (all.length === 0) {
      writeLine(io.errors, "There are no sources to export. Add one: npx onrecord source add ADDRESS");
      return exitCodes.notAll;
    }
    writeLine(io.output, writeOpml(all, io.now()).trimEnd());
    return exitCodes.fine;
  }
  if (verb === "list" && options.json === true) return listAsJson(io, store);
  const sources = openSources({ store, now: io.now, allowHosts: readConfig(io.environment).allowHosts });
  try {
    for (const host of sources.allowed)
      writeLine(io.errors, `${host} may be fetched from, as ONRECORD_ALLOW_HOSTS says.`);
    const known = verb === "check" && options.json === true ? await store.sources.find(rest[0] ?? "") : undefined;
    if (known === undefined)
      return await perform(words.join(" "), createSourceCommand(sources), { options, io, store });
    const { found, problem, movedTo } = await pollSource(known, sources.parts);
    const record = { id: known.id, found: found ?? null, problem: problem ?? null, movedTo: movedTo ?? null };
    writeLine(io.output, JSON.stringify(record));
    return problem === undefined ? exitCodes.fine : exitCodes.failed;
  } finally {
    await sources.close();
  }
}

type Performing = { readonly options: SourceOptions; readonly io: CommandIo; readonly store: Store };

async function perform(
  typed: string,
  command: ReturnType<typeof createSourceCommand>,
  { options, io, store }: Performing,
): Promise<ExitCode> {
  const request = { text: `source ${typed}`.trim(), now: io.now(), place: consolePlace, asker: operator };
  const report = (action: string, error: unknown): void =>
    writeLine(io.errors, `${action}: ${error instanceof Error ? error.message : String(error)}`);
  const desk = { store, commands: [command], configured: [], report };
  const reply = await performCommand({ command: "source", words: typed, request, view: operatorView }, desk);
  const text = renderPlain(reply);
  writeLine(io.output, options.json === true ? JSON.stringify({ outcome: reply.outcome, text }) : text);
  if (reply.outcome === "done" || reply.outcome === "found") return exitCodes.fine;
  return reply.outcome === "problem" ? exitCodes.failed : exitCodes.notAll;
}

async function listAsJson({ output }: CommandIo, store: Store): Promise<ExitCode> {
  const sources = await store.sources.all();
  for (const one of sources) {
    const { id, kind, url, title, collection, family, state, every, follows, lastOk, nextAt, failures, problem } = one;
    const stated = { title, family, every, lastOk, problem };
    const nullable = Object.fromEntries(Object.entries(stated).map(([name, value]) => [name, value ?? null]));
    writeLine(output, JSON.stringify({ id, kind, url, ...nullable, collection, state, follows, nextAt, failures }));
  }
  return sources.length === 0 ? exitCodes.notAll : exitCodes.fine;
}

async function importFile(
  words: readonly string[],
  { json }: SourceOptions,
  io: CommandIo,
  store: Store,
): Promise<ExitCode> {
  const [file, ...more] = words;
  const as = readAddOptions(more.join(" "));
  if (file === undefined || typeof as === "string") {
    writeLine(io.errors, typeof as === "string" ? as : "Name the list: npx onrecord source import FILE");
    return exitCodes.failed;
  }
  const bytes = await readFile(file).catch((error: Error) => error.message);
  const read =
    typeof bytes === "string" ? ({ kind: "no-list", why: `cannot be read: ${bytes}` } as const) : readOpml(bytes);
  if (read.kind === "no-list") {
    writeLine(io.errors, cleanText(`${file} ${read.why}.`));
    return exitCodes.failed;
  }
  const allowed = readAllowedHosts(readConfig(io.environment).allowHosts);
  const { id, name, platform } = operator;
  const addedBy = `${platform}:${id}`;
  const imported = await importSources(read.listed, { sources: store.sources, as, addedBy, allowed, now: io.now() });
  const who = { platform, id, name };
  const detail = summaryOf(imported);
  await store.audit.add({
    at: io.now().toISOString(),
    who,
    place: consolePlace,
    action: "source import",
    detail,
    outcome: "done",
  });
  for (const note of read.notes) writeLine(io.errors, note);
  if (json === true) for (const one of imported) writeLine(io.output, JSON.stringify(one));
  else {
    for (const one of imported)
      if (one.outcome === "refused") writeLine(io.errors, cleanText(`${one.url.slice(0, 200)} ${one.why}.`));
    writeLine(io.output, `${detail}.`);
  }
  return imported.some(({ outcome }) => outcome === "refused") ? exitCodes.notAll : exitCodes.fine;
}

/** "12 sources added, 3 known already, 1 refused". */
function summaryOf(imported: readonly Imported[]): string {
  const number = (outcome: Imported["outcome"]): number => imported.filter((one) => one.outcome === outcome).length;
  const parts = [[number("known"), "known already"] as const, [number("refused"), "refused"] as const];
  const more = parts.flatMap(([how, what]) => (how === 0 ? [] : `${how} ${what}`));
  return [`${count(number("added"), "source")} added`, ...more].join(", ");
}
