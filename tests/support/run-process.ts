import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "dotenv";

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

export type ProcessSettings = {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
};

export type Ended = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
};

/** A process whose output is gathered while it runs. */
export type RunningProcess = {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<Ended>;
};

/** Every setting left blank, so that a developer's own `.env` changes no test and connects no test to anything. */
const unconfigured = Object.fromEntries(
  Object.keys(parse(readFileSync(join(projectFolder, ".env.example"), "utf8")))
    .filter((name) => !name.endsWith("_COLOR"))
    .map((name) => [name, ""]),
);

/** Where the processes of this test file keep their records, each knowledge folder its own; gone with the tests. */
const dataHome = mkdtempSync(join(tmpdir(), "onrecord-tests-"));
process.once("exit", () => rmSync(dataHome, { recursive: true, force: true }));

/** Starts a program with nothing of this process's environment but what it needs to run. */
export function startProcess(
  command: string,
  words: readonly string[],
  settings: ProcessSettings = {},
): RunningProcess {
  const env = {
    ...unconfigured,
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    XDG_DATA_HOME: dataHome,
    ...settings.environment,
  };
  const child = spawn(command, words, { cwd: settings.folder ?? projectFolder, env });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, out, err }));
  return { child, out: () => out, err: () => err, ended };
}

/** Runs a program to its end with the given standard input. */
export async function runProcess(
  command: string,
  words: readonly string[],
  settings: ProcessSettings & { readonly input?: string } = {},
): Promise<Ended> {
  const { child, ended } = startProcess(command, words, settings);
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(settings.input ?? "");
  return ended;
}
