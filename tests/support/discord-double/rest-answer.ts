import type { Body } from "../read-body.ts";

/** What the double answers a call with; no body: 204 without a content type. */
export type RestAnswer = {
  readonly status: number;
  readonly body?: Body | readonly unknown[];
  readonly headers?: Readonly<Record<string, string>>;
};

export const done: RestAnswer = { status: 204 };
export const ok = (body: Body | readonly unknown[]): RestAnswer => ({ status: 200, body });

const errors = {
  unauthorized: { status: 401, code: 0, message: "401: Unauthorized" },
  notFound: { status: 404, code: 0, message: "404: Not Found" },
  unknownChannel: { status: 404, code: 10003, message: "Unknown Channel" },
  unknownMessage: { status: 404, code: 10008, message: "Unknown Message" },
  unknownWebhook: { status: 404, code: 10015, message: "Unknown Webhook" },
  unknownInteraction: { status: 404, code: 10062, message: "Unknown interaction" },
  alreadyAcknowledged: { status: 400, code: 40060, message: "Interaction has already been acknowledged." },
  missingAccess: { status: 403, code: 50001, message: "Missing Access" },
  notTheAuthor: { status: 403, code: 50005, message: "Cannot edit a message authored by another user" },
  missingPermissions: { status: 403, code: 50013, message: "Missing Permissions" },
  noHistory: { status: 403, code: 160002, message: "Cannot reply without permission to read message history" },
  cannotWriteDirectly: { status: 403, code: 50007, message: "Cannot send messages to this user" },
  archivedThread: { status: 400, code: 50083, message: "Thread is archived" },
  tooManyOldEdits: {
    status: 429,
    code: 30046,
    message: "Maximum number of edits to messages older than 1 hour reached. Try again later",
  },
  slowMode: { status: 400, code: 20016, message: "This action cannot be performed due to slowmode rate limit" },
  overloaded: { status: 400, code: 130000, message: "API resource is currently overloaded. Try again a little later" },
  invalidWebhookToken: { status: 401, code: 50027, message: "Invalid Webhook Token" },
} as const;

export type DiscordErrorName = keyof typeof errors;

export function refused(name: DiscordErrorName): RestAnswer {
  const { status, code, message } = errors[name];
  const headers = status === 429 ? { "retry-after": "20" } : {};
  return { status, body: { code, message }, headers };
}

/** A body that breaks a rule, as Discord says it. */
export function invalidForm(problems: readonly string[]): RestAnswer {
  const said = problems.map((message) => ({ code: "BASE_TYPE_BAD", message }));
  return { status: 400, body: { code: 50035, message: "Invalid Form Body", errors: { _errors: said } } };
}

/** A failure of Discord's, or of what stands before it. */
export function broken(status: number): RestAnswer {
  return { status, body: { code: 0, message: `${status}: upstream failure` } };
}

export function tooMany(seconds: number): RestAnswer {
  const headers = { "retry-after": String(seconds), "x-ratelimit-scope": "user" };
  return {
    status: 429,
    body: { message: "You are being rate limited.", retry_after: seconds, global: false },
    headers,
  };
}
