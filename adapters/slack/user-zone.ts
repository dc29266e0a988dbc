import { within } from "../../src/doors/within.ts";
import type { LookUpParts } from "./channel-audience.ts";
import { describeError } from "./describe-error.ts";
import { slackErrorOf } from "./refusal.ts";
import { rememberFor } from "./remember-for.ts";

/** The time zones of people. */
export interface UserZones {
  /** As Slack tells it: "Europe/Kyiv"; undefined where that cannot be known in time. Never rejects. */
  of(user: string): Promise<string | undefined>;
}

/** Slack follows the zone of somebody who travels; so does this, within so many milliseconds. */
const age = 60 * 60_000;

/** How long an answer waits, in milliseconds. */
const patience = 1_000;

/** Whether times in a request are meant in the zone of whoever asks, so that it is worth to look it up. */
export const asksForZone = (text: string): boolean => /^\s*\/?(?:digest|watch)\b/i.test(text);

export function createUserZones({ client, log, now }: LookUpParts): UserZones {
  let isScopeMissed = false;
  const remembered = rememberFor<string | undefined>({ age, now, look });

  async function look(user: string): Promise<string | undefined> {
    try {
      return (await client.users.info({ user })).user?.tz;
    } catch (error) {
      tell(error);
      return undefined;
    }
  }

  /** A missing scope is told once. */
  function tell(error: unknown): void {
    const isScope = slackErrorOf(error) === "missing_scope";
    if (isScope && isScopeMissed) return;
    isScopeMissed ||= isScope;
    const hint = isScope ? "; add users:read to the Slack app, or name the zone in the command" : "";
    log.warn({ err: describeError(error) }, `The time zone of somebody who sets up a digest is not known${hint}`);
  }

  return { of: (user) => within(remembered.get(user), patience) };
}
