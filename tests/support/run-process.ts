import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

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

/** Starts a program with nothing of this process's environment but what it needs to run. */
export function startProcess(
  command: string,
  words: readonly string[],
  settings: ProcessSettings = {},
): RunningProcess {
  const env = { PATH: process.env["PATH"], HOME: process.env["HOME"], ...settings.environment };
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
