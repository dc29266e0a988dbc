const deepest = 5;

/**
 * What of an error helps to mend it: `type`, `message`, `code`, `stack` (the places in the code), `cause`, and `errors` of
 * several at once. Everything else that libraries hang on their errors is left out: a database's tells whole rows
 * (`detail`, `where`), a client's the request that it sent, and either may hold what people wrote.
 */
export function logError(error: unknown, depth = 0): unknown {
  // Front doors describe the errors of their platforms themselves, without what was typed.
  if (!(error instanceof Error)) return typeof error === "object" ? error : { type: typeof error };
  const message = withoutQuotes(error);
  const code =
    "code" in error && (typeof error.code === "string" || typeof error.code === "number") ? error.code : undefined;
  const inner = depth < deepest && error.cause !== undefined ? logError(error.cause, depth + 1) : undefined;
  const several = error instanceof AggregateError && depth < deepest ? error.errors : undefined;
  return {
    type: error.name,
    message,
    ...(code === undefined ? {} : { code: String(code) }),
    ...(error.stack === undefined ? {} : { stack: framesOf(error.stack) }),
    ...(inner === undefined ? {} : { cause: inner }),
    ...(several === undefined ? {} : { errors: several.map((one) => logError(one, depth + 1)) }),
  };
}

/** The lines that name places in the code; the others repeat the message. */
const framesOf = (stack: string): string =>
  stack
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .join("\n");

/** What reads JSON or a value of a column quotes what it could not read. */
function withoutQuotes(error: Error): string {
  const quotes = error instanceof SyntaxError || "severity" in error || "errcode" in error;
  return quotes
    ? error.message
        .replace(/"[^"]*"|“[^”]*”|'[^']*'/gs, "…")
        .replace(/(?<=…).*is not valid JSON/s, " is not valid JSON")
    : error.message;
}
