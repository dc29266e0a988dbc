import { Readable, Writable } from "node:stream";
import type { CommandIo } from "../../adapters/command-line/command-io.ts";

/** What a command may touch, held in memory; `written` and `complained` are what it wrote so far. */
export type MemoryIo = CommandIo & { readonly written: () => string; readonly complained: () => string };

export function memoryIo(
  given: { readonly input?: string; readonly environment?: CommandIo["environment"] } = {},
): MemoryIo {
  const output = collecting();
  const errors = collecting();
  return {
    input: Readable.from([Buffer.from(given.input ?? "")]),
    output: output.stream,
    errors: errors.stream,
    environment: given.environment ?? {},
    now: () => new Date("2025-03-20T12:00:00Z"),
    written: output.text,
    complained: errors.text,
  };
}

function collecting(): { readonly stream: Writable; readonly text: () => string } {
  let text = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: unknown, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  return { stream, text: () => text };
}
