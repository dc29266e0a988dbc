import type { NewsParts } from "../news/news-parts.ts";
import { frameNotice } from "../reply/frame-notice.ts";
import type { Block, Reply } from "../reply/reply.ts";
import { describeSlot } from "../schedules/describe-slot.ts";
import { nextSlot } from "../schedules/next-slot.ts";
import { composeDigest } from "./compose-digest.ts";
import type { Digest } from "./subscription.ts";

/** What a digest would say now, for one person to see: all its posts as one reply, with when the real one comes. */
export async function previewDigest(parts: NewsParts, digest: Digest, now: Date): Promise<Reply> {
  const { posts } = await composeDigest(parts, { subscription: digest, now });
  const [first, ...beneath] = posts;
  const thread = beneath.length === 0 ? [] : [frameNotice("What follows stands in its thread:")];
  const notice: Block = { kind: "notice", text: `This is a preview; nothing is told by it. ${whenNext(digest, now)}` };
  // That there is nothing new is what was asked for, and found.
  return {
    ...first,
    outcome: "found",
    blocks: [notice, ...first.blocks, ...thread, ...beneath.flatMap(({ blocks }) => blocks)],
  };
}

/** When a digest comes next, in a sentence. */
export function whenNext({ state, schedule, nextAt }: Digest, now: Date): string {
  if (state === "paused") return "The digest is paused.";
  const next = nextAt === undefined ? nextSlot(schedule, now) : new Date(nextAt);
  if (next === undefined) return "By its schedule the digest does not come again.";
  const slot = describeSlot(next, schedule.zone);
  return next > now ? `The digest comes next on ${slot}.` : `The digest of ${slot} is due and is not posted yet.`;
}
