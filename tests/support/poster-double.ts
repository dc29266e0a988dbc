import type { EditOutcome, FindOutcome, Poster, PostOutcome, RemoveOutcome } from "../../src/delivery/poster.ts";
import type { Audience, Place } from "../../src/places/place.ts";
import type { Reply } from "../../src/reply/reply.ts";

/** A message that stands on the platform. */
export type StandingMessage = {
  readonly id: string;
  readonly place: Place;
  readonly token: string;
  reply: Reply;
  readonly postedAt: string;
  edits: number;
};

/** What the platform does to a post instead of posting it; `lost`: it posts it, and no word of it comes back. */
export type PostFailure = Exclude<PostOutcome, { readonly kind: "posted" }> | { readonly kind: "lost" };

/** A platform in memory that does what it is told to. */
export interface PosterDouble extends Poster {
  readonly messages: readonly StandingMessage[];
  /** How many posts and edits were asked for, whatever became of them. */
  readonly asked: { post: number; edit: number; find: number; remove: number };
  /** The next so many posts or edits end like this. */
  failPosts(failure: PostFailure, times?: number): void;
  failEdits(outcome: Exclude<EditOutcome, { readonly kind: "edited" }>, times?: number): void;
  /** The message is put there as a front door would. */
  show(place: Place, token: string, reply: Reply): string;
  /** A person deletes a message. */
  deleteByHand(message: string): void;
  /** Nothing in it can be changed or posted until it is opened again. */
  close(channel: string, problem: string): void;
  open(channel: string): void;
  /** The bot may not look through the history. */
  hideHistory(isHidden: boolean): void;
  /** From now on, or no longer, the platform fails whenever it is asked for history. */
  failHistory(isFailing: boolean): void;
  /** From now on these people read along everywhere. */
  openTo(audience: Audience): void;
}

type Options = {
  readonly platform?: string;
  readonly pace?: number;
  readonly now: () => Date;
  /** Where people can be told something alone. */
  readonly hasDirect?: boolean;
};

export function createPosterDouble({ platform = "slack", pace = 0, now, hasDirect = true }: Options): PosterDouble {
  const messages: StandingMessage[] = [];
  const closed = new Map<string, string>();
  const postFailures: PostFailure[] = [];
  const editFailures: Exclude<EditOutcome, { readonly kind: "edited" }>[] = [];
  const asked = { post: 0, edit: 0, find: 0, remove: 0 };
  let last = 0;
  let isHidden = false;
  let isDeaf = false;
  let audience: Audience | undefined;
  const show = (place: Place, token: string, reply: Reply): string => {
    last += 1;
    messages.push({ id: `m${last}`, place, token, reply, postedAt: now().toISOString(), edits: 0 });
    return `m${last}`;
  };
  const takeAway = (message: string): boolean => {
    const at = messages.findIndex(({ id }) => id === message);
    if (at >= 0) messages.splice(at, 1);
    return at >= 0;
  };
  return {
    platform,
    pace,
    messages,
    asked,
    show,
    async post(place, reply, token): Promise<PostOutcome> {
      asked.post += 1;
      const failure = postFailures.shift();
      const problem = closed.get(place.channel);
      if (problem !== undefined) return { kind: "refused", problem, again: undefined, channel: "closed" };
      if (failure !== undefined && failure.kind !== "lost") return failure;
      const message = show(place, token, reply);
      return failure === undefined ? { kind: "posted", message } : { kind: "unknown", problem: "No word came back." };
    },
    async edit({ message, place, visibility, handle }, reply): Promise<EditOutcome> {
      asked.edit += 1;
      const failure = editFailures.shift();
      if (failure !== undefined) return failure;
      const problem = closed.get(place.channel);
      if (problem !== undefined) return { kind: "unreachable", problem, mayHeal: true };
      if (visibility === "private" && handle === undefined) {
        return { kind: "unreachable", problem: "What one person alone sees needs an address.", mayHeal: false };
      }
      const standing = messages.find(({ id }) => id === message);
      if (standing === undefined) return { kind: "gone", problem: "The message was deleted." };
      standing.reply = reply;
      standing.edits += 1;
      return { kind: "edited" };
    },
    async find(_place, token, since): Promise<FindOutcome> {
      asked.find += 1;
      if (isHidden) return { kind: "unknown", problem: "The bot may not read the channel.", isPassing: false };
      if (isDeaf) return { kind: "unknown", problem: "The platform failed.", isPassing: true };
      const bearing = messages.filter((one) => one.token === token && one.postedAt >= since);
      const [message, ...others] = bearing.map(({ id }) => id);
      return message === undefined ? { kind: "absent" } : { kind: "found", message, others };
    },
    async remove(place, message): Promise<RemoveOutcome> {
      asked.remove += 1;
      if (closed.has(place.channel)) return "failed";
      return takeAway(message) ? "removed" : "gone";
    },
    beneath: ({ place, message }) => ({ ...place, thread: place.thread ?? message }),
    audienceNow: () => Promise.resolve(audience),
    openTo(readers) {
      audience = readers;
    },
    directPlace: async ({ id }) =>
      hasDirect
        ? { platform, workspace: "T1", channel: `direct-${id}`, thread: undefined, audience: "person" }
        : undefined,
    failPosts: (failure, times = 1) => void postFailures.push(...Array<PostFailure>(times).fill(failure)),
    failEdits: (outcome, times = 1) => void editFailures.push(...Array<typeof outcome>(times).fill(outcome)),
    deleteByHand: (message) => void takeAway(message),
    close: (channel, problem) => void closed.set(channel, problem),
    open: (channel) => void closed.delete(channel),
    hideHistory(hidden) {
      isHidden = hidden;
    },
    failHistory(failing) {
      isDeaf = failing;
    },
  };
}
