import type { NewDelivery } from "../delivery/delivery.ts";
import type { Reply } from "../reply/reply.ts";
import type { Subscription } from "./subscription.ts";

type Posting = { readonly key: string; readonly now: Date; readonly newId: () => string };

/** The first is the post; the others stand in the thread beneath it. The subscription is as it was before them. */
export function newsDeliveries(
  { id, kind, place, toldUpTo }: Subscription,
  [first, ...others]: readonly Reply[],
  { key, now, newId }: Posting,
): readonly NewDelivery[] {
  if (first === undefined) return [];
  const common = { purpose: kind, place, dueAt: now.toISOString(), subscription: id, after: toldUpTo } as const;
  const post = { ...common, id: newId(), key, reply: first };
  const beneath = others.map((reply, at) => ({
    ...common,
    id: newId(),
    key: `${key} part ${at + 2}`,
    reply,
    follows: post.id,
  }));
  return [post, ...beneath];
}
