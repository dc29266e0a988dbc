/** An error as data for the log: complete, but without tokens and without the words that somebody typed. */
export type LoggedError = {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: string | number | undefined;
  /** What was asked of Discord: method, address and the status of its answer. */
  readonly request: { readonly method: unknown; readonly url: string; readonly status: unknown } | undefined;
  readonly cause: LoggedError | undefined;
};

/** `typed`: the message or question at hand, taken out wherever it stands in the error. */
export function describeError(error: unknown, typed = ""): LoggedError {
  const thrown = error instanceof Error ? error : new Error(String(error));
  const hide = (text: string) => withoutSecrets(typed.length < 3 ? text : text.replaceAll(typed, "[typed]"));
  return {
    name: thrown.name,
    message: hide(thrown.message),
    stack: thrown.stack === undefined ? undefined : hide(thrown.stack),
    code: codeOf(thrown),
    request: requestOf(thrown),
    cause: thrown.cause === undefined ? undefined : describeError(thrown.cause, typed),
  };
}

/** The number that Discord's API gives an error, or the name that Node gives it. */
export function codeOf(error: unknown): string | number | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" || typeof error.code === "number" ? error.code : undefined;
}

/** Bot tokens, and the tokens in the addresses of interactions and webhooks, taken out. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/[\w-]{18,}\.[\w-]{4,}\.[\w-]{20,}/g, "[token]")
    .replace(/(\/(?:interactions|webhooks)\/[^/\s]+\/)[^/?\s"')]+/g, "$1[token]");
}

/** The body of the request is left out: it holds what is said. */
function requestOf(error: Error): LoggedError["request"] {
  if (!("url" in error) || typeof error.url !== "string") return undefined;
  const method = "method" in error ? error.method : undefined;
  const status = "status" in error ? error.status : undefined;
  return { method, url: withoutSecrets(error.url), status };
}
