import { type Client, PermissionFlagsBits, Routes } from "discord.js";
import { z } from "zod";
import type { Posting } from "../../src/corrections/posting.ts";
import type { EditOutcome, Poster, PostOutcome } from "../../src/delivery/poster.ts";
import type { Audience, Place } from "../../src/places/place.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { ButtonIds } from "./button-state.ts";
import { createChannelLookup } from "./channel-lookup.ts";
import { composeMessage, type DiscordMessage } from "./compose-message.ts";
import { codeOf } from "./describe-error.ts";
import { renderedReply } from "./desk.ts";
import { failedEdit, failedPost, failedRemoval } from "./discord-outcomes.ts";
import type { DiscordRequests } from "./discord-requests.ts";
import { findPosting } from "./find-posting.ts";
import { readHandle } from "./interaction-handle.ts";
import { createPostTargets, type PostTargets, type Target } from "./post-target.ts";
import { audienceOf } from "./whereabouts.ts";

export type DiscordPosterOptions = {
  /** Tells from memory which threads are open and what the bot may do; undefined in a process without the gateway. */
  readonly client: () => Client | undefined;
  readonly requests: DiscordRequests;
  /** The same as the front door's, which remembers what does not fit into a button. */
  readonly buttonIds: ButtonIds;
  readonly now: () => Date;
};

/**
 * Discord as what messages are sent to. A place's thread is a thread's id, or the id of a message to which is replied. What
 * is posted into an archived thread opens it again; what stands in one can only be changed once it is open.
 */
export function createDiscordPoster({ client, requests, buttonIds, now }: DiscordPosterOptions): Poster {
  const targets = createPostTargets(client, requests);
  const lookup = createChannelLookup(requests, () => now().getTime());
  const mayRead = async (place: Place): Promise<boolean> => readsFromMemory(client(), place) ?? lookup.mayRead(place);
  const compose = async (posting: Posting, reply: Reply): Promise<DiscordMessage> => {
    const { id, page, sharedBy, visibility, askedAt, place } = posting;
    const mayShare = visibility === "private" && place.audience !== "person";
    const showing = { page, mayShare, sharedBy, visibility, token: id };
    const message = composeMessage(buttonIds, renderedReply(reply, new Date(askedAt)), showing);
    await buttonIds.kept();
    return message;
  };
  return {
    platform: "discord",
    // Discord tells of its limits in each answer and asks that none be taken for granted.
    pace: 0,
    // But for one: fifty requests a second for the whole bot, some of which are for looking up and changing.
    mostASecond: 30,
    async post(place, reply, token) {
      const showing = { page: 0, mayShare: false, sharedBy: undefined, visibility: "public", token } as const;
      const message = composeMessage(buttonIds, renderedReply(reply, now()), showing);
      await buttonIds.kept();
      return post({ targets, requests }, { place, message, token });
    },
    async edit(posting, reply) {
      const message = await compose(posting, reply);
      const isLive = posting.handle !== undefined && now().getTime() < Date.parse(posting.handle.until);
      if (isLive) return editByToken(requests, posting, message);
      if (posting.visibility === "private") return tooLate;
      return editInPlace({ targets, requests }, posting, message);
    },
    async find(place, token, since) {
      try {
        const { channel } = await targets.of(place);
        return await findPosting({ mayRead, requests }, { place, channel, token, since });
      } catch (error) {
        const { kind, problem } = failedEdit(error);
        return {
          kind: "unknown",
          problem: `Discord did not let the bot look for the message. ${problem}`,
          isPassing: kind === "later",
        };
      }
    },
    async remove(place, message) {
      try {
        const { channel } = await targets.of(place);
        await requests.delete(Routes.channelMessage(channel, message));
        return "removed";
      } catch (error) {
        return failedRemoval(error);
      }
    },
    beneath: ({ place, message, visibility }) =>
      visibility === "private" ? place : { ...place, thread: place.thread ?? message },
    async audienceNow(place) {
      if (place.audience === "person") return "person";
      const connected = client();
      return connected === undefined ? lookup.audience(place) : audienceAt(connected, place);
    },
    async directPlace({ id, platform }) {
      const channel = platform === "discord" ? await directChannel(requests, id) : undefined;
      if (channel === undefined) return undefined;
      return { platform: "discord", workspace: undefined, channel, thread: undefined, audience: "person" };
    },
  };
}

/** From memory, which the gateway keeps up to date; undefined where the bot is not in the server. */
function audienceAt({ channels }: Client, { channel, thread }: Place): Audience | undefined {
  const found = channels.cache.get(thread ?? "") ?? channels.cache.get(channel);
  return found === undefined || found.isDMBased() ? undefined : audienceOf(found, found.guild);
}

/** What the bot may do in a thread is settled by its channel. Undefined where this process does not know the channel. */
function readsFromMemory(client: Client | undefined, place: Place): boolean | undefined {
  const channel = client?.channels.cache.get(place.channel);
  if (channel === undefined) return undefined;
  if (channel.isDMBased()) return false;
  const { me } = channel.guild.members;
  const needed = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.ReadMessageHistory];
  return me === null ? undefined : channel.permissionsFor(me).has(needed);
}

type Ways = { readonly targets: PostTargets; readonly requests: DiscordRequests };
type Post = { readonly place: Place; readonly message: DiscordMessage; readonly token: string };

/** The nonce keeps a post that is made again within some minutes single. */
async function post({ targets, requests }: Ways, { place, message, token }: Post): Promise<PostOutcome> {
  let target: Target;
  try {
    target = await targets.of(place);
  } catch (error) {
    const outcome = failedPost(error);
    // Only the place was looked up, so nothing can have been posted.
    return outcome.kind === "refused" ? outcome : { kind: "refused", problem: outcome.problem, again: lookUpAgain };
  }
  const body = { ...bodyOf(message), nonce: token, enforce_nonce: true };
  try {
    return posted(await postTo(requests, target, body));
  } catch (error) {
    return failedPost(error);
  }
}

const lookUpAgain = 30_000;

/** Where the bot may not read the history, which a reply needs, it writes without one: that refusal posted nothing. */
async function postTo(requests: DiscordRequests, { channel, replyTo }: Target, body: object): Promise<unknown> {
  const route = Routes.channelMessages(channel);
  if (replyTo === undefined) return requests.post(route, body);
  try {
    const reference = { message_id: replyTo, fail_if_not_exists: false };
    return await requests.post(route, { ...body, message_reference: reference });
  } catch (error) {
    if (codeOf(error) !== noHistory) throw error;
    return requests.post(route, body);
  }
}

const noHistory = 160_002;

const createdMessage = z.object({ id: z.string() });

function posted(answer: unknown): PostOutcome {
  const created = createdMessage.safeParse(answer);
  return created.success
    ? { kind: "posted", message: created.data.id }
    : { kind: "unknown", problem: "Discord took the message but did not name it." };
}

async function editInPlace(ways: Ways, posting: Posting, message: DiscordMessage): Promise<EditOutcome> {
  const { message: id, place } = posting;
  if (id === undefined) return neverNamed;
  try {
    const { channel } = await ways.targets.of(place);
    await ways.requests.patch(Routes.channelMessage(channel, id), bodyOf(message));
    return { kind: "edited" };
  } catch (error) {
    return failedEdit(error);
  }
}

async function editByToken(
  requests: DiscordRequests,
  { handle, message: id }: Posting,
  message: DiscordMessage,
): Promise<EditOutcome> {
  const address = readHandle(handle?.value ?? "", id);
  if (address === undefined) return neverNamed;
  const { application, token, target } = address;
  try {
    await requests.patchWebhook(Routes.webhookMessage(application, token, target), bodyOf(message));
    return { kind: "edited" };
  } catch (error) {
    return failedEdit(error);
  }
}

/** As it goes over the wire. The client's own habit of pinging nobody does not reach here. */
function bodyOf({ components, flags }: DiscordMessage) {
  return {
    components,
    flags: flags.reduce((bits, flag) => bits | flag, 0),
    allowed_mentions: { parse: [], replied_user: false },
  };
}

const neverNamed: EditOutcome = {
  kind: "unreachable",
  problem: "Discord never said which message this is, so it cannot be changed.",
  mayHeal: false,
};

const tooLate: EditOutcome = {
  kind: "unreachable",
  problem: "A private answer in Discord can be changed for a quarter of an hour, and that is over.",
  mayHeal: false,
};

/** Undefined where Discord does not let the bot write to the person. */
async function directChannel(requests: DiscordRequests, user: string): Promise<string | undefined> {
  try {
    return createdMessage.parse(await requests.post(Routes.userChannels(), { recipient_id: user })).id;
  } catch {
    return undefined;
  }
}
