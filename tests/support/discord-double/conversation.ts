import type { Body } from "../read-body.ts";
import { buttonOf } from "./component-tree.ts";
import { credentials } from "./credentials.ts";
import type { OpenDiscord } from "./open-discord.ts";
import { type PressParts, pressPayload, type SlashParts, slashPayload } from "./payloads.ts";
import type { RestCall } from "./rest-server.ts";
import { type Sent, sentBy } from "./sent.ts";

/** Words said to the bot. */
export const mention = (text: string): string => `<@${credentials.applicationId}> ${text}`;

/** What was called of a route so far. */
export function callsOf({ double }: OpenDiscord, route: RestCall["route"]): readonly RestCall[] {
  return double.calls.all.filter((call) => call.route === route);
}

/** The next message that the bot posts. */
export function posted({ double }: OpenDiscord): Promise<RestCall> {
  return double.calls.next((call) => call.route === "post" && call.status === 200);
}

/** The next message of the kind, by whatever route. */
export function sentTo({ double }: OpenDiscord, fits: (sent: Sent) => boolean): Promise<RestCall> {
  return double.calls.next((call) => {
    const sent = sentBy(call);
    return sent !== undefined && fits(sent);
  });
}

/** Types a command; hands back the message that answers it. */
export async function slash({ double }: OpenDiscord, parts: SlashParts): Promise<Body> {
  const payload = slashPayload(parts);
  await double.ask(payload);
  return double.standing(payload);
}

/** Presses a button; hands back what then stands in the place of its message. */
export async function press(
  { double }: OpenDiscord,
  message: Body,
  label: string | RegExp,
  parts: Omit<PressParts, "message" | "button"> = {},
): Promise<Body> {
  const payload = pressPayload({ message, button: buttonOf(message, label), ...parts });
  await double.ask(payload);
  return double.standing(payload);
}

export function hasButton(message: Body, label: RegExp): boolean {
  try {
    return buttonOf(message, label)["disabled"] !== true;
  } catch {
    return false;
  }
}
