import type { Delivery } from "../delivery/delivery.ts";
import type { Subscription } from "../digests/subscription.ts";
import type { Source } from "../sources/source.ts";
import type { Matter } from "./matter.ts";

/** What was seen of everything that people may have to look after. */
export type Seen = {
  readonly sources: readonly Source[];
  readonly subscriptions: readonly Subscription[];
  /** The numbers of those that the store cannot read. */
  readonly unreadable: readonly number[];
  /** Posts that were set aside, newest first. */
  readonly troubled: readonly Delivery[];
  readonly followers: readonly SeenFollower[];
  /** What is wrong with the knowledge folder as a whole; undefined: nothing is. */
  readonly folderProblem: string | undefined;
  /** The machine that sees its folder and its record. */
  readonly machine: string;
  readonly now: Date;
};

/** `behind`: changes that it has not read; `lateFor`: milliseconds for which it has owed one. */
export type SeenFollower = { readonly name: string; readonly behind: number; readonly lateFor: number };

const day = 24 * 60 * 60_000;
const stuckAfter = 15 * 60_000;
/** More of a kind at once are one matter: what broke is what they have in common. */
const mostApart = 5;
/** So many are named where they are one matter. */
const mostNamed = 10;

/** What of it people must know. What says nothing about a matter leaves it as it was told last. */
export function findMatters(seen: Seen): readonly Matter[] {
  return [
    ...few(
      seen.sources.flatMap((source) => sourceMatters(source, seen.now)),
      "sources",
      manySources,
    ),
    ...few(seen.subscriptions.flatMap(subscriptionMatters), "subscriptions", manySubscriptions),
    unreadableMatter(seen),
    ...setAside(seen),
    ...seen.followers.flatMap(followerMatters),
    folderMatter(seen),
  ];
}

function sourceMatters({ id, state, problem, lastOk, addedAt }: Source, now: Date): readonly Matter[] {
  const key = `source ${id}`;
  const detail = `${id}: ${problem ?? "no reason was given"}`;
  switch (state) {
    case "active":
      return [{ key, state: "over", text: "A source that could not be read is read again.", detail: id }];
    case "gone":
      return [
        {
          key,
          state: "holds",
          isSaidOnce: true,
          text: `A source is gone and is read no more. ${lookAtSources}`,
          detail,
        },
      ];
    case "failing": {
      const isLong = now.getTime() - Date.parse(lastOk ?? addedAt) >= day;
      return isLong
        ? [{ key, state: "holds", text: `A source has failed for a day or longer. ${lookAtSources}`, detail }]
        : [];
    }
    case "paused":
      return [];
  }
  return state satisfies never;
}

const lookAtSources = "source list names it.";
const manySources = (count: number): string =>
  `${count} sources have failed for a day or are gone. source list names them.`;
const manySubscriptions = (count: number): string =>
  `${count} digests and watches are paused for a fault and not by a person. digest list and watch list say why, in each channel.`;

function subscriptionMatters({ id, kind, state, problem, place }: Subscription): readonly Matter[] {
  const key = `subscription ${id}`;
  if (state === "active") return [{ key, state: "over", text: `The ${kind} ${id} is active again.` }];
  if (problem === undefined) return [];
  const text = `The ${kind} ${id} is paused for a fault and not by a person. ${kind} list in its channel says why; ${kind} resume ${id} goes on once that is mended.`;
  return [{ key, state: "holds", isSaidOnce: true, text, detail: `${place.platform}:${place.channel}: ${problem}` }];
}

function unreadableMatter({ unreadable }: Seen): Matter {
  const key = "unreadable subscriptions";
  if (unreadable.length === 0) return { key, state: "over", text: "Every digest and watch can be read." };
  const named = unreadable.slice(0, mostNamed).join(", ");
  const text = `What the store holds of ${unreadable.length === 1 ? "a digest or watch" : "digests or watches"} cannot be read: ${named}. Nothing comes of it; restore it from a backup, or remove it and set it up anew.`;
  return { key, state: "holds", isSaidOnce: true, text };
}

/** Where many hold at once they are told as one; that single ones are over is told all the same. */
function few(matters: readonly Matter[], key: string, many: (count: number) => string): readonly Matter[] {
  const holding = matters.filter(({ state }) => state === "holds");
  if (holding.length <= mostApart) return matters;
  const named = holding.slice(0, mostNamed).flatMap(({ detail }) => detail ?? []);
  const rest = holding.length > mostNamed ? [`and ${holding.length - mostNamed} more`] : [];
  const one: Matter = { key, state: "holds", text: many(holding.length), detail: [...named, ...rest].join("\n") };
  return [...matters.filter(({ state }) => state === "over"), one];
}

const mayHaveArrived = "nobody can tell whether it arrived";
const notPosted = "it could not be posted";
const standsTwice = "it may stand there twice";

/** By channel, so that a channel that was archived is told of once, however much was to be posted there. */
function setAside(seen: Seen): readonly Matter[] {
  const { troubled, now } = seen;
  const recent = troubled.filter(
    (post) =>
      post.purpose !== "operators" && now.getTime() - Date.parse(post.dueAt) < day && !isOfItsDigest(post, seen),
  );
  const channels = Map.groupBy(recent, ({ place }) => `${place.platform}:${place.channel}`);
  const matters = Array.from(channels, ([channel, [first, ...others]]): Matter => {
    const states = new Set([first, ...others].map((one) => one?.state));
    const what = others.length === 0 ? "A post was" : `${others.length + 1} posts into one channel were`;
    const why = states.has("uncertain") ? mayHaveArrived : states.has("failed") ? notPosted : standsTwice;
    const text = `${what} set aside in the last day: ${why}. corrections list and onrecord corrections show more.`;
    return {
      key: `set aside ${channel}`,
      state: "holds",
      text,
      detail: `${channel}, ${first?.purpose}: ${first?.problem ?? "no reason"}`,
    };
  });
  return few(
    matters,
    "set aside",
    (count) => `Posts into ${count} channels were set aside in the last day. corrections list shows more.`,
  );
}

/**
 * A post that goes with its digest or watch. What keeps one from being posted pauses these, unless a person has already, and
 * that is a matter of its own; once they go on it is told anew. Of one that was removed nobody waits for it.
 */
function isOfItsDigest({ state, subscription }: Delivery, { subscriptions, unreadable }: Seen): boolean {
  if (state !== "failed" || subscription === undefined || unreadable.includes(subscription)) return false;
  const held = subscriptions.find(({ id }) => id === subscription);
  return held === undefined || held.state === "active" || held.problem !== undefined;
}

function followerMatters({ name, behind, lateFor }: SeenFollower): readonly Matter[] {
  const key = `follower ${name}`;
  if (behind === 0) return [{ key, state: "over", text: `The work on ${name} is up with the record again.` }];
  if (lateFor < stuckAfter) return [];
  const minutes = Math.floor(lateFor / 60_000);
  const text = `The work on ${name} has not come on for ${minutes} minutes and is ${behind} changes behind. The log says why.`;
  return [{ key, state: "holds", text }];
}

function folderMatter({ folderProblem, machine }: Seen): Matter {
  const key = `knowledge folder on ${machine}`;
  if (folderProblem === undefined) return { key, state: "over", text: "The knowledge folder can be read again." };
  const text = "The knowledge folder cannot be read. What was read before still stands; onrecord doctor says more.";
  return { key, state: "holds", text, detail: `${machine}: ${folderProblem}` };
}
