import { resolve } from "node:path";
import { count } from "../../src/answers/format-number.ts";
import { isInUse } from "../../src/store/backup/is-in-use.ts";
import { type Moved, type MoveStep, moveStore } from "../../src/store/backup/move-store.ts";
import { checkTarget } from "../../src/store/backup/restore-store.ts";
import type { StorePlace } from "../../src/store/backup/store-place.ts";
import { StoreUnavailable } from "../../src/store/store-unavailable.ts";
import { type CommandIo, type ExitCode, exitCodes, writeLine } from "./command-io.ts";
import { type DataPlace, dataPlace, describeDataPlace } from "./data-place.ts";
import { storePlace } from "./open-store.ts";
import { createProgress } from "./progress.ts";

export type MoveOptions = {
  /** "postgres://user:password@host:5432/database" or "sqlite:FOLDER". */
  readonly to: string;
  readonly data?: string;
  readonly force?: boolean;
  readonly json?: boolean;
};

/** Carries the whole record over to a server, or back into a folder, and holds every row against the one it came from. */
export async function move({ to, data, force = false, json = false }: MoveOptions, io: CommandIo): Promise<ExitCode> {
  const source = dataPlace({ data }, io.environment);
  const target = readTarget(to);
  if (target === undefined) {
    writeLine(io.errors, `“${to.split(":")[0]}:…” is no place to move to. ${usage}`);
    return exitCodes.failed;
  }
  const [from, into] = [storePlace(source), storePlace(target)];
  if (JSON.stringify(from) === JSON.stringify(into)) {
    writeLine(io.errors, `The record is in ${describeDataPlace(target)} already. Name its place with --data.`);
    return exitCodes.failed;
  }
  const progress = createMoveProgress(io);
  try {
    await checkPlaces(from, into, force, io);
    const moved = await moveStore(from, into, { now: io.now(), force, onProgress: progress.step });
    progress.end();
    report(moved, { source, target, json }, io);
    return moved.meanwhile === 0 ? exitCodes.fine : exitCodes.notAll;
  } catch (error) {
    progress.end();
    if (!(error instanceof StoreUnavailable)) throw error;
    writeLine(io.errors, error.message);
    return exitCodes.failed;
  }
}

const usage = "Write --to postgres://user:password@host:5432/database, or --to sqlite:FOLDER.";

function readTarget(to: string): DataPlace | undefined {
  if (/^postgres(?:ql)?:\/\//i.test(to)) return { kind: "server", url: to };
  const folder = /^sqlite:(.+)$/i.exec(to)?.[1];
  return folder === undefined ? undefined : { kind: "folder", path: resolve(folder) };
}

/** Before anything is read: whether the target can be had, and whether others use the source. */
async function checkPlaces(from: StorePlace, into: StorePlace, force: boolean, io: CommandIo): Promise<void> {
  try {
    await checkTarget(into, force);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StoreUnavailable(error.code, inWordsOfMoving(error.message), error);
  }
  if (!(await isInUse(from))) return;
  writeLine(
    io.errors,
    "A process uses the record that is moved. What it writes from now on is not carried over: better end it first, and start it again with the new place.",
  );
}

const inWordsOfMoving = (message: string): string =>
  message
    .replaceAll("DATABASE_URL", "--to")
    .replace("restore with --force", "move with --force")
    .replace("restore into another place", "move to another place");

function createMoveProgress(io: CommandIo) {
  const names: Readonly<Record<MoveStep, string>> = { reading: "Reading", writing: "Writing", comparing: "Comparing" };
  let current: { readonly step: MoveStep; readonly line: ReturnType<typeof createProgress> } | undefined;
  return {
    step(step: MoveStep, done: number, total: number): void {
      if (current?.step !== step) {
        current?.line.end();
        current = { step, line: createProgress(names[step], io) };
      }
      current.line.step(done, total);
    },
    end: () => current?.line.end(),
  };
}

type Places = { readonly source: DataPlace; readonly target: DataPlace; readonly json: boolean };

function report({ rows, at, tables, meanwhile }: Moved, { source, target, json }: Places, io: CommandIo): void {
  const [from, to] = [describeDataPlace(source), describeDataPlace(target)];
  if (json) {
    writeLine(io.output, JSON.stringify({ from, to, at, rows, tables, meanwhile }));
    return;
  }
  const width = Math.max(...tables.map(({ table }) => table.length));
  for (const each of tables) {
    writeLine(io.output, `${each.table.padEnd(width)}  ${count(each.rows, "row")}, each the same`);
  }
  writeLine(io.output, `${to} holds what ${from} held on ${at}: ${count(rows, "row")}. ${from} is as it was.`);
  if (meanwhile > 0) {
    writeLine(
      io.errors,
      `${count(meanwhile, "row")} of ${from} changed while it was moved and did not come along. End what runs over it and move again with --force.`,
    );
    return;
  }
  writeLine(io.output, nextStep(target));
}

const nextStep = (target: DataPlace): string =>
  target.kind === "server"
    ? "Next: write DATABASE_URL with this address, password included, into the .env of every process, and start them again."
    : `Next: write ONRECORD_DATA=${describeDataPlace(target)} into .env, take DATABASE_URL out of it, and start again.`;
