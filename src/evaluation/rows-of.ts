import type { z } from "zod";

/** The rows of a JSON Lines file. Throws where a line is not of the schema, naming the line. */
export function rowsOf<Row>(lines: string, schema: z.ZodType<Row>): readonly Row[] {
  return lines
    .split("\n")
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ line }) => line.trim() !== "")
    .map(({ line, number }) => rowOf(line, number, schema));
}

function rowOf<Row>(line: string, number: number, schema: z.ZodType<Row>): Row {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`Line ${number} of the labelled data is not as its schema says.`, { cause });
  }
}
