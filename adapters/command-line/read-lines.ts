import type { Readable } from "node:stream";

/**
 * The lines of a stream of UTF-8 text, one by one as they come. Only LF and CRLF end a line: the other line breaks of
 * Unicode, which `node:readline` also splits at, are part of a question.
 */
export async function* readLines(input: Readable): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of input) {
    const lines = (rest + (typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }))).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield withoutReturn(line);
  }
  rest += decoder.decode();
  if (rest !== "") yield withoutReturn(rest);
}

const withoutReturn = (line: string): string => (line.endsWith("\r") ? line.slice(0, -1) : line);
