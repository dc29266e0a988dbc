import type { Selectable } from "kysely";
import { z } from "zod";
import type { NewSubscription, Subscription } from "../digests/subscription.ts";
import { newsKinds } from "../news/news-filter.ts";
import type { Tables } from "./schema.ts";
import { storedAsker, storedPlace } from "./stored-bodies.ts";
import { readJson, stated } from "./stored-rows.ts";

const strings = z.array(z.string());

const common = {
  place: storedPlace,
  owner: storedAsker,
  filter: z.object({
    topic: z.string(),
    people: strings,
    places: strings,
    sources: strings,
    kinds: z.array(z.enum(newsKinds)),
  }),
  createdAt: z.string(),
  state: z.enum(["active", "paused"]),
  problem: stated(z.string()),
  toldUpTo: z.number(),
};

/** What columns of their own hold is not in the body. A field that is missing here does not type-check. */
const storedBody: z.ZodType<Body> = z.discriminatedUnion("kind", [
  z.object({
    ...common,
    kind: z.literal("digest"),
    schedule: z.object({ cron: z.string(), zone: z.string() }),
    length: z.number(),
    saysNothingNew: z.boolean(),
  }),
  z.object({
    ...common,
    kind: z.literal("watch"),
    cooldown: z.number(),
    quiet: stated(z.object({ from: z.string(), until: z.string(), zone: z.string() })),
    lastAt: stated(z.string()),
  }),
]);

type InColumns = "id" | "turn" | "nextAt";
type Without<Each> = Each extends Subscription ? Omit<Each, InColumns> : never;
type Body = Without<Subscription>;

export type SubscriptionRow = Pick<Selectable<Tables["subscription"]>, "id" | "turn" | "due_at" | "body">;

export const subscriptionColumns = ["id", "turn", "due_at", "body"] as const;

export const readSubscription = ({ id, turn, due_at, body }: SubscriptionRow): Subscription => ({
  ...readJson(storedBody, body, "a digest"),
  id,
  turn,
  nextAt: due_at ?? undefined,
});

/** Those that can be read, and the numbers of the others. */
export function readSubscriptions(rows: readonly SubscriptionRow[]) {
  const read: Subscription[] = [];
  const unreadable: number[] = [];
  for (const row of rows) {
    try {
      read.push(readSubscription(row));
    } catch {
      unreadable.push(row.id);
    }
  }
  return { read, unreadable };
}

export const columnsOf = (subscription: NewSubscription) => ({
  kind: subscription.kind,
  platform: subscription.place.platform,
  channel: subscription.place.channel,
  state: subscription.state,
  body: JSON.stringify({ ...subscription, id: undefined, turn: undefined, nextAt: undefined }),
});
