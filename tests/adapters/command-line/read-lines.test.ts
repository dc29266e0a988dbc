import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readLines } from "../../../adapters/command-line/read-lines.ts";

async function linesOf(...chunks: readonly Buffer[]): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks))) lines.push(line);
  return lines;
}

test.each([
  [["a\nb\n"], ["a", "b"]],
  [["a\r\nb"], ["a", "b"]],
  [
    ["a", "b\nc"],
    ["ab", "c"],
  ],
  [["\n\na"], ["", "", "a"]],
  [["a\u2028b\u0085c\rd\n"], ["a\u2028b\u0085c\rd"]],
  [[""], []],
])("%j has the lines %j", async (chunks, lines) => {
  expect(await linesOf(...chunks.map((chunk) => Buffer.from(chunk)))).toEqual(lines);
});

test("a character cut by a chunk stays whole", async () => {
  const bytes = Buffer.from("조태열\n");
  expect(await linesOf(bytes.subarray(0, 4), bytes.subarray(4))).toEqual(["조태열"]);
});
