import { z } from "zod";

/** The rows of a JSON Lines file named `file`. Throws where a line is not of the schema, naming the line and what is wrong. */
export function rowsOf<Row>(lines: string, schema: z.ZodType<Row>, file = "The labelled data"): readonly Row[] {
  return lines
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => rowOf(line, `${file}, line ${number}`, schema));
}

function rowOf<Row>(line: string, place: string, schema: z.ZodType<Row>): Row {
  const read = schema.safeParse(jsonOf(line, place));
  if (read.success) return read.data;
  throw new Error(`${place} is not as its schema says: ${z.prettifyError(read.error).replaceAll("\n", " ")}`);
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
