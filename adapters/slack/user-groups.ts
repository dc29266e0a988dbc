import { within } from "../../src/doors/within.ts";
import type { LookUpParts } from "./channel-audience.ts";
import { describeError } from "./describe-error.ts";
import { slackErrorOf } from "./refusal.ts";
import { rememberFor } from "./remember-for.ts";

/** The user groups of the workspace. */
export interface UserGroups {
  /** The ids of those that a person belongs to; empty where that cannot be known in time. Never rejects. */
  of(user: string): Promise<readonly string[]>;
}

/** Somebody who was taken out of a group keeps its rights for at most so long, in milliseconds. */
const age = 60_000;

/** How long an answer waits, in milliseconds. */
const patience = 1_000;

type Members = ReadonlyMap<string, readonly string[]>;

/** Looked up all at once, since Slack cannot be asked for the groups of one person. */
export function createUserGroups({ client, log, now }: LookUpParts): UserGroups {
  let isScopeMissed = false;
  const remembered = rememberFor<Members>({ age, now, look });

  async function look(): Promise<Members> {
    try {
      const { usergroups = [] } = await client.usergroups.list({ include_users: true });
      return new Map(usergroups.flatMap(({ id, users = [] }) => (id === undefined ? [] : [[id, users] as const])));
    } catch (error) {
      tell(error);
      return new Map();
    }
  }

  function tell(error: unknown): void {
    const isScope = slackErrorOf(error) === "missing_scope";
    if (isScope && isScopeMissed) return;
    isScopeMissed ||= isScope;
    const hint = isScope ? "; add usergroups:read to the Slack app, or name people one by one" : "";
    log.warn({ err: describeError(error) }, `Rights given to user groups do not count now${hint}`);
  }

  return {
    async of(user) {
      const groups = (await within(remembered.get("all"), patience)) ?? new Map<string, readonly string[]>();
      return [...groups].filter(([, users]) => users.includes(user)).map(([id]) => id);
    },
  };
}
