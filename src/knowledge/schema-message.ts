import type { z } from "zod";
import { editDistance } from "../words/edit-distance.ts";
import { joinWords } from "../words/join-words.ts";

/** What a field must be, by the type that its schema expects, in the words of whoever writes the file. */
const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list, each entry on a line of its own behind a hyphen",
  object: "fields with their values, each on a line of its own",
};

/**
 * Says of a field that is not as its schema wants it what it must be, so that it reads on from the field's name: "must be text,
 * and is a list". Schemas that say it better by themselves are not asked here.
 */
export function schemaMessage(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return ofType(kinds[issue.expected] ?? `a ${issue.expected}`, issue.input);
    case "invalid_value":
      return ofValue(issue.values.map(String), issue.input);
    case "too_small":
      return issue.origin === "array"
        ? "is empty: it must have at least one entry"
        : `must be ${issue.minimum} or more`;
    case "unrecognized_keys":
      return `has no field ${issue.keys.join(", ")}: check the spelling`;
    default:
      return `cannot be ${written(issue.input)}: docs/knowledge.md says what may stand here`;
  }
}

function ofType(expected: string, input: unknown): string {
  if (input === undefined) return `is missing: it must be ${expected}`;
  if (input === null) return `has nothing behind it: it must be ${expected}`;
  if (
    expected === kinds["string"] &&
    (typeof input === "number" || typeof input === "boolean" || input instanceof Date)
  )
    return `must be text, and is ${written(input)}: put it in quotation marks`;
  return `must be ${expected}, and is ${written(input)}`;
}

function ofValue(values: readonly string[], input: unknown): string {
  const allowed = `one of ${joinWords(values, "or")}`;
  if (input === undefined) return `is missing: it must be ${allowed}`;
  const typed = typeof input === "string" ? input.toLowerCase() : "";
  const near = values.find((value) => editDistance(typed, value, 2) <= Math.min(2, value.length - 2));
  return `must be ${allowed}, and is ${written(input)}${near === undefined ? "" : `: did you mean ${near}?`}`;
}

/** A value as it stands in the file, so that it is found there; of what has parts, what it is. */
function written(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (input instanceof Date) return `the date ${input.toISOString().slice(0, 10)}`;
  if (typeof input === "object" && input !== null) return "fields with their values";
  const text = String(input);
  return typeof input === "string" ? `“${text.slice(0, 60)}${text.length > 60 ? "…" : ""}”` : text;
}
