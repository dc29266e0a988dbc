import { DiscordAPIError, HTTPError, RateLimitError } from "discord.js";
import type { ChannelTrouble, EditOutcome, PostOutcome, RemoveOutcome } from "../../src/delivery/poster.ts";

/** Usual waits in milliseconds: after a failure of Discord's, and until somebody may have mended a right. */
const soon = 30_000;
const afterMending = 60 * 60_000;
/** After a change of which no word came back: a connection that had just been closed is the usual reason. */
const atOnce = 1_000;

type Cause =
  /** The message is no longer there. `channel`: nor is the place. */
  | { readonly kind: "gone"; readonly problem: string; readonly channel?: ChannelTrouble }
  /** Discord will not do it. `mayHeal`: a person can mend that. `channel`: where the place itself is the cause. */
  | {
      readonly kind: "not";
      readonly problem: string;
      readonly mayHeal: boolean;
      readonly channel?: ChannelTrouble;
    }
  /** Discord did not do it now. */
  | { readonly kind: "later"; readonly problem: string; readonly again: number; readonly isEverywhere?: boolean }
  /** Discord may have done it. */
  | { readonly kind: "perhaps"; readonly problem: string };

/** What became of a post that ended in an error. */
export function failedPost(error: unknown): Exclude<PostOutcome, { readonly kind: "posted" }> {
  const cause = causeOf(error);
  if (cause.kind === "perhaps") return { kind: "unknown", problem: cause.problem };
  if (cause.kind === "later") return { ...cause, kind: "refused" };
  const mayHeal = cause.kind === "not" && cause.mayHeal;
  const trouble = cause.channel === undefined ? {} : { channel: cause.channel };
  return { kind: "refused", problem: cause.problem, again: mayHeal ? afterMending : undefined, ...trouble };
}

/** What became of a change that ended in an error. */
export function failedEdit(error: unknown): Exclude<EditOutcome, { readonly kind: "edited" }> {
  const cause = causeOf(error);
  if (cause.kind === "perhaps") return { kind: "later", problem: cause.problem, again: atOnce };
  if (cause.kind === "later") return { kind: "later", problem: cause.problem, again: cause.again };
  if (cause.kind === "gone") return { kind: "gone", problem: cause.problem };
  return { kind: "unreachable", problem: cause.problem, mayHeal: cause.mayHeal };
}

/** What became of a deletion that ended in an error. */
export function failedRemoval(error: unknown): Exclude<RemoveOutcome, "removed"> {
  return causeOf(error).kind === "gone" ? "gone" : "failed";
}

/** Whether nothing can have been sent. */
export const isRefused = (error: unknown): boolean => failedPost(error).kind === "refused";

function causeOf(error: unknown): Cause {
  if (error instanceof RateLimitError) {
    const problem =
      "Discord asks for fewer requests; of messages older than an hour it lets only some be changed in a while.";
    const again = error.retryAfter > 0 ? Math.ceil(error.retryAfter) : soon;
    return { kind: "later", problem, again, ...(error.global ? { isEverywhere: true } : {}) };
  }
  if (error instanceof HTTPError) {
    return { kind: "perhaps", problem: `Discord failed with status ${error.status} and did not say what it did.` };
  }
  if (error instanceof DiscordAPIError) return apiCause(error);
  return networkCause(error);
}

const wrongToken = mendable(
  "Discord does not accept DISCORD_TOKEN. Reset the token under “Bot” and copy it into .env.",
);
const tokenIsOver = lasting("A private answer in Discord can be changed for a quarter of an hour, and that is over.");
const tooOften: Cause = { kind: "later", problem: "Discord asks for fewer requests.", again: soon };

/** By Discord's error codes. Source: Discord's developer documentation, "Opcodes and Status Codes". */
const causes: ReadonlyMap<string | number, Cause> = new Map<string | number, Cause>([
  [10_003, { kind: "gone", problem: "The channel or thread was deleted in Discord.", channel: "gone" }],
  [10_004, closed("The bot is no longer in the Discord server.")],
  [10_008, { kind: "gone", problem: "The message was deleted in Discord." }],
  [10_015, tokenIsOver],
  [10_062, tokenIsOver],
  [50_027, tokenIsOver],
  [40_060, lasting("The interaction was answered already.")],
  [20_016, { kind: "later", problem: "The Discord channel is in slow mode.", again: soon }],
  [20_028, tooOften],
  [
    30_046,
    {
      kind: "later",
      problem: "Of messages older than an hour Discord lets only some be changed in a while.",
      again: 2 * soon,
    },
  ],
  [40_062, tooOften],
  [40_333, { kind: "later", problem: "Discord's network refused the request.", again: soon }],
  [130_000, { kind: "later", problem: "Discord is overloaded.", again: soon }],
  [50_001, closed("The bot does not see the Discord channel. Give it View Channel there.")],
  [50_005, lasting("Discord does not let the bot change this message; it is not its own.")],
  [50_006, lasting("Discord does not take an empty message.")],
  [50_007, { ...lasting("This person takes no direct messages from the bot in Discord."), channel: "closed" }],
  [
    50_278,
    {
      ...lasting("This person shares no Discord server with the bot, so it cannot write to them."),
      channel: "closed",
    },
  ],
  [
    50_013,
    closed(
      "The bot may not send messages in the Discord channel. Give it Send Messages there, in threads Send Messages in Threads.",
    ),
  ],
  [50_035, lasting("Discord does not take how the message is built.")],
  [
    50_083,
    closed("The Discord thread is archived. Write in it, or reopen it, to have posts and corrections there again."),
  ],
  [160_005, closed("The Discord thread is locked.")],
]);

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

function apiCause({ code, status }: DiscordAPIError): Cause {
  if (status === 401 && code !== 50_027) return wrongToken;
  return causes.get(code) ?? mendable(`Discord refused with code ${code} (${status}).`);
}

/** Without these no connection was made, so nothing can have been sent. */
const notConnected: ReadonlySet<unknown> = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"],
  "UND_ERR_CONNECT_TIMEOUT",
]);

function networkCause(error: unknown): Cause {
  if (isNotConnected(error)) {
    return { kind: "later", problem: "Discord cannot be reached. Check the network.", again: soon };
  }
  return { kind: "perhaps", problem: "No word came back from Discord." };
}

function isNotConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && notConnected.has(error.code)) || isNotConnected(error.cause);
}
