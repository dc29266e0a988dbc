import type { Article } from "../../src/articles/article.ts";
import type { Claim } from "../../src/claims/claim.ts";
import { shownClaims } from "../../src/corrections/cards/shown-claims.ts";
import type { ExplainParts } from "../../src/digests/explain-news.ts";
import type { Digest, Subscription, Watch } from "../../src/digests/subscription.ts";
import { type LiveRecords, openLiveRecords } from "../../src/following/live-records.ts";
import type { DeskWords } from "../../src/knowledge/knowledge.ts";
import type { Origin } from "../../src/log/held-article.ts";
import { ingestArticle } from "../../src/log/ingest-article.ts";
import type { NewsFilter } from "../../src/news/news-filter.ts";
import type { Place } from "../../src/places/place.ts";
import { publicView, type View } from "../../src/places/view.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { openSqliteStore } from "../../src/store/open-sqlite-store.ts";
import type { Store } from "../../src/store/store.ts";
import { articleNamed } from "../store/amend.ts";
import { slackAsker } from "../support/desk-for-test.ts";
import { exampleClaim } from "../support/example-claims.ts";

export const desk: Place = {
  platform: "slack",
  workspace: "T1",
  channel: "C1",
  thread: undefined,
  audience: "members",
};

export const everything: NewsFilter = { topic: "", people: [], places: [], sources: [], kinds: [] };

type Fields = Partial<Omit<Claim, "id" | "article" | "text">>;
/** A claim by its text, or by its text and what else is stated. */
export type Told = string | (Fields & { readonly text: string });

/** A record over a store in memory, on a clock that is set. */
export type NewsDesk = {
  readonly store: Store;
  readonly parts: ExplainParts;
  readonly records: LiveRecords;
  now: () => Date;
  /** Sets the clock: "27T08:30" of November 2026. */
  at(time: string): void;
  /** Takes an article in, as it is from now on. */
  arrive(slug: string, told: readonly Told[], fields?: Partial<Article>, origin?: Origin): Promise<void>;
  /** Posts replies for a subscription, as a process does: the first, and the others in its thread. */
  post(subscription: Subscription, slot: string, replies: readonly Reply[]): Promise<void>;
  /** The number of the log's last change. */
  head(): Promise<number>;
  close(): Promise<void>;
};

export async function openNewsDesk(
  options: { readonly words?: DeskWords; readonly viewOf?: (place: Place) => View } = {},
): Promise<NewsDesk> {
  const { words = { entities: [], glossary: [] }, viewOf = () => publicView } = options;
  const store = await openSqliteStore({ path: ":memory:" });
  const records = await openLiveRecords({ store, words });
  let time = new Date("2026-11-26T08:00:00.000Z");
  return {
    store,
    records,
    parts: { store, records, refresh: records.follow, viewOf },
    now: () => time,
    at(written) {
      time = new Date(`2026-11-${written}:00.000Z`);
    },
    async arrive(slug, told, fields = {}, origin = { kind: "folder", id: "incoming" }) {
      const article = articleNamed(slug, { title: `Report ${slug}`, url: `https://${slug}.example/`, ...fields });
      const claims = told.map((one, turn) =>
        exampleClaim(turn + 1, { ...(typeof one === "string" ? { text: one } : one), article }),
      );
      await ingestArticle(store, { article, claims, text: undefined, origin }, time);
    },
    async post({ id, kind, place }, slot, replies) {
      const purpose = kind;
      for (const [part, reply] of replies.entries()) {
        const token = `p${part}${kind}${id}${slot.replace(/\D/g, "")}`.slice(0, 25);
        const key = `${kind} ${id} ${slot}${part === 0 ? "" : ` part ${part + 1}`}`;
        const dueAt = time.toISOString();
        await store.outbox.add([{ id: token, key, purpose, place, reply, dueAt, subscription: id }]);
        await store.ledger.intend({
          ...{ id: token, place, purpose: "digest", visibility: "public", asker: undefined, handle: undefined, reply },
          ...{ page: 0, sharedBy: undefined, askedAt: dueAt, claims: shownClaims(reply) },
        });
        await store.ledger.confirm(token, `message ${token}`);
      }
    },
    async head() {
      const [latest] = await store.log.of("all", { limit: 1 });
      return latest?.seq ?? 0;
    },
    close: () => store.close(),
  };
}

const common: Omit<Digest, "kind" | "schedule" | "length" | "saysNothingNew"> = {
  ...{ id: 17, place: desk, owner: slackAsker("U9"), filter: everything, createdAt: "2026-11-25T06:30:00.000Z" },
  ...{ state: "active", problem: undefined, toldUpTo: 0, nextAt: undefined, turn: 1 },
};

export const digestOf = (fields: Partial<Digest> = {}): Digest => ({
  ...common,
  ...{ kind: "digest", schedule: { cron: "30 8 * * *", zone: "Europe/Kyiv" }, length: 10, saysNothingNew: true },
  ...fields,
});

export const watchOf = (fields: Partial<Watch> = {}): Watch => ({
  ...common,
  ...{ kind: "watch", cooldown: 60, quiet: undefined, lastAt: undefined },
  ...fields,
});
