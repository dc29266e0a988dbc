import type { NewDelivery } from "../../src/delivery/delivery.ts";
import type { Place } from "../../src/places/place.ts";
import { places } from "../support/discord-double/credentials.ts";

/** Of so many posts one is on Discord, whose double has one channel that can be written to without its gateway. */
const onDiscord = 10;
/** Of so many posts the last two stand in the thread of the one before them. */
const group = 10;

type Slot = {
  readonly slot: number;
  readonly channels: readonly string[];
  readonly posts: number;
  readonly dueAt: string;
  readonly newId: () => string;
};

/** What people read of a post, by which it is known whoever made it and under whatever token. */
export const keyOf = (slot: number, post: number): string => `digest ${post} slot ${slot}.`;

/** The posts of all subscriptions that are due at one slot. Whoever enters them twice enters them once, by their keys. */
export function slotPosts({ slot, channels, posts, dueAt, newId }: Slot): readonly NewDelivery[] {
  const ids = Array.from({ length: posts }, newId);
  return ids.map((id, post) => {
    const key = keyOf(slot, post);
    const lead = leadOf(post);
    const place = placeOf(lead ?? post, channels, slot);
    const follows = lead === undefined ? undefined : ids[lead];
    return {
      id,
      key,
      purpose: "digest",
      place,
      reply: { outcome: "found", ask: "digest", blocks: [{ kind: "notice", text: `This is ${key}` }] },
      dueAt,
      ...(follows === undefined ? {} : { follows }),
    };
  });
}

/** The post in whose thread this one stands; undefined: it stands by itself. */
function leadOf(post: number): number | undefined {
  const turn = post % group;
  return turn >= group - 2 ? post - turn + group - 3 : undefined;
}

function placeOf(post: number, channels: readonly string[], slot: number): Place {
  if (post % onDiscord === 0) {
    const { direct: channel } = places;
    return { platform: "discord", workspace: undefined, channel, thread: undefined, audience: "person" };
  }
  const channel = channels[(post + slot) % channels.length] ?? "";
  return { platform: "slack", workspace: "T1", channel, thread: undefined, audience: "public" };
}
