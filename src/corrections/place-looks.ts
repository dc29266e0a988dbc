import type { BackgroundParts } from "../delivery/background-parts.ts";
import type { Audience, Place } from "../places/place.ts";
import { hasWidened } from "../places/view-of.ts";
import type { PlaceSettings, Store } from "../store/store.ts";

export type PlaceLookParts = Pick<BackgroundParts, "posters" | "log" | "now" | "elapsed" | "owner"> & {
  readonly store: Pick<Store, "places" | "notes" | "leases">;
};

/** A place that a platform told of; without a channel every one of the platform. */
export type PlaceChanged = { readonly platform: string; readonly channel: string | undefined };

/** Looks whether more people read along at a place than when something was opened there. */
export interface PlaceLooks {
  /** Looks at the next places, once a minute however often it is called; of several processes one does. */
  step(): Promise<void>;
  /** Looks at once. */
  look(changed: PlaceChanged): Promise<void>;
}

/** Who was first seen to read along at a place, and when, by the clock that nobody sets. */
type Look = { readonly audience: Audience; readonly at: number };

/** Milliseconds between two steps. */
const placesEvery = 60_000;
/** So many places are looked at in a step: platforms let a bot ask rarely. */
const batch = 20;
const leaseName = "places";
const lease = 1.5 * placesEvery;

/**
 * A platform does not tell everybody when a channel is made public or shared, so places are looked at again and again. What
 * was posted there while fewer people read along is then gone through by the corrector, which shows what all may see. That is
 * done twice, a step apart: what another process knows of the channel may be a minute old.
 */
export function createPlaceLooks(parts: PlaceLookParts): PlaceLooks {
  const { store, posters, owner, now, elapsed } = parts;
  const seen = new Map<string, Look>();
  let last = "";
  let lookedAt = Number.NEGATIVE_INFINITY;

  const settled = async (): Promise<readonly PlaceSettings[]> =>
    (await store.places.all())
      .filter(opensMore)
      .filter((one) => posters.some(({ platform }) => platform === one.platform));

  /** The places after those of the last step, and from the first again. */
  function next(all: readonly PlaceSettings[]): readonly PlaceSettings[] {
    const first = all.findIndex((one) => keyOf(one) > last);
    const chosen = [...all.slice(Math.max(first, 0)), ...all.slice(0, Math.max(first, 0))].slice(0, batch);
    last = keyOf(chosen.at(-1) ?? { platform: "", channel: "" });
    return chosen;
  }

  async function lookAt(settings: PlaceSettings): Promise<void> {
    const audience = await audienceNow(settings, parts);
    if (audience === undefined) return;
    const name = `gone through ${keyOf(settings)}`;
    const known = await store.notes.read(name);
    if (!hasWidened({ audience }, settings)) {
      seen.delete(name);
      if (known !== undefined && known !== "") await store.notes.write(name, "");
      return;
    }
    if (known === audience) return;
    await goThrough(settings, parts);
    const first = seen.get(name);
    if (first?.audience !== audience) seen.set(name, { audience, at: elapsed() });
    else if (elapsed() - first.at >= placesEvery) await store.notes.write(name, audience);
  }

  return {
    async step() {
      if (elapsed() - lookedAt < placesEvery) return;
      lookedAt = elapsed();
      if (!(await store.leases.take(leaseName, owner, { now: now().toISOString(), lease }))) return;
      for (const one of next(await settled())) await lookAt(one);
    },
    async look({ platform, channel }) {
      const told = (await settled()).filter((one) => one.platform === platform);
      for (const one of told) if (channel === undefined || one.channel === channel) await lookAt(one);
    },
  };
}

const keyOf = ({ platform, channel }: Pick<PlaceSettings, "platform" | "channel">): string => `${platform}:${channel}`;

const opensMore = ({ collections, groundRule }: PlaceSettings): boolean =>
  collections.length > 0 || groundRule !== "on-record";

function audienceNow({ platform, channel, audience = "members" }: PlaceSettings, { posters }: PlaceLookParts) {
  const place: Place = { platform, channel, audience, workspace: undefined, thread: undefined };
  return posters.find((one) => one.platform === platform)?.audienceNow(place);
}

async function goThrough(place: PlaceSettings, { store, now, log }: PlaceLookParts): Promise<void> {
  const messages = await store.places.goThrough(place, now().toISOString());
  log.info({ platform: place.platform, messages }, "More people read along at a place than when it was settled.");
}
