import type { WebClient } from "@slack/web-api";
import type { FindOutcome } from "../../src/delivery/poster.ts";
import type { Place } from "../../src/places/place.ts";
import { bearsToken } from "./posting-mark.ts";
import { failedEdit } from "./slack-outcomes.ts";

export type Sought = {
  readonly place: Place;
  readonly token: string;
  /** ISO instant. */
  readonly since: string;
};

/** Slack's clock and ours may differ by so much, in seconds. */
const clockSkew = 60;

const pageSize = 200;
/** Beyond a thousand messages the search gives up without a finding: history is read once or a few times a minute. */
const mostPages = 5;

/** Looks for messages that bear the token, in a channel or a thread. Slack lets an app look only with a scope for it. */
export async function findPosting(client: WebClient, { place, token, since }: Sought): Promise<FindOutcome> {
  const bearing: string[] = [];
  let cursor: string | undefined;
  try {
    for (let page = 0; page < mostPages; page += 1) {
      const { messages = [], response_metadata: more } = await read(client, place, { since, cursor });
      for (const message of messages) {
        if (message.ts !== undefined && bearsToken(message, token)) bearing.push(message.ts);
      }
      cursor = more?.next_cursor;
      if (cursor === undefined || cursor === "") return foundAmong(bearing) ?? { kind: "absent" };
    }
  } catch (error) {
    return foundAmong(bearing) ?? notSeen(failedEdit(error));
  }
  const problem = `More than ${pageSize * mostPages} messages were posted since in the Slack channel.`;
  return foundAmong(bearing) ?? { kind: "unknown", problem, isPassing: false };
}

const notSeen = ({ kind, problem }: ReturnType<typeof failedEdit>): FindOutcome => ({
  kind: "unknown",
  problem: `Slack did not let the bot look for the message. ${problem}`,
  isPassing: kind === "later",
});

/** A thread is read from its oldest message, a channel from its latest. */
function foundAmong(bearing: readonly string[]): FindOutcome | undefined {
  const [message, ...others] = [...new Set(bearing)].sort((one, other) => Number(one) - Number(other));
  return message === undefined ? undefined : { kind: "found", message, others };
}

type Stretch = { readonly since: string; readonly cursor: string | undefined };

function read(client: WebClient, { channel, thread }: Place, { since, cursor }: Stretch) {
  const oldest = String(Math.floor(Date.parse(since) / 1_000) - clockSkew);
  const asked = {
    channel,
    oldest,
    limit: pageSize,
    include_all_metadata: true,
    ...(cursor === undefined ? {} : { cursor }),
  };
  return thread === undefined
    ? client.conversations.history(asked)
    : client.conversations.replies({ ...asked, ts: thread });
}
