/** An error as data for the log: complete, but without tokens and without the words that somebody typed. */
export type LoggedError = {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
  readonly code: string | undefined;
  /** What Slack said: `invalid_blocks`, `missing_scope` with the scope needed. */
  readonly slack: { readonly error: unknown; readonly needed: unknown; readonly messages: unknown } | undefined;
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
    code: "code" in thrown && typeof thrown.code === "string" ? thrown.code : undefined,
    slack: slackSays(thrown),
    cause: thrown.cause === undefined ? undefined : describeError(thrown.cause, typed),
  };
}

/** Tokens, response addresses and socket tickets taken out. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/\bx(?:ox[a-z]|app)[-.][\w.-]+/g, "[token]")
    .replace(/([?&]ticket=)[^&\s]+/g, "$1[ticket]")
    .replace(/(\/(?:commands|actions|services)\/)[\w/-]+/g, "$1[secret]");
}

function slackSays(error: Error): LoggedError["slack"] {
  if (!("data" in error) || typeof error.data !== "object" || error.data === null) return undefined;
  const data: Readonly<Record<string, unknown>> = { ...error.data };
  const metadata: unknown = data["response_metadata"];
  const messages =
    typeof metadata === "object" && metadata !== null && "messages" in metadata ? metadata.messages : undefined;
  return { error: data["error"], needed: data["needed"], messages };
}
