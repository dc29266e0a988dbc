import type { BackgroundParts } from "../../src/delivery/background-parts.ts";
import { createDeliverer } from "../../src/delivery/create-deliverer.ts";
import { pausingPoster } from "../../src/digests/pausing-poster.ts";
import type { RunParts } from "../../src/digests/run-parts.ts";
import { createSubscriptionRunner } from "../../src/digests/run-subscriptions.ts";
import type { NewSubscription } from "../../src/digests/subscription.ts";
import { articleId } from "../../src/ids.ts";
import { renderPlain } from "../../src/reply/render-plain.ts";
import type { Reply } from "../../src/reply/reply.ts";
import type { Store } from "../../src/store/store.ts";
import { channel, enterArticle } from "../support/background-desk.ts";
import { exampleArticle, exampleClaim } from "../support/example-claims.ts";
import { createKeptLog } from "../support/kept-log.ts";
import { createPosterDouble } from "../support/poster-double.ts";

const owner = { platform: "slack", id: "U9", name: "an editor", groups: [] };
const everything = { topic: "", people: [], places: [], sources: [], kinds: [] };

const common = {
  ...{ place: channel, owner, filter: everything, createdAt: "2026-11-27T00:00:00.000Z" },
  ...({ state: "active", problem: undefined, toldUpTo: 0 } as const),
} as const;

/** Every day at seven, UTC, from the 30th on. */
export const daily = (fields: object = {}): NewSubscription => ({
  ...common,
  kind: "digest",
  schedule: { cron: "0 7 * * *", zone: "UTC" },
  length: 2,
  saysNothingNew: true,
  nextAt: "2026-11-30T07:00:00.000Z",
  ...fields,
});

export const watching = (fields: object = {}): NewSubscription => ({
  ...common,
  kind: "watch",
  cooldown: 30,
  quiet: undefined,
  lastAt: undefined,
  nextAt: undefined,
  ...fields,
});

const saying = (ask: string, text: string): Reply => ({ outcome: "found", ask, blocks: [{ kind: "notice", text }] });

export type RunDesk = ReturnType<typeof createRunDesk>;

/** Digests and watches over a store, on a clock that tests turn; what is news is told by its numbers in the log. */
export function createRunDesk(store: Store, options: { readonly hasDirect?: boolean } = {}) {
  let time = Date.parse("2026-11-30T07:00:00.000Z");
  let tokens = 0;
  const now = (): Date => new Date(time);
  const poster = createPosterDouble({ ...options, now });
  const { said, log } = createKeptLog();
  const newId = (): string => `token${++tokens}`;
  const head = async (): Promise<number> => Number(await store.log.head());
  const parts: RunParts & BackgroundParts = {
    ...{ store, posters: [poster], log, now, newId, owner: "first", elapsed: () => time, random: () => 0 },
    async composeDigest({ subscription: { id, toldUpTo, length }, lead = [] }) {
      const upTo = await head();
      const items = upTo - toldUpTo;
      const told = items === 0 ? "nothing new" : `${toldUpTo + 1} to ${upTo}`;
      const post = saying(`digest show ${id}`, [...lead, told].join(" "));
      return { upTo, items, posts: items > length ? [post, saying(post.ask, "the rest")] : [post] };
    },
    async tellWatch({ id, toldUpTo }) {
      const upTo = await head();
      if (upTo === toldUpTo) return { kind: "nothing", upTo };
      return { kind: "post", upTo, posts: [saying(`watch ${id}`, `${toldUpTo + 1} to ${upTo}`)] };
    },
    wakingWatches: async (watches) => watches.map(({ id }) => id),
  };
  let articles = 0;
  return {
    ...{ store, parts, poster, now, said },
    at(written: string) {
      time = Date.parse(`2026-${written}:00.000Z`);
    },
    wait(milliseconds: number) {
      time += milliseconds;
    },
    /** So many numbers more in the log. */
    async happen(count: number) {
      articles += 1;
      const article = { ...exampleArticle, id: articleId(`news${articles}`) };
      await enterArticle(
        store,
        Array.from({ length: count }, (_, at) => exampleClaim(at + 1, { article, text: `Boat ${at + 1} burnt.` })),
        now(),
      );
    },
    /** All that is to do now; `changed` parts are those of another process. */
    async run(changed: Partial<RunParts> = {}) {
      const runner = createSubscriptionRunner({ ...parts, ...changed });
      while ((await runner.step()) > 0);
    },
    async deliver(turns = 3) {
      const pausing = { ...parts, posters: [pausingPoster(poster, parts)] };
      const deliverer = createDeliverer(pausing);
      for (let turn = 0; turn < turns; turn += 1) {
        await deliverer.step();
        time += 1_000;
      }
    },
    read: (place = channel.channel) =>
      poster.messages.filter((one) => one.place.channel === place).map(({ reply }) => renderPlain(reply)),
  };
}
