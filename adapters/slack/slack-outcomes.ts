import { ErrorCode, type WebAPIHTTPError, type WebAPIRateLimitedError } from "@slack/web-api";
import type { ChannelTrouble, EditOutcome, PostOutcome, RemoveOutcome } from "../../src/delivery/poster.ts";
import { withoutSecrets } from "./describe-error.ts";
import { slackErrorOf } from "./refusal.ts";
import { ResponseRefused } from "./respond.ts";

/** Usual waits in milliseconds: after a failure of Slack's, and until somebody may have mended a right. */
const soon = 30_000;
const afterMending = 60 * 60_000;
/** After a change of which no word came back: a connection that had just been closed is the usual reason. */
const atOnce = 1_000;

type Cause =
  /** The message is no longer there. */
  | { readonly kind: "gone"; readonly problem: string }
  /** Slack will not do it. `mayHeal`: a person can mend that. `channel`: where the place itself is the cause. */
  | {
      readonly kind: "not";
      readonly problem: string;
      readonly mayHeal: boolean;
      readonly channel?: ChannelTrouble;
    }
  /** Slack did not do it now. */
  | { readonly kind: "later"; readonly problem: string; readonly again: number }
  /** Slack may have done it. */
  | { readonly kind: "perhaps"; readonly problem: string };

/** What became of a post that ended in an error. */
export function failedPost(error: unknown): Exclude<PostOutcome, { readonly kind: "posted" }> {
  const cause = causeOf(error);
  if (cause.kind === "perhaps") return { kind: "unknown", problem: cause.problem };
  if (cause.kind === "later") return { kind: "refused", problem: cause.problem, again: cause.again };
  if (cause.kind === "gone") return { kind: "refused", problem: cause.problem, again: undefined };
  const { problem, mayHeal, channel } = cause;
  const trouble = channel === undefined ? {} : { channel };
  return { kind: "refused", problem, again: mayHeal ? afterMending : undefined, ...trouble };
}

/** What became of a change that ended in an error. */
export function failedEdit(error: unknown): Exclude<EditOutcome, { readonly kind: "edited" }> {
  const cause = causeOf(error);
  if (cause.kind === "perhaps") return { kind: "later", problem: cause.problem, again: atOnce };
  if (cause.kind !== "not") return cause;
  return { kind: "unreachable", problem: cause.problem, mayHeal: cause.mayHeal };
}

/** What became of a deletion that ended in an error. */
export function failedRemoval(error: unknown): Exclude<RemoveOutcome, "removed"> {
  return causeOf(error).kind === "gone" ? "gone" : "failed";
}

function causeOf(error: unknown): Cause {
  if (error instanceof ResponseRefused) return responseCause(error);
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (isRateLimited(error)) {
    return { kind: "later", problem: "Slack asks for fewer messages.", again: error.retryAfter * 1_000 };
  }
  if (isHttpError(error)) {
    return { kind: "perhaps", problem: `Slack failed with status ${error.statusCode} and did not say what it did.` };
  }
  if (code === ErrorCode.PlatformError) return platformCause(slackErrorOf(error));
  return networkCause(error);
}

/** Errors of `chat.postMessage`, `chat.update` and of the Web API as a whole. Source: docs.slack.dev, those methods. */
const causes: Readonly<Record<string, Cause>> = {
  message_not_found: { kind: "gone", problem: "The message was deleted in Slack." },
  thread_not_found: { kind: "gone", problem: "The thread was deleted in Slack." },
  channel_not_found: {
    ...mendable("The bot does not see the Slack channel: it was deleted, or the bot was removed from it."),
    channel: "gone",
  },
  not_in_channel: closed("The bot is not in the Slack channel. Type /invite with the bot's name there."),
  is_archived: closed("The Slack channel is archived. Unarchive it to have posts and corrections there again."),
  is_inactive: closed("The Slack channel or thread is frozen."),
  restricted_action: closed("A setting of the Slack workspace does not let the bot post there."),
  restricted_action_read_only_channel: closed("The bot may only read in the Slack channel."),
  restricted_action_thread_locked: closed("The Slack thread is locked."),
  ekm_access_denied: mendable("An admin of the Slack workspace has suspended access to its messages."),
  team_access_not_granted: mendable("The Slack workspace may not use the app. Ask an admin to approve it."),
  missing_scope: mendable("The Slack app lacks a scope for this. Run onrecord doctor, and install the app again."),
  no_permission: mendable("The Slack app lacks a scope for this. Run onrecord doctor, and install the app again."),
  token_revoked: mendable("Slack no longer accepts SLACK_BOT_TOKEN: it was revoked. Install the app again."),
  token_expired: mendable("Slack no longer accepts SLACK_BOT_TOKEN: it has expired. Install the app again."),
  invalid_auth: mendable("Slack does not accept SLACK_BOT_TOKEN. Copy it again from your Slack app."),
  account_inactive: mendable("The bot's account in Slack was deleted. Install the app again."),
  not_authed: mendable("Slack was given no token. Set SLACK_BOT_TOKEN."),
  cant_update_message: lasting("Slack does not let the bot change this message; it is not its own."),
  edit_window_closed: lasting("The Slack workspace lets messages be edited for a limited time only, and that is over."),
  cannot_dm_bot: lasting("A bot cannot be written to in Slack."),
  user_not_found: { ...lasting("Slack knows nobody of this id."), channel: "gone" },
  user_disabled: { ...lasting("The person's account in Slack is deactivated."), channel: "gone" },
  messages_tab_disabled: closed("The Slack app takes no direct messages. Switch on its Messages tab."),
  msg_too_long: lasting("The message is longer than Slack takes."),
  msg_blocks_too_long: lasting("The message is longer than Slack takes."),
  invalid_blocks: lasting("Slack does not take how the message is built."),
  no_text: lasting("Slack does not take an empty message."),
  ratelimited: { kind: "later", problem: "Slack asks for fewer messages.", again: soon },
  rate_limited: { kind: "later", problem: "Slack asks for fewer messages.", again: soon },
  message_limit_exceeded: mendable("The Slack workspace has reached its limit of messages."),
  // Slack says of these that part of the work may be done.
  fatal_error: { kind: "perhaps", problem: "Slack failed (fatal_error) and did not say what it did." },
  internal_error: { kind: "perhaps", problem: "Slack failed (internal_error) and did not say what it did." },
  request_timeout: { kind: "perhaps", problem: "Slack gave up on the request (request_timeout)." },
  service_unavailable: { kind: "perhaps", problem: "Slack is not available (service_unavailable)." },
};

type Refusal = Extract<Cause, { readonly kind: "not" }>;

function mendable(problem: string): Refusal {
  return { kind: "not", problem, mayHeal: true };
}

/** Of the place itself, and mended by a person. */
function closed(problem: string): Refusal {
  return { ...mendable(problem), channel: "closed" };
}

function lasting(problem: string): Refusal {
  return { kind: "not", problem, mayHeal: false };
}

function platformCause(code: string): Cause {
  return causes[code] ?? mendable(`Slack refused with ${code}.`);
}

/** A response address is spent after five uses or half an hour; nothing brings it back. */
function responseCause({ status, said }: ResponseRefused): Cause {
  if (status === 429) return { kind: "later", problem: "Slack asks for fewer messages.", again: soon };
  if (status >= 500)
    return { kind: "perhaps", problem: `Slack failed with status ${status} and did not say what it did.` };
  return lasting(
    `A private answer in Slack can be changed five times within half an hour, and that is over (${withoutSecrets(said)}).`,
  );
}

/** Without these no connection was made, so nothing can have been sent. */
const notConnected: ReadonlySet<unknown> = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"]);

function networkCause(error: unknown): Cause {
  if (isNotConnected(error))
    return { kind: "later", problem: "Slack cannot be reached. Check the network.", again: soon };
  return { kind: "perhaps", problem: "No word came back from Slack." };
}

function isNotConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && notConnected.has(error.code)) || isNotConnected(error.cause);
}

function isRateLimited(error: unknown): error is WebAPIRateLimitedError {
  return error instanceof Error && "code" in error && error.code === ErrorCode.RateLimitedError;
}

function isHttpError(error: unknown): error is WebAPIHTTPError {
  return error instanceof Error && "code" in error && error.code === ErrorCode.HTTPError;
}
