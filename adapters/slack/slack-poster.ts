import type { WebClient } from "@slack/web-api";
import type { Posting } from "../../src/corrections/posting.ts";
import type { EditOutcome, Poster, PostOutcome } from "../../src/delivery/poster.ts";
import type { Audience, Place } from "../../src/places/place.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { audienceOf } from "./channel-audience.ts";
import { composeMessage, type SlackMessage } from "./compose-message.ts";
import { directChannel } from "./direct-channel.ts";
import { findPosting } from "./find-posting.ts";
import { markOf } from "./posting-mark.ts";
import { rememberFor } from "./remember-for.ts";
import { renderSlack } from "./render-reply.ts";
import { respond } from "./respond.ts";
import { failedEdit, failedPost, failedRemoval } from "./slack-outcomes.ts";

export type SlackPosterOptions = {
  /** One that repeats nothing by itself. */
  readonly client: WebClient;
  readonly now: () => Date;
  /** The workspace, as places name it; undefined until it is known. */
  readonly team: () => string | undefined;
};

/** Slack takes about one message a second into a channel. Source: docs.slack.dev, "Rate limits". */
const pace = 1_000;
/** Over all channels of a workspace it takes some hundreds a minute, and does not say how many. Source: as above. */
const mostASecond = 5;

/** Slack as what messages are sent to. A place's thread is the ts of any message: what is posted there stands below it. */
export function createSlackPoster({ client, now, team }: SlackPosterOptions): Poster {
  const audiences = rememberFor({
    age: audienceAge,
    now: () => now().getTime(),
    look: (channel) => audienceOfChannel(client, channel),
  });
  return {
    platform: "slack",
    pace,
    mostASecond,
    post: (place, reply, token) => post(client, { place, reply, token, now: now() }),
    edit(posting, reply) {
      const message = messageOf(posting, reply);
      return posting.handle === undefined
        ? editInPlace(client, posting, message)
        : editByAddress(posting.handle, message, now());
    },
    find: (place, token, since) => findPosting(client, { place, token, since }),
    async remove({ channel }, ts) {
      try {
        await client.chat.delete({ channel, ts });
        return "removed";
      } catch (error) {
        return failedRemoval(error);
      }
    },
    beneath: ({ place, message, visibility }) =>
      visibility === "private" ? place : { ...place, thread: place.thread ?? message },
    audienceNow: ({ channel, audience }) =>
      audience === "person" ? Promise.resolve(audience) : audiences.get(channel),
    async directPlace({ id, platform }) {
      if (platform !== "slack") return undefined;
      const channel = await directChannel(client, id);
      return { platform, workspace: team(), channel, thread: undefined, audience: "person" };
    },
  };
}

/** A burst of corrections in one channel asks once; a channel that is opened is seen to be within a minute. */
const audienceAge = 60_000;

async function audienceOfChannel(client: WebClient, channel: string): Promise<Audience | undefined> {
  try {
    return audienceOf((await client.conversations.info({ channel })).channel ?? {});
  } catch {
    // Posting or editing there tells in a moment what is wrong with the channel.
    return undefined;
  }
}

type Post = { readonly place: Place; readonly reply: Reply; readonly token: string; readonly now: Date };

async function post(client: WebClient, { place, reply, token, now }: Post): Promise<PostOutcome> {
  const rendered = { reply, pages: renderSlack(reply), askedAt: now };
  const message = composeMessage(rendered, { page: 0, mayShare: false, sharedBy: undefined, token });
  const inThread = place.thread === undefined ? {} : { thread_ts: place.thread };
  try {
    const { ts } = await client.chat.postMessage({ channel: place.channel, ...inThread, ...message, ...markOf(token) });
    return ts === undefined
      ? { kind: "unknown", problem: "Slack took the message but did not name it." }
      : { kind: "posted", message: ts };
  } catch (error) {
    return failedPost(error);
  }
}

function messageOf({ id, page, sharedBy, askedAt, visibility }: Posting, reply: Reply): SlackMessage {
  const rendered = { reply, pages: renderSlack(reply), askedAt: new Date(askedAt) };
  return composeMessage(rendered, { page, mayShare: visibility === "private", sharedBy, token: id });
}

async function editInPlace(client: WebClient, posting: Posting, message: SlackMessage): Promise<EditOutcome> {
  const { place, message: ts, id } = posting;
  if (ts === undefined) return neverNamed;
  const { text, blocks } = message;
  try {
    await client.chat.update({ channel: place.channel, ts, text, blocks, ...markOf(id) });
    return { kind: "edited" };
  } catch (error) {
    return failedEdit(error);
  }
}

const neverNamed: EditOutcome = {
  kind: "unreachable",
  problem: "Slack never said which message this is, so it cannot be changed.",
  mayHeal: false,
};

/** What one person alone was shown can only be changed by the address that came with the question. */
async function editByAddress(
  { value, until }: NonNullable<Posting["handle"]>,
  message: SlackMessage,
  now: Date,
): Promise<EditOutcome> {
  if (now.getTime() >= Date.parse(until)) return tooLate;
  try {
    await respond(value, { replace_original: true, ...message });
    return { kind: "edited" };
  } catch (error) {
    return failedEdit(error);
  }
}

const tooLate: EditOutcome = {
  kind: "unreachable",
  problem: "A private answer in Slack can be changed for half an hour only, and that is over.",
  mayHeal: false,
};
