import type { Readable, Writable } from "node:stream";

/** What a command may touch of its process; tests hand in streams of their own. */
export type CommandIo = {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly errors: Writable & { readonly isTTY?: boolean };
  /** The variables of the process, with those of `.env` beneath them. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
};

/** What the process ends with, as grep does it: 0 found, 1 not all of it found, 2 could not be done as asked. */
export const exitCodes = { fine: 0, notAll: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const writeLine = (stream: Writable, line: string): void => {
  stream.write(`${line}\n`);
};
