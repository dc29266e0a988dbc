import { LogLevel } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import pino from "pino";
import type { SlackConfig } from "../../src/config.ts";
import type { Place } from "../../src/places/place.ts";
import { slackErrorOf } from "./refusal.ts";
import { slackLogger } from "./slack-logger.ts";
import { createWebClient } from "./web-client.ts";

/** Why nothing could be posted at a place, in a sentence that says what to do; undefined: it can, or nobody knows. Never rejects. */
export function createSlackPostCheck(settings: SlackConfig): (place: Place) => Promise<string | undefined> {
  const client = createWebClient(settings, slackLogger(pino({ level: "silent" }), LogLevel.ERROR));
  return (place) => whyNoPost(client, place);
}

async function whyNoPost(client: WebClient, { channel, audience }: Place): Promise<string | undefined> {
  if (audience === "person") return undefined;
  try {
    const { channel: found = {}, response_metadata: told } = await client.conversations.info({ channel });
    if (found.is_archived === true) return "That channel is archived, so I could not post there. Unarchive it first.";
    if (found.is_im === true || found.is_member !== false) return undefined;
    const mayPostAnywhere = told?.scopes?.includes("chat:write.public") ?? true;
    return mayPostAnywhere && found.is_private !== true ? undefined : notIn;
  } catch (error) {
    // A private channel in which the bot is not is told from none at all by nobody.
    return slackErrorOf(error) === "channel_not_found" ? noneSuch : undefined;
  }
}

const notIn = "I am not in that channel, so I could not post there. Type /invite and my name in it, then ask again.";
const noneSuch =
  "Slack knows no such channel, or I am not in it. Look at its id; if it is a private one, type /invite and my name in it, then ask again.";
