import { mkdtemp, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { type Ended, runProcess, startProcess } from "./run-process.ts";

/** A desk as people run it: a folder of articles, a record of its own, and the process over both. */
export interface WholeDesk {
  write(name: string, content: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Starts the process, and waits until it says that it is connected. */
  start(connected: RegExp): Promise<RunningDesk>;
  /** A command of the command line over the same record. */
  run(...words: readonly string[]): Promise<Ended>;
}

export type RunningDesk = {
  /** All that it wrote to the machine. */
  readonly said: () => string;
  readonly stop: () => Promise<void>;
};

/** Long, since processes start slowly where many tests share few cores. */
const patience = { timeout: 40_000, interval: 20 };

/** For what a desk does by itself. */
export const eventually = <T>(look: () => T | Promise<T>): Promise<NonNullable<Exclude<T, false>>> =>
  vi.waitUntil(look, patience) as Promise<NonNullable<Exclude<T, false>>>;

export async function openWholeDesk(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>>,
): Promise<WholeDesk> {
  const folder = await mkdtemp(join(tmpdir(), "onrecord desk "));
  onTestFinished(() => rm(folder, { recursive: true }));
  const write = (name: string, content: string) => writeFile(join(folder, name), content);
  for (const [name, content] of Object.entries(files)) await write(name, content);
  const settings = {
    environment: { ONRECORD_KNOWLEDGE: folder, ONRECORD_DATA: join(folder, "data"), ...environment },
  };
  return {
    write,
    remove: (name) => unlink(join(folder, name)),
    async start(connected) {
      const { child, err, ended } = startProcess(process.execPath, ["adapters/onrecord.mjs"], settings);
      child.stdin?.end();
      const stop = async () => {
        child.kill("SIGTERM");
        await ended;
      };
      onTestFinished(stop);
      await vi.waitUntil(() => connected.test(err()), patience);
      return { said: err, stop };
    },
    run: (...words) => runProcess(process.execPath, ["adapters/onrecord.mjs", ...words], settings),
  };
}

/** A knowledge file with one article, a paragraph each claim; `days`: when what they tell of happened, a day each. */
export function knowledgeFile(
  id: string,
  title: string,
  texts: readonly string[],
  days: readonly string[] = [],
): string {
  const claims = texts.map((text, at) => {
    const when = days[at] === undefined ? "" : `, when: [{ from: ${days[at]}, words: that day }]`;
    return `  - { at: { paragraph: ${at + 1}, sentence: 1 }, text: "${text}", topics: [${id}]${when} }\n`;
  });
  return `article: { id: ${id}, title: ${title}, outlet: The Example }\nclaims:\n${claims.join("")}`;
}
