import type { WebClient } from "@slack/web-api";
import type { Logger } from "pino";
import { within } from "../../src/doors/within.ts";
import type { Audience } from "../../src/places/place.ts";
import { describeError } from "./describe-error.ts";
import { slackErrorOf } from "./refusal.ts";
import { rememberFor } from "./remember-for.ts";

/** Who can read along in a channel, as Slack tells it. */
export interface ChannelAudience {
  /** What cannot be known in time is the widest audience. Never rejects. */
  of(channel: string): Promise<Audience>;
  /** An event said that people of other organisations are in the channel. */
  isExternal(channel: string): void;
}

/** A channel can be shared with another organisation at any time, so what is known of it is soon looked up again. */
const age = 60_000;

/** How long an answer waits for it, in milliseconds; Slack wants the answer within 3,000. */
const patience = 1_000;

export type LookUpParts = { readonly client: WebClient; readonly log: Logger; readonly now: () => number };

export function createChannelAudience({ client, log, now }: LookUpParts): ChannelAudience {
  let isScopeMissed = false;
  const remembered = rememberFor<Audience>({ age, now, look });

  async function look(channel: string): Promise<Audience> {
    try {
      return audienceOf((await client.conversations.info({ channel })).channel ?? {});
    } catch (error) {
      tell(error);
      return "external";
    }
  }

  /** A missing scope is told once; a direct message between others is rightly hidden from the bot. */
  function tell(error: unknown): void {
    const code = slackErrorOf(error);
    if (code === "channel_not_found" || (code === "missing_scope" && isScopeMissed)) return;
    isScopeMissed ||= code === "missing_scope";
    const hint =
      code === "missing_scope" ? "; add channels:read, groups:read, im:read and mpim:read to the Slack app" : "";
    log.warn(
      { err: describeError(error) },
      `Who reads along in a channel is not known, so it is shown what everybody may see${hint}`,
    );
  }

  return {
    of: async (channel) => (await within(remembered.get(channel), patience)) ?? "external",
    isExternal: (channel) => remembered.set(channel, "external"),
  };
}

type ChannelInfo = {
  readonly is_im?: boolean;
  readonly is_mpim?: boolean;
  readonly is_private?: boolean;
  readonly is_channel?: boolean;
  readonly is_group?: boolean;
  readonly is_ext_shared?: boolean;
  readonly is_pending_ext_shared?: boolean;
};

/** The bot is told only of direct messages with itself. An invitation that is still open counts as shared. */
export function audienceOf(channel: ChannelInfo): Audience {
  if (channel.is_ext_shared === true || channel.is_pending_ext_shared === true) return "external";
  if (channel.is_im === true) return "person";
  if (channel.is_mpim === true || channel.is_private === true || channel.is_group === true) return "members";
  return channel.is_channel === true ? "public" : "external";
}
