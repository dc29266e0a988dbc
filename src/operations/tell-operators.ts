import { z } from "zod";
import type { NewDelivery } from "../delivery/delivery.ts";
import { keepDeliveries } from "../delivery/delivery-times.ts";
import type { Audience, Place } from "../places/place.ts";
import { isOpenPlace } from "../places/view-of.ts";
import type { Store } from "../store/store.ts";
import { decideTelling, type Matter, type Telling } from "./matter.ts";
import type { OperatorsChannel } from "./operations-config.ts";

export type TellerParts = {
  readonly store: Pick<Store, "outbox" | "notes">;
  readonly channels: readonly OperatorsChannel[];
  /** Who can read along at a channel; undefined where its platform does not tell. */
  readonly audienceAt: (place: Place) => Promise<Audience | undefined>;
  readonly now: () => Date;
  /** A new token of at most 25 letters and digits. */
  readonly newId: () => string;
};

/** Tells the people who run this what they must know, in the channels that they named. */
export interface OperatorsTeller {
  /** Puts what is to be told into the outbox, each matter once for all processes; how many posts that made. */
  tell(matters: readonly Matter[]): Promise<number>;
}

/** The note that all processes share: what was told of which matter. */
const noteName = "told operators";
const toldSchema = z.record(z.string(), z.object({ times: z.number(), at: z.string(), holds: z.boolean() }));
/** Milliseconds for which what is over is remembered: a day longer than its posts, whose keys would be taken. */
const rememberedFor = keepDeliveries + 24 * 60 * 60_000;

/**
 * Two processes that read the note together may both decide to tell. The number of the telling is part of the post's key,
 * and the outbox takes a key once, so the post is one all the same.
 */
export function createOperatorsTeller(parts: TellerParts): OperatorsTeller {
  const { store, channels, now, newId } = parts;
  return {
    async tell(matters) {
      if (channels.length === 0 || matters.length === 0) return 0;
      const told = readTold(await store.notes.read(noteName));
      const decided = matters.flatMap((matter) => {
        const decision = decideTelling(matter, told.get(matter.key), now());
        return decision === undefined ? [] : [{ matter, decision }];
      });
      if (decided.length === 0) return 0;
      const posts: NewDelivery[] = [];
      for (const channel of channels) {
        const place = await placeOf(channel, parts);
        for (const { matter, decision } of decided) posts.push(postOf(matter, decision.turn, place, newId(), now()));
      }
      const made = await store.outbox.add(posts);
      for (const { matter, decision } of decided) {
        told.delete(matter.key);
        told.set(matter.key, decision.next);
      }
      const since = now().getTime() - rememberedFor;
      const kept = [...told].filter(([, { holds, at }]) => holds || Date.parse(at) >= since);
      await store.notes.write(noteName, JSON.stringify(Object.fromEntries(kept)));
      return made;
    },
  };
}

function readTold(note: string | undefined): Map<string, Telling> {
  if (note === undefined) return new Map();
  const parsed = toldSchema.safeParse(JSON.parse(note));
  return new Map(parsed.success ? Object.entries(parsed.data) : []);
}

async function placeOf({ platform, channel }: OperatorsChannel, { audienceAt }: TellerParts): Promise<Place> {
  const place: Place = { platform, workspace: undefined, channel, thread: undefined, audience: "members" };
  // What cannot be found out counts as the widest.
  return { ...place, audience: (await audienceAt(place)) ?? "external" };
}

function postOf({ key, text, detail }: Matter, turn: string, place: Place, id: string, now: Date): NewDelivery {
  const lines = detail === undefined || isOpenPlace(place) ? [] : detail.split("\n");
  return {
    id,
    key: `operators ${place.platform}:${place.channel} ${key} ${turn}`,
    purpose: "operators",
    place,
    reply: { outcome: "done", ask: "help desk", blocks: [notice(text), ...lines.map(notice)] },
    dueAt: now.toISOString(),
  };
}

const notice = (text: string) => ({ kind: "notice", text }) as const;
